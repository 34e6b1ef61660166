import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fromJson, type Kind, showField, toJson, unreadable, type Values } from '../core/fields.ts';
import { fieldOf, type Refusal, type WayOut } from '../core/problem.ts';
import type { Text } from '../core/types.ts';
import { lang } from '../i18n/index.ts';

/** What is typed in a form and what was refused of it; fields are known by their JSON pointer. */
export type Form = {
  fields: Record<string, Kind>;
  values: Signal<Values>;
  refusals: Signal<Refusal[]>;
  /** The JSON of what can be read so far. */
  json: ReadonlySignal<ReturnType<typeof toJson>>;
  set(pointer: string, text: string): void;
  fill(content: unknown): void;
  apply(way: WayOut): string | undefined;
  unreadable(): Refusal[];
  onChange?: () => void;
};

export function createForm(fields: Record<string, Kind>, content: unknown, bad: (kind: Kind) => Text): Form {
  const values = signal<Values>(fromJson(content, fields, lang.peek()));
  const names = Object.keys(fields);
  const form: Form = {
    fields,
    values,
    refusals: signal<Refusal[]>([]),
    json: computed(() => toJson(values.value, fields)),
    set(pointer, text) {
      values.value = { ...values.value, [pointer]: text };
      form.refusals.value = form.refusals.value.filter((refusal) => fieldOf(refusal, names) !== pointer);
      form.onChange?.();
    },
    fill(content) {
      values.value = fromJson(content, fields, lang.peek());
      form.refusals.value = [];
      form.onChange?.();
    },
    apply(way) {
      const changed = Object.entries(way.change ?? {}).flatMap(([pointer, value]) => {
        const name = names.find((each) => each === pointer.replace(/^\/content(?=\/)/, ''));
        return name ? [[name, value] as const] : [];
      });
      for (const [name, value] of changed)
        form.set(name, showField(fields[name] ?? 'text', value, lang.peek()));
      return changed[0]?.[0];
    },
    unreadable: () =>
      unreadable(values.value, fields).map((pointer) => ({
        pointer,
        code: 'unreadable',
        title: bad(fields[pointer] ?? 'text'),
      })),
  };
  return form;
}

/** The form that the fields inside ask. */
export const Asked = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(Asked);
  if (!form) throw new Error('a field stands outside its form');
  return form;
}

export const idOf = (pointer: string): string => `f${pointer.replaceAll('/', '-')}`;

/** Brings a field into view and puts the cursor there, opening what hides it. */
export function focusField(pointer: string): void {
  const field = document.getElementById(idOf(pointer));
  const group = field?.closest('details');
  if (group) group.open = true;
  const target = field?.matches('[role=radiogroup]')
    ? (field.querySelector<HTMLElement>('input:checked') ?? field.querySelector('input'))
    : field;
  target?.focus();
}
