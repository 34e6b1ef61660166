import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatMoney } from '../../core/money.ts';
import { fieldOf, type Refusal } from '../../core/problem.ts';
import { lang, say, t } from '../../i18n/index.ts';
import { Amount } from '../../parts/bits.tsx';
import { type Form, focusField } from '../../parts/form.ts';
import { Net, Slip, Waterfall } from '../../parts/slip.tsx';
import { oneTap, Ways } from '../../parts/ways.tsx';
import type { Simulation } from './simulation.ts';

/** The slip beside the form: live money, or what is still needed to compute it. */
export function LiveSlip({ form, simulation }: { form: Form; simulation: Simulation }) {
  const breakdown = simulation.breakdown.value;
  return (
    <Slip id="slip" label={t('slip.title')}>
      {breakdown ? (
        <Net breakdown={breakdown} />
      ) : (
        <section class="stack tight">
          <span class="eyebrow">{t('slip.youReceive')}</span>
          <span class="hero num muted">–</span>
        </section>
      )}
      {simulation.stale.value && <section class="small">{t('slip.stale')}</section>}
      {simulation.alone.value && <section class="small">{t('slip.alone')}</section>}
      {simulation.differed.value !== null && (
        <section class="small" data-differed>
          {t('slip.differed', { net: formatMoney(euros(simulation.differed.value), lang.value) })}
        </section>
      )}
      {simulation.warnings.value.length > 0 && (
        <Steps form={form} refusals={simulation.warnings.value} title={t('slip.warns')} />
      )}
      {breakdown ? (
        <Waterfall breakdown={breakdown} />
      ) : (
        <Needed form={form} refusals={simulation.missing.value} />
      )}
    </Slip>
  );
}

const euros = (cents: number) => ({ cents, currency: 'EUR' }) as const;

/** What the engine still needs, each a step to its field. */
function Needed({ form, refusals }: { form: Form; refusals: Refusal[] }) {
  if (!refusals.length) return <section class="muted">{t('slip.willShow')}</section>;
  return <Steps form={form} refusals={refusals} title={t('slip.needs')} />;
}

/** Refusals in the slip: each leads to its field, one-tap ways out beneath. */
function Steps({ form, refusals, title }: { form: Form; refusals: Refusal[]; title: string }) {
  return (
    <section class="stack tight">
      <h2 class="eyebrow">{title}</h2>
      <ul class="stack tight">
        {refusals.map((refusal) => {
          const field = fieldOf(refusal, Object.keys(form.fields));
          return (
            <li class="stack tight" key={refusal.pointer + refusal.code}>
              {field ? (
                <button type="button" class="text-button" onClick={() => focusField(field)}>
                  {say(refusal.title)}
                </button>
              ) : (
                <span>{say(refusal.title)}</span>
              )}
              <Ways form={form} ways={oneTap(refusal.waysOut)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** On phones, the net stays in sight at the bottom and leads to the slip. */
export function NetBar({ simulation }: { simulation: Simulation }) {
  const breakdown = simulation.breakdown.value;
  return (
    <div class="netbar">
      <span>
        <span class="small muted">{t('slip.net')}</span>{' '}
        <strong>{breakdown ? <Amount of={breakdown.totals.net} /> : '–'}</strong>
      </span>
      <button type="button" class="quiet" onClick={() => document.getElementById('slip')?.focus()}>
        {t('slip.detail')}
      </button>
    </div>
  );
}

/** Says the new net once typing has come to rest. */
export function NetVoice({ simulation }: { simulation: Simulation }) {
  const said = useSignal('');
  const net = simulation.breakdown.value?.totals.net;
  const words = net ? t('slip.voice', { net: formatMoney(net, lang.value) }) : '';
  useEffect(() => {
    const rest = setTimeout(() => {
      said.value = words;
    }, 900);
    return () => clearTimeout(rest);
  }, [words]);
  return (
    <div class="sr" role="status">
      {said.value}
    </div>
  );
}
