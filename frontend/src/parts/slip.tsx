import { useSignal } from '@preact/signals';
import { type ComponentChildren, Fragment, toChildArray } from 'preact';
import type { Breakdown } from '../api/model.ts';
import { type Bar, type Line, waterfall } from '../core/breakdown.ts';
import { formatDay } from '../core/dates.ts';
import { formatInput, formatPercent } from '../core/money.ts';
import { lang, say, t } from '../i18n/index.ts';
import { Amount } from './bits.tsx';

/** A slip of paper: parts with a line to tear along between them. */
export function Slip({ label, id, children }: { label: string; id?: string; children: ComponentChildren }) {
  return (
    <div class="slip" role="group" aria-label={label} id={id} tabIndex={id ? -1 : undefined}>
      {toChildArray(children).flatMap((part, i) =>
        i ? [<i class="tear" key={`tear-${i}`} />, part] : [part],
      )}
    </div>
  );
}

/** The net and when it comes: the number a member looks for first. */
export function Net({ breakdown }: { breakdown: Breakdown }) {
  return (
    <section class="stack tight">
      <span class="eyebrow">{t('slip.youReceive')}</span>
      <span class="hero num" data-net>
        <Amount of={breakdown.totals.net} />
      </span>
      <span class="muted">
        {t(`certainty.${certaintyOf(breakdown)}`)} ·{' '}
        {t('slip.paidOn', { day: formatDay(breakdown.payOn, lang.value) })}
      </span>
    </section>
  );
}

/** How sure the net is: as sure as its least sure line. */
function certaintyOf(breakdown: Breakdown): Line['certainty'] {
  const found = breakdown.lines.map((line) => line.certainty);
  return found.includes('provisional') ? 'provisional' : found.includes('pooled') ? 'pooled' : 'exact';
}

/** The money from the client's price to the member's net; each line opens its explanation. */
export function Waterfall({ breakdown }: { breakdown: Breakdown }) {
  const bars = waterfall(breakdown.lines);
  return (
    <section class="stack">
      <table class="money">
        <caption class="sr">{t('slip.caption')}</caption>
        <thead class="sr">
          <tr>
            <th scope="col">{t('slip.line')}</th>
            <th scope="col">{t('slip.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {breakdown.lines.map((line, i) => (
            <Row key={line.id} line={line} bar={bars[i] ?? { start: 0, end: 0 }} />
          ))}
        </tbody>
      </table>
      {breakdown.notices.map((notice) => (
        <p class="small muted" key={notice.code}>
          {say(notice.text)}
        </p>
      ))}
    </section>
  );
}

function Row({ line, bar }: { line: Line; bar: Bar }) {
  const open = useSignal(false);
  const id = `why-${line.id}`;
  const total = line.group === 'pay' || line.group === 'net' || line.group === 'client';
  return (
    <>
      <tr class={`${total ? 'total' : ''} ${line.group}`}>
        <th scope="row">
          <button
            type="button"
            class="open"
            aria-expanded={open.value}
            aria-controls={id}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <span class="what">{say(line.label)}</span>
            {line.certainty !== 'exact' && <span class="mark"> · {t(`certainty.${line.certainty}`)}</span>}
            <svg class="bar" aria-hidden="true">
              <rect class="track" width="100%" height="6" rx="3" />
              <rect
                class="part"
                x={`${bar.start}%`}
                width={`${Math.max(0.6, bar.end - bar.start)}%`}
                height="6"
                rx="3"
              />
            </svg>
          </button>
        </th>
        <td class="amount">
          <Amount of={line.amount} />
        </td>
      </tr>
      <tr id={id} hidden={!open.value}>
        <td colSpan={2}>
          <Why line={line} />
        </td>
      </tr>
    </>
  );
}

function Why({ line }: { line: Line }) {
  return (
    <div class="why fade">
      {line.explanation && <p class="how">{say(line.explanation)}</p>}
      {line.note && <p>{say(line.note)}</p>}
      <dl class="pair">
        {line.base && (
          <>
            <dt>{t('why.base')}</dt>
            <dd>
              <Amount of={line.base} />
              {line.rate && ` × ${formatPercent(line.rate, lang.value)}`}
            </dd>
          </>
        )}
        {!line.base && line.rate && (
          <>
            <dt>{t('why.rate')}</dt>
            <dd>{formatPercent(line.rate, lang.value)}</dd>
          </>
        )}
        {line.inputs?.map((input) => (
          <Fragment key={input.name}>
            <dt>{say(input.label ?? { fr: input.name, nl: input.name, en: input.name })}</dt>
            <dd class="num">{formatInput(input.unit, input.exact, lang.value)}</dd>
          </Fragment>
        ))}
        <dt>{t('why.certainty')}</dt>
        <dd>{t(`certainty.${line.certainty}.long`)}</dd>
        <dt>{t('why.source')}</dt>
        <dd>{line.source}</dd>
        <dt>{t('why.rule')}</dt>
        <dd>
          {line.ruleId}
          {line.packVersion && ` · ${t('why.pack', { version: line.packVersion })}`}
        </dd>
      </dl>
    </div>
  );
}
