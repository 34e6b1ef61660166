import { useSignal } from '@preact/signals';
import { signIn } from '../api/session.ts';

/** Signing in from a button: whether it is under way, or could not begin. Comes back to `back`, or to this page. */
export function useEntering(back?: string) {
  const failed = useSignal(false);
  const busy = useSignal(false);
  const enter = (): void => {
    busy.value = true;
    failed.value = false;
    signIn(back).catch(() => {
      failed.value = true;
      busy.value = false;
    });
  };
  return { failed, busy, enter };
}
