import { describe, expect, test } from 'vitest';
import { type Line, waterfall } from './breakdown.ts';
import { formatBytes } from './bytes.ts';
import { formatPeriod, readDate } from './dates.ts';
import { FIELDS, fromJson, toJson, unreadable } from './fields.ts';
import { editableMoney, formatInput, formatMoney, formatPercent } from './money.ts';
import { readCents, readDecimal } from './number.ts';
import { fieldOf } from './problem.ts';
import { matchRoute } from './routes.ts';
import { same } from './same.ts';
import type { Lang } from './types.ts';
import { nextLook } from './watch.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const eur = (cents: number) => ({ cents, currency: 'EUR' }) as const;

describe('amounts as people write them', () => {
  test.each([
    ['1250', 125000],
    ['1 250,00', 125000],
    ['1\u202f250,00 €', 125000],
    ['1.250,00', 125000],
    ['1,250.00', 125000],
    ['€ 1250.5', 125050],
    ['1.250', 125000],
    ['1.234.567,89', 123456789],
    ['0,5', 50],
    ['12,', 1200],
    ['-3,20', -320],
  ])('%s', (text, cents) => expect(readCents(text)).toBe(cents));

  test.each(['', 'abc', '1,2,3', '12.34.5', '12,345,6', '3,14159', '1 250 euros et demi'])(
    '%s is not guessed',
    (text) => expect(readCents(text)).toBeNull(),
  );

  test('hours keep their decimals', () => expect(readDecimal('7,6')).toBe('7.6'));
});

describe('amounts as people read them', () => {
  test.each<[Lang, number, string]>([
    ['fr', 123456750, '1 234 567,50 €'],
    ['nl', 123456750, '€ 1.234.567,50'],
    ['en', 123456750, '€1,234,567.50'],
    ['fr', -123450, '−1 234,50 €'],
    ['nl', -123450, '€ −1.234,50'],
  ])('%s %i', (lang, cents, text) => expect(plain(formatMoney(eur(cents), lang))).toBe(text));

  test('what an input shows can be read back', () => {
    for (const lang of ['fr', 'nl', 'en'] as const)
      for (const cents of [1, 99, 100, 125000, 123456789])
        expect(readCents(editableMoney(cents, lang))).toBe(cents);
  });

  test('percentages lose no digit that counts', () => {
    expect(plain(formatPercent('13.07', 'fr'))).toBe('13,07 %');
    expect(formatPercent('6.50', 'en')).toBe('6.5%');
  });
});

test('what a formula was fed with is read in its unit', () => {
  expect(plain(formatInput('eur', 2_345_670_000, 'fr'))).toBe('2 345,67 €');
  expect(plain(formatInput('percent', 13_070_000, 'nl'))).toBe('13,07 %');
  expect(formatInput('hours', 7_600_000, 'en')).toBe('7.6');
});

describe('dates', () => {
  test.each([
    ['3/12/2026', '2026-12-03'],
    ['03.12.26', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['29/02/2028', '2028-02-29'],
    ['30/02/2026', null],
    ['demain', null],
  ])('%s', (text, iso) => expect(readDate(text)).toBe(iso));

  test('a period is short', () =>
    expect(formatPeriod('2026-12-01', '2026-12-03', 'en')).toBe('1–3 Dec 2026'));
});

describe('a declaration and its fields', () => {
  const content = {
    country: 'BE',
    client: { kind: 'company', name: 'Théâtre Varia', address: { city: 'Bruxelles' } },
    work: { from: '2026-12-01', days: 3, hours: '22.8' },
    price: { cents: 125000, currency: 'EUR' },
  };

  test('go there and back', () => {
    for (const lang of ['fr', 'nl', 'en'] as const)
      expect(toJson(fromJson(content, FIELDS, lang), FIELDS)).toEqual(content);
  });

  test('what cannot be read is told, not sent', () => {
    const values = { '/price/cents': 'cher', '/work/from': '31/02/2026', '/work/days': '2' };
    expect(unreadable(values, FIELDS)).toEqual(['/work/from', '/price/cents']);
    expect(toJson(values, FIELDS)).toEqual({ work: { days: 2 } });
  });

  test('yes and no are said, or not said', () => {
    const fields = { '/disabled': 'flag', '/alone': 'flag', '/other': 'flag' } as const;
    const values = { '/disabled': 'true', '/alone': 'false' };
    expect(toJson(values, fields)).toEqual({ disabled: true, alone: false });
    expect(fromJson({ disabled: true, alone: false }, fields, 'fr')).toEqual(values);
  });

  test('a refusal finds its field', () => {
    const fields = Object.keys(FIELDS);
    const at = (pointer: string) =>
      fieldOf({ pointer, code: 'x', title: { fr: '', nl: '', en: '' } }, fields);
    expect(at('/price')).toBe('/price/cents');
    expect(at('/content/work/from')).toBe('/work/from');
    expect(at('/profile/iban')).toBeNull();
  });
});

describe('the waterfall', () => {
  const line = (group: Line['group'], cents: number, certainty: Line['certainty'] = 'exact'): Line => ({
    id: group,
    group,
    label: { fr: '', nl: '', en: '' },
    ruleId: '',
    source: '',
    confidence: '',
    amount: eur(cents),
    certainty,
  });
  const bars = (...lines: Line[]) =>
    waterfall(lines).map((bar) => [Math.round(bar.start), Math.round(bar.end)]);

  test('falls from price to net', () =>
    expect(
      bars(
        line('client', 10000),
        line('client', 2000),
        line('contribution', -1200),
        line('employer', -2800),
        line('pay', 6000),
        line('employee', -600),
        line('tax', -400),
        line('net', 5000),
      ),
    ).toEqual([
      [0, 83],
      [83, 100],
      [73, 83],
      [50, 73],
      [0, 50],
      [45, 50],
      [42, 45],
      [0, 42],
    ]));

  test('piles up the parts of the pay', () =>
    expect(bars(line('pay', 8000), line('pay', 2000), line('employee', -1000))).toEqual([
      [0, 80],
      [80, 100],
      [90, 100],
    ]));

  test('is not moved by what all members share', () =>
    expect(bars(line('pay', 10000), line('employer', 3000, 'pooled'), line('tax', -1000))).toEqual([
      [0, 100],
      [100, 100],
      [90, 100],
    ]));
});

test('a watcher slows down and listens to the server', () => {
  expect(nextLook(0, null)).toBe(1000);
  expect(nextLook(20, null)).toBe(2000);
  expect(nextLook(100, null)).toBe(15000);
  expect(nextLook(0, 30)).toBe(1000);
  expect(nextLook(10, 30)).toBe(5000);
  expect(nextLook(100, 30)).toBe(30000);
});

test('routes', () => {
  const routes = [{ path: '/' }, { path: '/jobs' }, { path: '/jobs/:id' }] as const;
  expect(matchRoute(routes, '/jobs/a%20b')).toEqual({ route: routes[2], params: { id: 'a b' } });
  expect(matchRoute(routes, '/')?.route).toBe(routes[0]);
  expect(matchRoute(routes, '/nope')).toBeNull();
});

test('sizes', () => expect(plain(formatBytes(48123, 'fr'))).toBe('48 ko'));

test('JSON says the same in any order of its keys', () => {
  expect(same({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(true);
  expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(same({ a: 1 }, { a: 1, b: 1 })).toBe(false);
});
