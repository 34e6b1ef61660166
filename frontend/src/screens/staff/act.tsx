import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { call, newKey, Refused } from '../../api/http.ts';
import type { ToolLine } from '../../api/model.ts';
import { t } from '../../i18n/index.ts';
import { Field, told } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';

const ACTS = ['retry', 'force', 'waive'] as const;
type ActName = (typeof ACTS)[number];

/** What is issued stays; only pay can be computed again, which adds what differs as a correction. */
export const actsOn = ({ tool, state }: ToolLine): readonly ActName[] =>
  state !== 'done' ? ACTS : tool === 'fee-calculation' ? ['retry'] : [];

/** Generate again, go on despite the wait, or do without; always with a reason the member reads. */
export function Act({ jobId, tool, done }: { jobId: string; tool: ToolLine; done: () => Promise<void> }) {
  const reason = useSignal('');
  const trouble = useSignal('');
  const heard = useSignal('');
  const busy = useSignal<ActName | null>(null);
  const key = useRef(newKey());
  const id = `reason-${tool.tool}`;
  const act = (name: ActName) => async (): Promise<void> => {
    if (busy.value) return;
    if (!reason.value.trim()) {
      trouble.value = t('staff.noReason');
      document.getElementById(id)?.focus();
      return;
    }
    busy.value = name;
    trouble.value = '';
    try {
      await call('post', `/staff/jobs/{id}/tools/{tool}/${name}`, {
        params: { id: jobId, tool: tool.tool },
        body: { reason: reason.value.trim() },
        key: key.current,
      });
      reason.value = '';
      heard.value = t('staff.told');
      await done();
    } catch (failure) {
      const problem = failure instanceof Refused ? failure.problem : null;
      trouble.value = problem?.detail ?? problem?.title ?? t('failed.text');
    } finally {
      key.current = newKey();
      busy.value = null;
    }
  };
  const field = { id, label: t('staff.reason'), error: trouble.value };
  const pressing = tool.state === 'refused' || tool.state === 'waiting';
  return (
    <details class="act" open={pressing}>
      <summary>
        <span>{t('staff.act')}</span>
        <Icon name="down" />
      </summary>
      <div class="stack tight">
        <Field {...field}>
          <input
            {...told(field)}
            class="input"
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
              trouble.value = '';
            }}
          />
        </Field>
        <div class="row">
          {actsOn(tool).map((name) => (
            <button
              type="button"
              class={`quiet ${name === 'waive' ? 'danger' : ''}`}
              key={name}
              aria-busy={busy.value === name}
              onClick={act(name)}
            >
              {t(`staff.act.${name}`)}
            </button>
          ))}
          <span class="small" role="status">
            {heard.value}
          </span>
        </div>
      </div>
    </details>
  );
}
