import { useSignal } from '@preact/signals';
import { call } from '../../api/http.ts';
import type { Declaration, Receipt } from '../../api/model.ts';
import { useLoad } from '../../app/load.ts';
import { formatMoment } from '../../core/dates.ts';
import { lang, t } from '../../i18n/index.ts';
import { Note } from '../../parts/bits.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Slip } from '../../parts/slip.tsx';
import { Proof } from './proof.tsx';
import { Readdress } from './readdress.tsx';
import { Cause } from './tools.tsx';

/** A declaration on its way to becoming a job: where the offer stands and what can be done. */
export function OfferPanel({ receipt, changed }: { receipt: Receipt; changed: () => void }) {
  const [state, again] = useLoad(
    async () => (await call('get', '/declarations/{id}', { params: { id: receipt.id } })).data,
    [receipt.version, receipt.state],
  );
  const declaration = state.value.is === 'here' ? state.value.data : null;
  if (!declaration) return <div class="slots" />;
  return (
    <>
      {declaration.state === 'offered' && (
        <Sent
          declaration={declaration}
          receipt={receipt}
          sentAgain={() => {
            void again();
            changed();
          }}
        />
      )}
      {declaration.state !== 'offered' && <Answered declaration={declaration} />}
      {['offered', 'changesAsked', 'expired'].includes(declaration.state) && (
        <Proof declaration={declaration} done={changed} />
      )}
    </>
  );
}

type SentProps = { declaration: Declaration; receipt: Receipt; sentAgain: () => void };

function Sent({ declaration, receipt, sentAgain }: SentProps) {
  const clientName = receipt.clientName ?? '';
  const undelivered = receipt.tools.find((tool) => tool.state === 'refused');
  const copied = useSignal(false);
  const link = declaration.offer?.link;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link ?? '');
    copied.value = true;
  };
  const readdress = (
    <Readdress key="readdress" declaration={declaration} open={!!undelivered} done={sentAgain} />
  );
  return (
    <Slip label={t('offer.sent', { client: clientName })}>
      <section class="stack tight">
        <h2 id="sent">{t(undelivered ? 'offer.notSent' : 'offer.sent', { client: clientName })}</h2>
        {undelivered && <Cause tool={undelivered} />}
        {declaration.offer && (
          <p class="muted">
            {!undelivered && t('offer.to', { email: declaration.content.client?.email ?? '' })}{' '}
            {t('offer.validUntil', { moment: formatMoment(declaration.offer.validUntil, lang.value) })}
          </p>
        )}
      </section>
      {undelivered && readdress}
      {link && (
        <section class="stack tight">
          <label for="offer-link">{t('offer.link')}</label>
          <div class="link-box">
            <input
              class="input"
              id="offer-link"
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button type="button" class="quiet" onClick={copy}>
              <Icon name={copied.value ? 'check' : 'copy'} />
              {copied.value ? t('offer.copied') : t('offer.copy')}
            </button>
          </div>
          <span class="hint">{t(undelivered ? 'offer.link.hint.alone' : 'offer.link.hint')}</span>
          <span class="sr" role="status">
            {copied.value ? t('offer.copied') : ''}
          </span>
        </section>
      )}
      {!undelivered && readdress}
      <section class="row between">
        <span class="small muted">{t('offer.edit.hint')}</span>
        <a class="quiet" href={`/declare/${declaration.id}`}>
          {t('offer.edit')}
        </a>
      </section>
    </Slip>
  );
}

function Answered({ declaration }: { declaration: Declaration }) {
  const { state, answer, cancellation } = declaration;
  if (state === 'cancelled')
    return (
      <Note title={t('state.cancelled')}>
        <p>{cancellation?.reason}</p>
      </Note>
    );
  if (state === 'draft' || state === 'confirmed') return null;
  return (
    <Note
      kind={state === 'refused' ? 'bad' : 'attention'}
      title={t(`answer.${state as 'refused' | 'expired' | 'changesAsked'}`)}
    >
      {answer?.comment && <blockquote>{answer.comment}</blockquote>}
      <p>{t('answer.next')}</p>
      <div>
        <a class="button" href={`/declare/${declaration.id}`}>
          {t('answer.edit')}
        </a>
      </div>
    </Note>
  );
}
