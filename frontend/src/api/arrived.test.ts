import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const house = { there: true };
vi.mock('./reach.ts', () => ({
  look: async () => house.there,
  Unreachable: class Unreachable extends Error {},
}));
const { arrived } = await import('./arrived.ts');

const missed = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const reload = vi.fn();

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('location', { reload });
  vi.useFakeTimers();
  house.there = true;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  reload.mockReset();
});

test('a file that comes is given', async () => {
  expect(await arrived(Promise.resolve('the file'))).toBe('the file');
  expect(reload).not.toHaveBeenCalled();
});

test('without the house nothing is opened anew: there would be no page', async () => {
  house.there = false;
  await expect(arrived(missed())).rejects.toThrow('Failed to fetch');
  expect(reload).not.toHaveBeenCalled();
});

test('a file missed while the house is there opens the page anew, after its last word', async () => {
  const before = vi.fn(() => expect(reload).not.toHaveBeenCalled());
  void arrived(missed(), before);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(before).toHaveBeenCalledOnce();
});

test('a file that can never be had opens the page anew once, and again only much later', async () => {
  void arrived(missed());
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  await expect(arrived(missed())).rejects.toThrow('Failed to fetch');
  expect(reload).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(11 * 60_000);
  void arrived(missed());
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
});
