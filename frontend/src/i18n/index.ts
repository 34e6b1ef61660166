import { computed, signal } from '@preact/signals';
import { arrived } from '../api/arrived.ts';
import { LANGS, type Lang, type Text } from '../core/types.ts';
import type fr from './fr.json';

/** The keys of the French file; the others must have the same ones, a test sees to it. */
export type Key = keyof typeof fr;
type Words = Record<Key, string>;
type Values = Record<string, string | number>;

const KEPT = 'panoplie.lang';
const load: Record<Lang, () => Promise<{ default: Words }>> = {
  fr: () => import('./fr.json'),
  nl: () => import('./nl.json'),
  en: () => import('./en.json'),
};

export const lang = signal<Lang>('fr');
const words = signal<Words | null>(null);
/** False until the first language has arrived. */
export const ready = computed(() => words.value !== null);

/** Speaks this language from now on; remembered only when the person chose it. */
export async function speak(next: Lang, chosen = false): Promise<void> {
  const remember = (): void => {
    if (chosen) localStorage.setItem(KEPT, next);
  };
  const loaded = await arrived(load[next](), remember);
  words.value = loaded.default;
  lang.value = next;
  document.documentElement.lang = next;
  remember();
}

export const chosenLang = (): Lang | null => known(localStorage.getItem(KEPT) ?? '');

export function firstLang(): Lang {
  const wished = navigator.languages
    .map((tag) => known(tag.slice(0, 2).toLowerCase()))
    .find((found) => found);
  return chosenLang() ?? wished ?? 'fr';
}

const known = (code: string): Lang | null => LANGS.find((each) => each === code) ?? null;

/** The sentence for a key, `{name}` replaced by its value. */
export function t(key: Key, values: Values = {}): string {
  const sentence = words.value?.[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** The sentence for a key that may not be there, such as the hint of a field. */
export const maybe = (key: string): string | undefined => words.value?.[key as Key];

/** The sentence for a count: `key.one` or `key.other` by the language's own plural rule. */
export function tn(key: string, count: number, values: Values = {}): string {
  const form = new Intl.PluralRules(lang.value).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}.${form}` as Key, { n: count, ...values });
}

/** A text the API sent, in the language of the screen. */
export const say = (text: Text): string => text[lang.value];

/** A sentence of ours, always in the language of the screen, for where it stands beside the API's own. */
export function everyLang(key: Key): Text {
  const now = { get: () => t(key) };
  return Object.defineProperties({}, { fr: now, nl: now, en: now }) as Text;
}
