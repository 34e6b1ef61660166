import { useEffect, useRef } from 'preact/hooks';
import { fieldOf, isAboutMember, type Refusal } from '../core/problem.ts';
import { say, t, tn } from '../i18n/index.ts';
import { type Form, focusField } from './form.ts';
import { Ways } from './ways.tsx';

/** What stopped a form, at its top: same words as at the fields, linked to them, and focused when it appears. */
export function ErrorSummary({
  form,
  attempt,
  memberLink,
}: {
  form: Form;
  attempt: number;
  memberLink?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  // Every new attempt brings the focus back here.
  useEffect(() => {
    if (attempt) box.current?.focus();
  }, [attempt]);
  const refusals = form.refusals.value;
  if (!refusals.length || !attempt) return null;
  return (
    <div class="note bad summary" tabIndex={-1} ref={box} role="group" aria-labelledby="summary-title">
      <h2 id="summary-title">{tn('errors', refusals.length)}</h2>
      <ul>
        {refusals.map((refusal) => (
          <li key={refusal.pointer + refusal.code}>
            <Where refusal={refusal} form={form} memberLink={memberLink} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Where({
  refusal,
  form,
  memberLink,
}: {
  refusal: Refusal;
  form: Form;
  memberLink: string | undefined;
}) {
  const field = fieldOf(refusal, Object.keys(form.fields));
  if (field) {
    const show = (event: Event): void => {
      event.preventDefault();
      focusField(field);
    };
    return (
      <a href={`#${field}`} onClick={show}>
        {say(refusal.title)}
      </a>
    );
  }
  return (
    <>
      {say(refusal.title)}{' '}
      {isAboutMember(refusal) && memberLink && (
        <a href={`${memberLink}&at=${encodeURIComponent(refusal.pointer)}`}>{t('declare.toProfile')}</a>
      )}
      <Ways form={form} ways={refusal.waysOut} />
    </>
  );
}
