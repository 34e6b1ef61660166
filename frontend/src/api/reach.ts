import { effect, signal } from '@preact/signals';

/** The house could not be reached or is out of order; trying again later may help. */
export class Unreachable extends Error {}

/** Whether this device is cut off from the house: the browser says so, or the last try failed. */
export const offline = signal(!navigator.onLine);

const FIRST = 2_000;
const LONGEST = 30_000;
let pause = FIRST;
let looking: ReturnType<typeof setTimeout> | undefined;

/** The house answered, whatever it said. */
export function found(): void {
  pause = FIRST;
  clearTimeout(looking);
  offline.value = false;
}

/** The house did not answer: it is looked for until it does, less and less often. */
export function lost(): void {
  offline.value = true;
  clearTimeout(looking);
  looking = setTimeout(look, pause);
  pause = Math.min(2 * pause, LONGEST);
}

/** What a request that never got through is told as. */
export function cutOff(failure: unknown): never {
  lost();
  throw new Unreachable(String(failure));
}

/** Asks the house whether it is there, and remembers the answer. */
export async function look(): Promise<boolean> {
  const answer = await fetch('/config.json', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) offline.value = false;
  else lost();
  return !offline.peek();
}

/** Does something each time the house is back in reach; gives a way to stop that. */
export function onReturn(act: () => void): () => void {
  let was = offline.peek();
  return effect(() => {
    const returned = was && !offline.value;
    was = offline.value;
    if (returned) queueMicrotask(act);
  });
}

export function watchReach(): void {
  addEventListener('offline', lost);
  addEventListener('online', look);
  if (offline.peek()) lost();
}
