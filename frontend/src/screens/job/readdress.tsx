import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { call, newKey, Refused } from '../../api/http.ts';
import type { Declaration } from '../../api/model.ts';
import { say, t } from '../../i18n/index.ts';
import { Note } from '../../parts/bits.tsx';
import { Field, told } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';

type Props = {
  declaration: Declaration;
  /** The mail did not leave: this is the next thing to do. */
  open: boolean;
  done: () => void;
};

/** The offer went to a wrong address: the same offer to the right one, with a link of its own. */
export function Readdress({ declaration, open, done }: Props) {
  const given = declaration.content.client?.email ?? '';
  const email = useSignal(given);
  const trouble = useSignal('');
  const sentTo = useSignal('');
  const busy = useSignal(false);
  const key = useRef(newKey());
  const field = {
    id: 'readdress',
    label: t('client.email'),
    hint: t('offer.again.hint'),
    error: trouble.value,
  };
  const refuse = (words: string): void => {
    trouble.value = words;
    document.getElementById(field.id)?.focus();
  };
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    const address = email.value.trim();
    if (!address) return refuse(t('offer.again.none'));
    busy.value = true;
    trouble.value = '';
    try {
      await call('post', '/declarations/{id}/send-again', {
        params: { id: declaration.id },
        body: { email: address },
        key: key.current,
        ifMatch: declaration.version,
      });
      key.current = newKey();
      sentTo.value = address;
      done();
    } catch (failure) {
      const problem = failure instanceof Refused ? failure.problem : null;
      if (problem) key.current = newKey();
      const first = problem?.errors?.[0];
      refuse(first ? say(first.title) : (problem?.detail ?? problem?.title ?? t('failed.text')));
    } finally {
      busy.value = false;
    }
  };
  return (
    <section class="stack tight">
      <details key={declaration.version} open={open}>
        <summary>
          <h3>{t('offer.again')}</h3>
          <Icon name="down" />
        </summary>
        <form class="stack" noValidate onSubmit={send}>
          <Field {...field}>
            <input
              {...told(field)}
              class="input"
              type="email"
              autocomplete="off"
              value={email.value}
              onInput={(event) => {
                email.value = event.currentTarget.value;
                trouble.value = '';
              }}
            />
          </Field>
          <div>
            <button type="submit" class={open ? 'button' : 'quiet'} aria-busy={busy.value}>
              {t('offer.again.send')}
            </button>
          </div>
        </form>
      </details>
      <div class="held" role="status">
        {sentTo.value && (
          <Note kind="ok">
            <p>{t('offer.again.sent', { email: sentTo.value })}</p>
          </Note>
        )}
      </div>
    </section>
  );
}
