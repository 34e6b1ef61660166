import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { arrived } from '../api/arrived.ts';
import { Failed } from '../parts/bits.tsx';

export type ScreenProps = { params: Record<string, string> };
export type Screen = ComponentType<ScreenProps>;

const loaded = new Map<() => Promise<{ default: Screen }>, Screen>();

/** A screen that comes in its own file, so that nobody downloads an area they never see. */
export function Later({ load, ...props }: ScreenProps & { load: () => Promise<{ default: Screen }> }) {
  const come = useSignal(0);
  const failed = useSignal(false);
  const fetchIt = (): void => {
    arrived(load()).then(
      (module) => {
        loaded.set(load, module.default);
        failed.value = false;
        come.value++;
      },
      () => {
        failed.value = true;
      },
    );
  };
  useEffect(() => {
    if (!loaded.has(load)) fetchIt();
  }, [load]);
  const Found = come.value >= 0 ? loaded.get(load) : undefined;
  if (Found) return <Found {...props} />;
  return failed.value ? <Failed again={fetchIt} /> : <div class="slots" />;
}
