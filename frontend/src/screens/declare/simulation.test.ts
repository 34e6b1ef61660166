import { beforeEach, expect, test, vi } from 'vitest';
import type { Content } from '../../api/model.ts';
import type { Refusal } from '../../core/problem.ts';

const house = vi.hoisted(() => ({ warnings: [] as unknown[], reachable: true }));

vi.mock('../../api/reach.ts', () => ({ Unreachable: class extends Error {} }));
vi.mock('../../api/session.ts', () => ({ whoIsIn: () => 'lea' }));
vi.mock('../../api/kept.ts', () => ({ keptFacts: () => ({ law: {} }), keepFacts: () => undefined }));
vi.mock('../../api/http.ts', async () => {
  const { Unreachable } = await import('../../api/reach.ts');
  return {
    Refused: class extends Error {},
    call: async (_: string, path: string) => {
      if (path === '/me') return { data: {} };
      if (!house.reachable) throw new Unreachable();
      return { data: { totals: { net: { cents: 100 } }, soFar: [], warnings: house.warnings } };
    },
  };
});
vi.mock('../../engine/engine.ts', () => ({
  engineOf: async () => () => ({ breakdown: { totals: { net: { cents: 100 } } } }),
}));

const { Simulation } = await import('./simulation.ts');

const warning = (pointer: string): Refusal => ({ pointer, code: 'low', title: { fr: '', nl: '', en: '' } });
const job = (cents: number, hours = '8'): Content =>
  ({ country: 'BE', price: { cents, currency: 'EUR' }, work: { hours } }) as Content;
const LONG = 3000;

/** A simulation whose law is loaded and which the house warned of the price and the hours. */
async function warned() {
  house.warnings = [warning('/price'), warning('/work/hours')];
  house.reachable = true;
  const simulation = new Simulation();
  simulation.of(job(1000), true);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(simulation.warnings.value).toHaveLength(2);
  return simulation;
}

beforeEach(() => {
  vi.useFakeTimers();
});

test('what the house warned of stands at every key, until the house answers again', async () => {
  const simulation = await warned();
  const seen: number[] = [];
  simulation.warnings.subscribe((now) => seen.push(now.length));
  for (const cents of [2000, 3000, 4000]) {
    simulation.of(job(cents));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(new Set(seen)).toEqual(new Set([2]));
  house.warnings = [];
  await vi.advanceTimersByTimeAsync(LONG);
  expect(simulation.warnings.value).toEqual([]);
});

test('without the house, a warning stands as long as its field says the same', async () => {
  const simulation = await warned();
  house.reachable = false;
  simulation.of(job(5000));
  await vi.advanceTimersByTimeAsync(LONG);
  expect(simulation.warnings.value.map(({ pointer }) => pointer)).toEqual(['/work/hours']);
  expect(simulation.alone.value).toBe(true);
  house.reachable = true;
  house.warnings = [];
  simulation.again();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(simulation.warnings.value).toEqual([]);
  expect(simulation.alone.value).toBe(false);
});
