import type { Money, Text } from './types.ts';

/** One of the numbers a formula was fed with, in millionths of its unit. */
export type Input = {
  name: string;
  unit: 'eur' | 'percent' | 'hours' | 'days' | 'number';
  exact: number;
  label?: Text;
};

export type Group = 'client' | 'contribution' | 'employer' | 'pay' | 'employee' | 'tax' | 'net';

export type Line = {
  id: string;
  group: Group;
  label: Text;
  ruleId: string;
  source: string;
  confidence: string;
  base?: Money;
  rate?: string;
  amount: Money;
  certainty: 'exact' | 'provisional' | 'pooled';
  rounding?: string;
  note?: Text;
  packVersion?: string;
  inputs?: Input[];
  explanation?: Text;
};

export type Bar = { start: number; end: number };

/**
 * Where each line's bar stands between 0 and the largest amount (0 to 100): the client's lines pile up,
 * what is taken off hangs from where the money stood, pay and net start again from nothing (parts of the pay
 * follow each other). What is shared
 * by all members moves nothing.
 */
export function waterfall(lines: readonly Line[]): Bar[] {
  let level = 0;
  let price: number | null = null;
  let pile = 0;
  let before: Group | null = null;
  const place = (line: Line): Bar => {
    const cents = line.certainty === 'pooled' ? 0 : line.amount.cents;
    switch (line.group) {
      case 'client': {
        const start = pile;
        pile += cents;
        price ??= cents;
        level = price;
        return { start, end: pile };
      }
      case 'pay': {
        const start = before === 'pay' ? level : 0;
        level = start + cents;
        return { start, end: level };
      }
      case 'net':
        level = cents;
        return { start: 0, end: cents };
      case 'contribution':
      case 'employer':
      case 'employee':
      case 'tax': {
        const start = level;
        level += cents;
        return { start, end: level };
      }
    }
  };
  const raw = lines.map((line) => {
    const bar = place(line);
    before = line.group;
    return bar;
  });
  const most = Math.max(1, ...raw.flatMap((bar) => [bar.start, bar.end]));
  const percent = (cents: number): number => Math.round((Math.max(0, cents) / most) * 10000) / 100;
  return raw.map((bar) => ({
    start: percent(Math.min(bar.start, bar.end)),
    end: percent(Math.max(bar.start, bar.end)),
  }));
}
