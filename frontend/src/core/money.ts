import type { Lang, Money } from './types.ts';

/**
 * The locale that writes numbers and dates the way readers of a language expect here. English goes by
 * Irish habits: en-BE writes amounts with a decimal dot and other numbers with a comma.
 */
export const localeOf = (lang: Lang): string => (lang === 'en' ? 'en-IE' : `${lang}-BE`);

/** An amount for people: always two decimals, the sign and symbol where the language puts them. */
export function formatMoney(money: Money, lang: Lang): string {
  const format = new Intl.NumberFormat(localeOf(lang), { style: 'currency', currency: money.currency });
  return format.format(money.cents / 100).replace('-', '\u2212');
}

/** An amount for an input: the language's decimal sign and no symbol. */
export function editableMoney(cents: number, lang: Lang): string {
  return new Intl.NumberFormat(localeOf(lang), { minimumFractionDigits: 2, useGrouping: true }).format(
    cents / 100,
  );
}

/** A decimal string such as `13.07`, written as a percentage; zeros that say nothing are left out. */
export function formatPercent(decimal: string, lang: Lang): string {
  const number = new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 6 });
  const sign = lang === 'en' ? '%' : '\u00a0%';
  return number.format(Number(decimal)) + sign;
}
