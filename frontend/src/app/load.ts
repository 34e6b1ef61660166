import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Refused } from '../api/http.ts';

export type Loaded<T> = { is: 'loading' } | { is: 'here'; data: T } | { is: 'missing' } | { is: 'failed' };

/** Loads something when the dependencies change; what was there stays until the new is. */
export function useLoad<T>(
  load: () => Promise<T>,
  dependencies: unknown[],
): [Signal<Loaded<T>>, () => Promise<void>] {
  const state = useSignal<Loaded<T>>({ is: 'loading' });
  const again = async (): Promise<void> => {
    try {
      state.value = { is: 'here', data: await load() };
    } catch (failure) {
      const status = failure instanceof Refused ? failure.problem.status : 0;
      state.value = status === 404 || status === 410 ? { is: 'missing' } : { is: 'failed' };
    }
  };
  // The caller names what the load depends on
  useEffect(() => {
    let left = false;
    load().then(
      (data) => {
        if (!left) state.value = { is: 'here', data };
      },
      (failure) => {
        const status = failure instanceof Refused ? failure.problem.status : 0;
        if (!left) state.value = status === 404 || status === 410 ? { is: 'missing' } : { is: 'failed' };
      },
    );
    return () => {
      left = true;
    };
  }, dependencies);
  return [state, again];
}
