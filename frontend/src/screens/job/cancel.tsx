import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { call, newKey, Refused } from '../../api/http.ts';
import type { Receipt } from '../../api/model.ts';
import { t } from '../../i18n/index.ts';
import { Field, told } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';

/** Calling it off: what it will undo is said before, and a reason is asked. */
export function Cancel({ receipt, done }: { receipt: Receipt; done: () => void }) {
  const reason = useSignal('');
  const trouble = useSignal('');
  const busy = useSignal(false);
  const key = useRef(newKey());
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    if (!reason.value.trim()) {
      trouble.value = t('cancel.noReason');
      document.getElementById('cancel-reason')?.focus();
      return;
    }
    busy.value = true;
    trouble.value = '';
    try {
      await call('post', '/declarations/{id}/cancel', {
        params: { id: receipt.id },
        body: { reason: reason.value.trim() },
        key: key.current,
      });
      done();
    } catch (failure) {
      key.current = newKey();
      const problem = failure instanceof Refused ? failure.problem : null;
      trouble.value = problem?.detail ?? problem?.title ?? t('failed.text');
    } finally {
      busy.value = false;
    }
  };
  const undone = effects(receipt);
  const field = {
    id: 'cancel-reason',
    label: t('cancel.reason'),
    hint: t('cancel.reason.hint'),
    error: trouble.value,
  };
  return (
    <details class="card no-print">
      <summary>
        <h2>{t('cancel.title')}</h2>
        <Icon name="down" />
      </summary>
      <form class="stack" noValidate onSubmit={send}>
        <div>
          <p>{t('cancel.effects')}</p>
          <ul>
            {undone.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        </div>
        <Field {...field}>
          <textarea
            {...told(field)}
            class="input"
            rows={2}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
          />
        </Field>
        <div>
          <button type="submit" class="quiet danger" aria-busy={busy.value}>
            {t('cancel.send')}
          </button>
        </div>
      </form>
    </details>
  );
}

/** What calling off undoes, as far as the job has come. */
function effects({ state, tools }: Receipt): string[] {
  const has = (kind: string): boolean =>
    tools.some((tool) => tool.documents.some((each) => each.kind === kind));
  if (state !== 'confirmed') return [t('cancel.effect.offer')];
  return [
    has('invoice-pdf') ? t('cancel.effect.creditNote') : t('cancel.effect.noInvoice'),
    has('contract-pdf') ? t('cancel.effect.contract') : t('cancel.effect.noContract'),
    t('cancel.effect.told'),
  ];
}
