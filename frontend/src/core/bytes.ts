import { localeOf } from './money.ts';
import type { Lang } from './types.ts';

/** A file size for people, in the language's own unit (`48 ko`, `48 kB`). */
export function formatBytes(bytes: number, lang: Lang): string {
  const [unit, value] =
    bytes < 1000 ? ['byte', bytes] : bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(localeOf(lang), {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(Number(value));
}
