import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { editableDate, readDate } from '../core/dates.ts';
import { readField, showField } from '../core/fields.ts';
import { refusalFor } from '../core/problem.ts';
import { type Key, lang, maybe, say, t } from '../i18n/index.ts';
import { Field, told } from './field.tsx';
import { Asked, type Form, idOf, useForm } from './form.ts';
import { Icon } from './icon.tsx';
import { adviceBeside, adviceBesideOptions, Ways } from './ways.tsx';

/** Fields of one form side by side. */
export const Fields = ({ form, children }: { form: Form; children: ComponentChildren }) => (
  <Asked.Provider value={form}>
    <div class="grid">{children}</div>
  </Asked.Provider>
);

/** `label` is a word of the house; when it has a `.hint`, that stands under it. */
type Common = {
  at: string;
  label: Key;
  optional?: boolean;
  class?: string;
};

/** A field of the form around it: its words, its value, what was refused of it. */
function useField({ at, label, optional, class: place }: Common) {
  const form = useForm();
  const refusal = refusalFor(form.refusals.value, at, Object.keys(form.fields));
  const frame = {
    id: idOf(at),
    label: t(label),
    hint: maybe(`${label}.hint`),
    error: refusal && say(refusal.title),
    optional,
    class: place,
  };
  return { form, refusal, frame, value: form.values.value[at] ?? '' };
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
  const { at } = props;
  const { form, refusal, frame, value } = useField(props);
  const kind = form.fields[at] ?? 'text';
  const tidy = (): void => {
    const read = readField(kind, value);
    const shown =
      read === null || read === undefined || kind === 'text' ? value : showField(kind, read, lang.value);
    if (shown !== value) form.set(at, shown);
  };
  const control = {
    ...told(frame),
    class: `input ${props.big ? 'big' : ''}`,
    name: at,
    value,
    onInput: (event: Event) => form.set(at, (event.target as HTMLInputElement).value),
  };
  return (
    <Field {...frame} below={refusal && <Ways form={form} ways={adviceBeside(refusal)} />}>
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
    </Field>
  );
}

/** A date as text, with the device's own picker behind a button. */
export function DateField(props: Common) {
  const { at } = props;
  const { form, refusal, frame, value } = useField(props);
  const picker = useRef<HTMLInputElement>(null);
  const iso = readDate(value);
  return (
    <Field {...frame} below={refusal && <Ways form={form} ways={adviceBeside(refusal)} />}>
      <div class="control affix">
        <input
          {...told(frame)}
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
          aria-label={`${t('date.pick')} : ${frame.label}`}
          onClick={() => picker.current?.showPicker()}
        >
          <Icon name="calendar" />
        </button>
      </div>
    </Field>
  );
}

type Option = readonly [value: string, label: string, sentence?: string | undefined];

type ChoiceProps = Common & {
  options: readonly (string | Option)[];
  /** Where the words of the options stand, when not under the label's own. */
  words?: string;
  usual?: string;
};

/** A few options side by side, or under each other when each has a sentence; `usual` counts until one is chosen. */
export function Choice(props: ChoiceProps) {
  const { at, words = props.label } = props;
  const { form, refusal, frame, value } = useField(props);
  const options = props.options.map((each) => (typeof each === 'string' ? optionOf(words, each) : each));
  const tall = options.some(([, , sentence]) => sentence);
  return (
    <Field {...frame} group below={refusal && <Ways form={form} ways={adviceBesideOptions(refusal, at)} />}>
      <div class={`control choices ${tall ? 'tall' : ''}`}>
        {options.map(([option, label, sentence]) => (
          <label class="choice" key={option}>
            <input
              type="radio"
              name={at}
              value={option}
              checked={(value || props.usual) === option}
              onChange={() => form.set(at, option)}
            />
            <span>
              {label}
              {sentence && <small>{sentence}</small>}
            </span>
          </label>
        ))}
      </div>
    </Field>
  );
}

/** An option by its word; a sentence beneath it when the house has one. */
const optionOf = (words: string, value: string): Option => [
  value,
  t(`${words}.${value}` as Key),
  maybe(`${words}.${value}.says`),
];

export const CountryField = (props: Common) => <Choice {...props} options={['BE', 'FR']} words="country" />;

export const YesNo = (props: Common & { usual?: string }) => (
  <Choice
    {...props}
    options={[
      ['true', t('yes')],
      ['false', t('no')],
    ]}
  />
);

/** Street, postal code and town; `own` lets the browser fill in the person's own. */
export const AddressFields = ({ at, own }: { at: string; own?: boolean }) => (
  <>
    <TextField at={`${at}/street`} label="address.street" autocomplete={own ? 'street-address' : 'off'} />
    <TextField
      at={`${at}/postalCode`}
      label="address.postalCode"
      autocomplete={own ? 'postal-code' : 'off'}
      class="third"
    />
    <TextField
      at={`${at}/city`}
      label="address.city"
      autocomplete={own ? 'address-level2' : 'off'}
      class="two-thirds"
    />
  </>
);
