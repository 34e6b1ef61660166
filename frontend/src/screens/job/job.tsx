import { useEffect, useMemo } from 'preact/hooks';
import type { Receipt } from '../../api/model.ts';
import type { ScreenProps } from '../../app/lazy.tsx';
import { here } from '../../app/router.ts';
import { formatMoment, formatPeriod } from '../../core/dates.ts';
import { formatMoney } from '../../core/money.ts';
import { lang, say, t } from '../../i18n/index.ts';
import { Amount, JobState, Missing, Note } from '../../parts/bits.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Net, Slip, Waterfall } from '../../parts/slip.tsx';
import { Title } from '../../parts/title.tsx';
import { Cancel } from './cancel.tsx';
import { Corrections } from './corrections.tsx';
import { OfferPanel } from './offer.tsx';
import { Tools } from './tools.tsx';
import { JobWatch } from './watch.ts';

/** The board of one job: how far its tools are, its papers, its money, its journal. */
export default function Job({ params }: ScreenProps) {
  const watch = useMemo(() => new JobWatch(params.id ?? ''), []);
  useEffect(() => watch.start(), []);
  const receipt = watch.receipt.value;
  if (watch.missing.value) return <Missing />;
  if (!receipt)
    return watch.offline.value ? <Note kind="attention">{t('failed.text')}</Note> : <div class="slots" />;
  const job = receipt.state === 'confirmed' || (receipt.state === 'cancelled' && receipt.tools.length > 0);
  return (
    <div class="stack">
      <Head receipt={receipt} />
      {watch.offline.value && <Note kind="attention">{t('job.offline')}</Note>}
      <Recomputed />
      <div class="two">
        <div class="stack">
          {job ? <Tools receipt={receipt} /> : <OfferPanel receipt={receipt} changed={() => watch.again()} />}
          <Corrections of={receipt} title={t('job.corrections')} />
          <Journal receipt={receipt} />
          <div class="row no-print">
            <a class="quiet" href={`/declare?like=${receipt.id}`}>
              <Icon name="copy" />
              {t('job.sameAgain')}
            </a>
          </div>
          {!['cancelled', 'draft'].includes(receipt.state) && (
            <Cancel receipt={receipt} done={() => watch.again()} />
          )}
        </div>
        {receipt.breakdown && receipt.state !== 'cancelled' && (
          <div class="aside">
            <Slip label={t('slip.title')}>
              <Net breakdown={receipt.breakdown} />
              <Waterfall breakdown={receipt.breakdown} />
            </Slip>
          </div>
        )}
      </div>
    </div>
  );
}

/** The net the page had shown and the one the house found on submission, when they are not the same. */
function Recomputed() {
  const [shown, net] = ['shown', 'net'].map((name) => Number(here.value.query.get(name)));
  if (!shown || !net) return null;
  const money = (cents: number): string => formatMoney({ cents, currency: 'EUR' }, lang.value);
  return (
    <Note kind="attention">
      <p>{t('job.recomputed', { shown: money(shown), net: money(net) })}</p>
    </Note>
  );
}

function Head({ receipt }: { receipt: Receipt }) {
  const { work } = receipt;
  const when = work?.from ? formatPeriod(work.from, work.to, lang.value) : '';
  return (
    <div class="stack tight">
      <a class="row small no-print" href="/jobs">
        <Icon name="back" />
        {t('jobs.title')}
      </a>
      <Title text={receipt.title ?? t('job.untitled')} />
      <div class="row">
        <JobState state={receipt.state} settled={receipt.settled} />
        <span class="muted">{[receipt.clientName, when, work?.place?.city].filter(Boolean).join(' · ')}</span>
        {receipt.price && (
          <span>
            <Amount of={receipt.price} /> <span class="muted small">{t('price.exVat')}</span>
          </span>
        )}
      </div>
    </div>
  );
}

function Journal({ receipt }: { receipt: Receipt }) {
  if (!receipt.journal.length) return null;
  return (
    <details class="card">
      <summary>
        <h2>{t('job.journal')}</h2>
        <Icon name="down" />
      </summary>
      <ol class="journal">
        {receipt.journal.map((entry) => (
          <li key={entry.at + entry.text.fr}>
            <span class="muted num">{formatMoment(entry.at, lang.value)}</span>
            <span>{say(entry.text)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
