import { useSignal } from '@preact/signals';
import { call, newKey, Refused } from '../../api/http.ts';
import type { Declaration } from '../../api/model.ts';
import { say, t } from '../../i18n/index.ts';
import { Field, told } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';

const TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
const MOST = 4 * 1024 * 1024;

/** A signed order confirms the job in place of the client's own click. */
export function Proof({ declaration, done }: { declaration: Declaration; done: () => void }) {
  const busy = useSignal(false);
  const trouble = useSignal('');
  const attach = async (event: Event): Promise<void> => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    const contentType = TYPES.find((type) => type === file?.type);
    if (!file) return;
    if (!contentType || file.size > MOST) {
      trouble.value = t('proof.bad');
      return;
    }
    busy.value = true;
    trouble.value = '';
    try {
      await call('post', '/declarations/{id}/proof-of-order', {
        params: { id: declaration.id },
        body: { fileName: file.name, contentType, contentBase64: await base64(file) },
        key: newKey(),
        ifMatch: declaration.version,
      });
      done();
    } catch (failure) {
      const problem = failure instanceof Refused ? failure.problem : null;
      const first = problem?.errors?.[0];
      trouble.value = first ? say(first.title) : (problem?.detail ?? problem?.title ?? t('failed.text'));
    } finally {
      busy.value = false;
      input.value = '';
    }
  };
  const field = { id: 'proof', label: t('proof.file'), hint: t('proof.hint'), error: trouble.value };
  return (
    <details class="card">
      <summary>
        <h2>{t('proof.title')}</h2>
        <Icon name="down" />
      </summary>
      <div class="stack">
        <p>{t('proof.text')}</p>
        <Field {...field} spoken>
          <input
            {...told(field)}
            class="input"
            type="file"
            accept={TYPES.join(',')}
            aria-busy={busy.value}
            onChange={attach}
          />
        </Field>
      </div>
    </details>
  );
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
