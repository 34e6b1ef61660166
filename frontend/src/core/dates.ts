import { localeOf } from './money.ts';
import type { Lang } from './types.ts';

/** Reads `3/12/2026`, `03.12.26`, `03-12-2026` or `2026-12-03`; null when it is no real date. */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const local = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})$/.exec(trimmed);
  if (iso) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!local) return null;
  const year = Number(local[3]);
  return realDate(year < 100 ? 2000 + year : year, Number(local[2]), Number(local[1]));
}

function realDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

/** `2026-12-03` as it is typed: `03/12/2026`. */
export function editableDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}

const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** `3 décembre 2026`. */
export const formatDate = (iso: string, lang: Lang): string =>
  new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(utc(iso));

/** `jeudi 3 décembre`. */
export const formatDay = (iso: string, lang: Lang): string =>
  new Intl.DateTimeFormat(localeOf(lang), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(utc(iso));

/** First and last day, written as short as clarity allows. */
export function formatPeriod(from: string, to: string | undefined, lang: Lang): string {
  const format = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'medium', timeZone: 'UTC' });
  return to && to !== from ? format.formatRange(utc(from), utc(to)) : format.format(utc(from));
}

/** The time of day of an instant, in the reader's own zone: `14:03`. */
export const formatTime = (instant: string, lang: Lang): string =>
  new Intl.DateTimeFormat(localeOf(lang), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

/** Day and time of an instant, in the reader's own zone. */
export const formatMoment = (instant: string, lang: Lang): string =>
  new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
