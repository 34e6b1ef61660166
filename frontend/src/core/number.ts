/**
 * Reads an amount or a decimal as people write it: `1250`, `1 250,00`, `1.250,00`, `1,250.00`, `€ 12,5`.
 * Answers plain digits with a dot (`1250.00`), or null when it cannot be read without guessing.
 */
export function readDecimal(text: string): string | null {
  const bare = text.replace(/[\s\u00a0\u202f'’€]|eur/gi, '');
  const match = /^([+-]?)([\d.,]+)$/.exec(bare);
  const digits = match?.[2];
  if (!match || !digits || !/\d/.test(digits)) return null;
  const sign = match[1] === '-' ? '-' : '';
  const at = decimalMark(digits);
  const whole = (at < 0 ? digits : digits.slice(0, at)).replace(/[.,]/g, '') || '0';
  const part = at < 0 ? '' : digits.slice(at + 1);
  if (!isGrouped(at < 0 ? digits : digits.slice(0, at))) return null;
  return `${sign}${whole.replace(/^0+(?=\d)/, '')}${part ? `.${part}` : ''}`;
}

/** Where the decimal sign stands, or -1: the last of two signs, or a lone one not followed by three digits. */
function decimalMark(digits: string): number {
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) return Math.max(dot, comma);
  const last = Math.max(dot, comma);
  if (last < 0) return -1;
  const mark = digits[last] ?? '';
  const lone = digits.indexOf(mark) === last;
  return lone && digits.length - last - 1 !== 3 ? last : -1;
}

function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}([.,]\d{3})+$/.test(whole);
}

/** Whole cents of an amount as people write it, or null when it cannot be read or has more than two decimals. */
export function readCents(text: string): number | null {
  const decimal = readDecimal(text);
  if (decimal === null) return null;
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.');
  if (part.length > 2) return null;
  const cents = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? (decimal.startsWith('-') ? -cents : cents) : null;
}
