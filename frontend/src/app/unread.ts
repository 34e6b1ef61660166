import { signal } from '@preact/signals';
import { call } from '../api/http.ts';

/** How many notifications wait to be read. */
export const unread = signal(0);

export async function refreshUnread(): Promise<void> {
  try {
    const { data } = await call('get', '/notifications');
    unread.value = data.unread ?? data.items.filter((each) => !each.read).length;
  } catch {
    // A count that cannot be had is no trouble worth telling.
  }
}
