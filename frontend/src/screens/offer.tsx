import { useEffect } from 'preact/hooks';
import { call } from '../api/http.ts';
import type { OfferPage } from '../api/model.ts';
import type { ScreenProps } from '../app/lazy.tsx';
import { useLoad } from '../app/load.ts';
import { formatDate, formatMoment, formatPeriod } from '../core/dates.ts';
import { formatPercent } from '../core/money.ts';
import { chosenLang, lang, say, speak, t, tn } from '../i18n/index.ts';
import { Amount, Failed, Note } from '../parts/bits.tsx';
import { Slip } from '../parts/slip.tsx';
import { Title } from '../parts/title.tsx';
import { OfferAnswers } from './offer.answers.tsx';

/** The client's page: the offer in the client's language, and three answers. No login; the link is the key. */
export default function Offer({ params }: ScreenProps) {
  const token = params.token ?? '';
  const [state, again] = useLoad(
    async () => (await call('get', '/offers/{token}', { params: { token }, open: true })).data,
    [token],
  );
  const now = state.value;
  const wanted = now.is === 'here' ? now.data.clientLanguage : undefined;
  useEffect(() => {
    if (wanted && !chosenLang()) speak(wanted).catch(() => undefined);
  }, [wanted]);
  if (now.is === 'loading') return <div class="slots" />;
  if (now.is === 'failed') return <Failed again={again} />;
  if (now.is === 'missing')
    return (
      <div class="stack">
        <Title text={t('client.gone.title')} />
        <p>{t('client.gone.text')}</p>
      </div>
    );
  return (
    <div class="stack wide">
      <div class="stack tight">
        <Title text={now.data.mission.title ?? t('client.title')} />
        <p class="muted">{t('client.from', { member: now.data.memberName, entity: now.data.entity.name })}</p>
      </div>
      <OfferSlip offer={now.data} />
      {now.data.state === 'offered' ? (
        <OfferAnswers
          token={token}
          offer={now.data}
          answered={(data) => {
            state.value = { is: 'here', data };
          }}
        />
      ) : (
        <Answered offer={now.data} />
      )}
      <Terms offer={now.data} />
    </div>
  );
}

function OfferSlip({ offer }: { offer: OfferPage }) {
  const { mission, work } = offer;
  return (
    <Slip label={t('client.title')}>
      <section class="stack tight">
        <span class="eyebrow">{t('client.total')}</span>
        <span class="hero num">
          <Amount of={offer.total} />
        </span>
        <span class="muted">
          <Amount of={offer.price} /> + {t('client.vat', { rate: formatPercent(offer.vat.rate, lang.value) })}{' '}
          <Amount of={offer.vat.amount} />
        </span>
        {offer.vat.mention && <span class="small muted">{say(offer.vat.mention)}</span>}
      </section>
      <section>
        <dl class="pair">
          <dt>{t('client.for')}</dt>
          <dd>{offer.clientName}</dd>
          <dt>{t('client.who')}</dt>
          <dd>{[offer.memberName, mission.function].filter(Boolean).join(', ')}</dd>
          {work.from && (
            <>
              <dt>{t('client.when')}</dt>
              <dd>
                {formatPeriod(work.from, work.to, lang.value)}
                {work.days && ` · ${tn('days', work.days)}`}
              </dd>
            </>
          )}
          {work.place?.city && (
            <>
              <dt>{t('client.where')}</dt>
              <dd>{work.place.city}</dd>
            </>
          )}
          {mission.description && (
            <>
              <dt>{t('client.what')}</dt>
              <dd>{mission.description}</dd>
            </>
          )}
          <dt>{t('client.invoice')}</dt>
          <dd>
            {offer.invoiceOn ? formatDate(offer.invoiceOn, lang.value) : t('client.invoice.soon')} ·{' '}
            {tn('client.term', offer.paymentTermDays)}
          </dd>
          {offer.buyerReference && (
            <>
              <dt>{t('client.reference')}</dt>
              <dd>{offer.buyerReference}</dd>
            </>
          )}
        </dl>
      </section>
      <section class="small muted">
        {t('offer.validUntil', { moment: formatMoment(offer.validUntil, lang.value) })}
      </section>
    </Slip>
  );
}

function Answered({ offer }: { offer: OfferPage }) {
  if (offer.state === 'offered') return null;
  const values = {
    by: offer.answeredBy ?? '',
    moment: offer.answeredAt ? formatMoment(offer.answeredAt, lang.value) : '',
  };
  return (
    <div role="status">
      <Note kind={offer.state === 'accepted' ? 'ok' : 'attention'} title={t(`client.${offer.state}.title`)}>
        <p>{t(`client.${offer.state}.text`, values)}</p>
      </Note>
    </div>
  );
}

function Terms({ offer }: { offer: OfferPage }) {
  const { entity } = offer;
  return (
    <section class="stack" aria-labelledby="terms">
      <h2 id="terms">{t('client.terms')}</h2>
      {offer.terms.map((term) => (
        <div key={term.code}>
          <h3>{say(term.heading)}</h3>
          <p class="small">{say(term.text)}</p>
        </div>
      ))}
      <p class="small muted">
        {entity.name}, {entity.legalForm} · {entity.address.street}, {entity.address.postalCode}{' '}
        {entity.address.city} · {entity.vatNumber} · {entity.register} · {entity.email}
      </p>
    </section>
  );
}
