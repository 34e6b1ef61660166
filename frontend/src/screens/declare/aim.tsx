import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Breakdown, Content } from '../../api/model.ts';
import { editableMoney, formatMoney } from '../../core/money.ts';
import { readCents } from '../../core/number.ts';
import type { Refusal } from '../../core/problem.ts';
import { lang, say, t } from '../../i18n/index.ts';
import { Field, told } from '../../parts/field.tsx';
import type { Form } from '../../parts/form.ts';
import { Icon } from '../../parts/icon.tsx';
import type { Simulation } from './simulation.ts';

const REST = 200;
const NET = { id: 'aim-net' };

type Found = { breakdown: Breakdown } | { refusals: Refusal[] } | 'failed' | null;

type Props = {
  form: Form;
  /** What is computed of what is typed, when that is not all of it. */
  content?: (form: Form) => Content;
  simulation: Simulation;
};

const contentOf = (form: Form): Content => form.json.value as Content;

/** From the net somebody wants to the price to ask; computed here, without a connection too. */
export function AimForNet({ form, content = contentOf, simulation }: Props) {
  const wished = useSignal('');
  const found = useSignal<Found>(null);
  const cents = readCents(wished.value);
  const asked = JSON.stringify([form.json.value, cents]);
  useEffect(() => {
    let left = false;
    const rest = setTimeout(async () => {
      const answer = cents && cents > 0 ? await reached(content(form), simulation, cents) : null;
      if (!left) found.value = answer;
    }, REST);
    return () => {
      left = true;
      clearTimeout(rest);
    };
  }, [asked]);
  return (
    <details class="card aim">
      <summary>
        <h2>{t('aim.title')}</h2>
        <Icon name="down" />
      </summary>
      <div class="stack tight">
        <Field {...NET} label={t('aim.net')} hint={t('aim.hint')}>
          <div class="control affix">
            <input
              {...told({ ...NET, hint: t('aim.hint') })}
              class="input big"
              inputMode="decimal"
              autocomplete="off"
              value={wished.value}
              onInput={(event) => {
                wished.value = event.currentTarget.value;
              }}
            />
            <span class="unit">€</span>
          </div>
        </Field>
        <Price found={wished.value ? found.value : null} form={form} />
      </div>
    </details>
  );
}

/** The price found, to be taken in one tap, or what stands in its way. */
function Price({ found, form }: { found: Found; form: Form }) {
  const price = found && found !== 'failed' && 'breakdown' in found ? found.breakdown.totals : null;
  const notices = price && found && found !== 'failed' && 'breakdown' in found ? found.breakdown.notices : [];
  return (
    <div class="stack tight" role="status">
      {found === 'failed' && <p>{t('failed.text')}</p>}
      {found && found !== 'failed' && 'refusals' in found && (
        <ul>
          {found.refusals.map((refusal) => (
            <li key={refusal.pointer + refusal.code}>{say(refusal.title)}</li>
          ))}
        </ul>
      )}
      {price && (
        <>
          <p data-aim>
            {t('aim.ask', {
              price: formatMoney(price.price, lang.value),
              net: formatMoney(price.net, lang.value),
            })}
          </p>
          {notices
            .filter(({ code }) => code.startsWith('notice.aim'))
            .map((notice) => (
              <p class="small muted" key={notice.code}>
                {say(notice.text)}
              </p>
            ))}
          <div>
            <button
              type="button"
              class="quiet"
              onClick={() => form.set('/price/cents', editableMoney(price.price.cents, lang.value))}
            >
              {t('aim.take')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

async function reached(content: Content, simulation: Simulation, cents: number): Promise<Found> {
  try {
    return await simulation.reaching(content, {
      kind: 'net',
      amount: { cents, currency: 'EUR' },
    });
  } catch {
    return 'failed';
  }
}
