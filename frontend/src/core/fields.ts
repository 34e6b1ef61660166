import { editableDate, readDate } from './dates.ts';
import { editableMoney } from './money.ts';
import { readCents, readDecimal } from './number.ts';
import type { Lang } from './types.ts';

/** How a field is typed and what it becomes in JSON. */
export type Kind = 'text' | 'choice' | 'flag' | 'date' | 'int' | 'decimal' | 'cents';

/** The fields of a declaration, by JSON pointer into its content. */
export const FIELDS = {
  '/country': 'choice',
  '/client/kind': 'choice',
  '/client/name': 'text',
  '/client/enterpriseNumber': 'text',
  '/client/vatNumber': 'text',
  '/client/email': 'text',
  '/client/contactName': 'text',
  '/client/language': 'choice',
  '/client/address/street': 'text',
  '/client/address/postalCode': 'text',
  '/client/address/city': 'text',
  '/client/address/country': 'choice',
  '/client/buyerReference': 'text',
  '/mission/title': 'text',
  '/mission/description': 'text',
  '/mission/nature': 'choice',
  '/mission/function': 'text',
  '/mission/status': 'choice',
  '/work/from': 'date',
  '/work/to': 'date',
  '/work/days': 'int',
  '/work/hours': 'decimal',
  '/work/place/city': 'text',
  '/work/place/country': 'choice',
  '/price/cents': 'cents',
  '/income/kind': 'choice',
  '/income/charges/cents': 'cents',
  '/wishes/invoiceOn': 'date',
  '/wishes/paymentTermDays': 'int',
  '/wishes/offerValidDays': 'int',
} as const satisfies Record<string, Kind>;

export type Pointer = keyof typeof FIELDS;
export type Values = Partial<Record<string, string>>;
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What was typed, as the value to send; undefined when it is empty, null when it cannot be read. */
export function readField(kind: Kind, text: string): string | number | boolean | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  switch (kind) {
    case 'text':
    case 'choice':
      return trimmed;
    case 'flag':
      return trimmed === 'true';
    case 'date':
      return readDate(trimmed);
    case 'int':
      return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : null;
    case 'decimal':
      return readDecimal(trimmed);
    case 'cents':
      return readCents(trimmed);
  }
}

/** A value as it is edited in a field. */
export function showField(kind: Kind, value: Json | undefined, lang: Lang): string {
  if (value === undefined || value === null || typeof value === 'object') return '';
  if (kind === 'cents') return editableMoney(Number(value), lang);
  if (kind === 'date') return editableDate(String(value));
  if (kind === 'decimal' && lang !== 'en') return String(value).replace('.', ',');
  return String(value);
}

/** The JSON of what was typed; fields that are empty or cannot be read are left out. */
export function toJson(values: Values, fields: Record<string, Kind>): { [key: string]: Json } {
  const content: { [key: string]: Json } = {};
  for (const [pointer, kind] of Object.entries(fields)) {
    const value = readField(kind, values[pointer] ?? '');
    if (value === undefined || value === null) continue;
    set(content, pointer, value);
    if (kind === 'cents') set(content, pointer.replace(/cents$/, 'currency'), 'EUR');
  }
  return content;
}

/** What to show in each field for a stored content. */
export function fromJson(content: unknown, fields: Record<string, Kind>, lang: Lang): Values {
  const values: Values = {};
  for (const [pointer, kind] of Object.entries(fields)) {
    const text = showField(kind, get(content, pointer), lang);
    if (text !== '') values[pointer] = text;
  }
  return values;
}

/** Fields whose text cannot be read as what they ask for. */
export function unreadable(values: Values, fields: Record<string, Kind>): string[] {
  return Object.entries(fields)
    .filter(([pointer, kind]) => readField(kind, values[pointer] ?? '') === null)
    .map(([pointer]) => pointer);
}

function set(target: { [key: string]: Json }, pointer: string, value: Json): void {
  const steps = pointer.slice(1).split('/');
  const last = steps.pop() ?? '';
  let at = target;
  for (const step of steps) {
    at[step] ??= {};
    at = at[step] as { [key: string]: Json };
  }
  at[last] = value;
}

function get(source: unknown, pointer: string): Json | undefined {
  let at = source;
  for (const step of pointer.slice(1).split('/')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at as Json | undefined;
}
