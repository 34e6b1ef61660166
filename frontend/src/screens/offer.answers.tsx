import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { call, newKey, Refused } from '../api/http.ts';
import type { OfferPage } from '../api/model.ts';
import { formatMoney } from '../core/money.ts';
import { lang, say, t } from '../i18n/index.ts';
import { Note } from '../parts/bits.tsx';
import { Field, told } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';

type Props = { token: string; offer: OfferPage; answered: (offer: OfferPage) => void };

/** Accept with a name, ask for changes, or refuse. */
export function OfferAnswers({ token, offer, answered }: Props) {
  const params = { token };
  const total = formatMoney(offer.total, lang.value);
  return (
    <div class="stack">
      <Answer
        id="accept"
        title={t('client.accept.title')}
        text={t('client.accept.text', { total })}
        label={t('client.accept.name')}
        hint={t('client.accept.name.hint')}
        needed={t('client.accept.noName')}
        button={t('client.accept.button', { total })}
        main
        send={(name, key) =>
          call('post', '/offers/{token}/accept', { params, body: { name }, key, open: true })
        }
        answered={answered}
      />
      <Answer
        id="changes"
        title={t('client.changes.title')}
        label={t('client.changes.label', { member: offer.memberName })}
        needed={t('client.changes.none')}
        button={t('client.changes.button')}
        send={(comment, key) =>
          call('post', '/offers/{token}/ask-changes', { params, body: { comment }, key, open: true })
        }
        answered={answered}
      />
      <Answer
        id="refuse"
        title={t('client.refuse.title')}
        label={t('client.refuse.label')}
        button={t('client.refuse.button')}
        send={(reason, key) =>
          call('post', '/offers/{token}/refuse', { params, body: reason ? { reason } : {}, key, open: true })
        }
        answered={answered}
      />
    </div>
  );
}

type AnswerProps = {
  id: string;
  title: string;
  text?: string;
  label: string;
  hint?: string;
  /** What to say when nothing was written; absent when nothing needs to be. */
  needed?: string;
  button: string;
  main?: boolean;
  send: (words: string, key: string) => Promise<{ data: OfferPage }>;
  answered: (offer: OfferPage) => void;
};

function Answer(props: AnswerProps) {
  const words = useSignal('');
  const trouble = useSignal('');
  const busy = useSignal(false);
  const key = useRef(newKey());
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    if (props.needed && !words.value.trim()) {
      trouble.value = props.needed;
      document.getElementById(props.id)?.focus();
      return;
    }
    busy.value = true;
    trouble.value = '';
    try {
      props.answered((await props.send(words.value.trim(), key.current)).data);
    } catch (failure) {
      key.current = newKey();
      const problem = failure instanceof Refused ? failure.problem : null;
      const first = problem?.errors?.[0];
      trouble.value = first ? say(first.title) : (problem?.detail ?? problem?.title ?? t('failed.text'));
    } finally {
      busy.value = false;
    }
  };
  const field = { id: props.id, label: props.label, hint: props.hint, error: trouble.value };
  const control = {
    ...told(field),
    class: 'input',
    value: words.value,
    onInput: (event: Event) => {
      words.value = (event.currentTarget as HTMLInputElement).value;
      trouble.value = '';
    },
  };
  const inside = (
    <form class="stack" noValidate onSubmit={send}>
      {props.text && <p>{props.text}</p>}
      <Field {...field}>
        {props.main ? <input {...control} autocomplete="name" /> : <textarea {...control} rows={3} />}
      </Field>
      <div>
        <button type="submit" class={props.main ? 'button' : 'quiet'} aria-busy={busy.value}>
          {props.button}
        </button>
      </div>
    </form>
  );
  return props.main ? (
    <Note kind="ok" title={props.title}>
      {inside}
    </Note>
  ) : (
    <details class="card">
      <summary>
        <h2>{props.title}</h2>
        <Icon name="down" />
      </summary>
      {inside}
    </details>
  );
}
