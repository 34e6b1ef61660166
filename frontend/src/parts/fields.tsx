import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { editableDate, readDate } from '../core/dates.ts';
import { readField, showField } from '../core/fields.ts';
import { type Refusal, refusalFor, type WayOut } from '../core/problem.ts';
import { lang, say, t } from '../i18n/index.ts';
import { type Form, focusField, idOf } from './form.ts';
import { Icon } from './icon.tsx';

type Common = {
  form: Form;
  at: string;
  label: string;
  hint?: string;
  optional?: boolean;
  class?: string;
};

/** One-tap buttons that lift a refusal; ways without a change are plain advice. */
export function Ways({ form, ways }: { form: Form; ways: WayOut[] | undefined }) {
  if (!ways?.length) return null;
  const apply = (way: WayOut) => () => {
    const changed = form.apply(way);
    if (changed) focusField(changed);
  };
  return (
    <div class="ways">
      {ways.map((way) =>
        Object.keys(way.change ?? {}).length ? (
          <button type="button" class="quiet" key={way.code} onClick={apply(way)}>
            {say(way.text)}
          </button>
        ) : (
          <span key={way.code}>{say(way.text)}</span>
        ),
      )}
    </div>
  );
}

/** The ways that change something; advice in words is left to where there is room for it. */
export const oneTap = (ways: WayOut[] | undefined): WayOut[] =>
  (ways ?? []).filter((way) => Object.keys(way.change ?? {}).length);

/** Beside the field, "correct this field" says nothing new. */
const adviceBeside = (refusal: Refusal): WayOut[] =>
  (refusal.waysOut ?? []).filter((way) => way.code !== 'correct');

/** Beside the options themselves, a way out that only takes one of them says nothing new. */
const adviceBesideOptions = (refusal: Refusal, at: string): WayOut[] =>
  adviceBeside(refusal).filter((way) => Object.keys(way.change ?? {}).join() !== at);

/** Hint, error and ways out around a control; `describedBy` names them to screen readers. */
function frame({ form, at, hint }: Common) {
  const id = idOf(at);
  const refusal = refusalFor(form.refusals.value, at, Object.keys(form.fields));
  const described = [hint && `${id}-hint`, refusal && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    refusal,
    control: {
      id,
      'aria-describedby': described || undefined,
      'aria-invalid': refusal ? ('true' as const) : undefined,
    },
  };
}

function Frame(props: Common & { children: ComponentChildren }) {
  const { id, refusal } = frame(props);
  return (
    <div class={`field ${props.class ?? ''} ${refusal ? 'invalid' : ''}`}>
      <label for={id}>
        {props.label} {props.optional && <span class="optional">{t('optional')}</span>}
      </label>
      {props.hint && (
        <span class="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.children}
      {refusal && (
        <span class="error" id={`${id}-error`}>
          <Icon name="cross" />
          <span>{say(refusal.title)}</span>
        </span>
      )}
      {refusal && <Ways form={props.form} ways={adviceBeside(refusal)} />}
    </div>
  );
}

type TextProps = Common & {
  autocomplete?: string;
  type?: 'text' | 'email' | 'tel';
  mode?: 'numeric' | 'decimal';
  lines?: boolean;
  unit?: string;
  big?: boolean;
};

/** A line of text, a number or an amount; what can be read is rewritten in the language's form on leaving. */
export function TextField(props: TextProps) {
  const { form, at } = props;
  const kind = form.fields[at] ?? 'text';
  const value = form.values.value[at] ?? '';
  const tidy = (): void => {
    const read = readField(kind, value);
    const shown =
      read === null || read === undefined || kind === 'text' ? value : showField(kind, read, lang.value);
    if (shown !== value) form.set(at, shown);
  };
  const control = {
    ...frame(props).control,
    class: `input ${props.big ? 'big' : ''}`,
    name: at,
    value,
    onInput: (event: Event) => form.set(at, (event.target as HTMLInputElement).value),
  };
  return (
    <Frame {...props}>
      {props.lines ? (
        <textarea {...control} class="input control" rows={3} />
      ) : (
        <div class={`control ${props.unit ? 'affix' : ''}`}>
          <input
            {...control}
            type={(props.type ?? 'text') as 'text'}
            inputMode={props.mode}
            autocomplete={props.autocomplete ?? 'off'}
            onBlur={tidy}
          />
          {props.unit && <span class="unit">{props.unit}</span>}
        </div>
      )}
    </Frame>
  );
}

/** A date as text, with the device's own picker behind a button. */
export function DateField(props: Common) {
  const { form, at } = props;
  const picker = useRef<HTMLInputElement>(null);
  const value = form.values.value[at] ?? '';
  const iso = readDate(value);
  return (
    <Frame {...props}>
      <div class="control affix">
        <input
          {...frame(props).control}
          class="input num"
          name={at}
          inputMode="numeric"
          autocomplete="off"
          placeholder={t('date.form')}
          value={value}
          onInput={(event) => form.set(at, event.currentTarget.value)}
          onBlur={() => iso && editableDate(iso) !== value && form.set(at, editableDate(iso))}
        />
        <input
          ref={picker}
          class="native"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={iso ?? ''}
          onInput={(event) =>
            event.currentTarget.value && form.set(at, editableDate(event.currentTarget.value))
          }
        />
        <button
          type="button"
          class="pick"
          aria-label={`${t('date.pick')} : ${props.label}`}
          onClick={() => picker.current?.showPicker()}
        >
          <Icon name="calendar" />
        </button>
      </div>
    </Frame>
  );
}

/** A few options side by side. */
export function Choice(props: Common & { options: readonly (readonly [string, string])[] }) {
  const { form, at } = props;
  const { id, refusal, control } = frame(props);
  return (
    <div
      class={`field ${props.class ?? ''} ${refusal ? 'invalid' : ''}`}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      {...control}
    >
      <span class="legend" id={`${id}-label`}>
        {props.label} {props.optional && <span class="optional">{t('optional')}</span>}
      </span>
      {props.hint && (
        <span class="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      <div class="control choices">
        {props.options.map(([value, label]) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={at}
              value={value}
              checked={form.values.value[at] === value}
              onChange={() => form.set(at, value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {refusal && (
        <span class="error" id={`${id}-error`}>
          <Icon name="cross" />
          <span>{say(refusal.title)}</span>
        </span>
      )}
      {refusal && <Ways form={form} ways={adviceBesideOptions(refusal, at)} />}
    </div>
  );
}
