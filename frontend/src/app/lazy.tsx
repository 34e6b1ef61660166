import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

export type ScreenProps = { params: Record<string, string> };
export type Screen = ComponentType<ScreenProps>;

const loaded = new Map<() => Promise<{ default: Screen }>, Screen>();

/** A screen that comes in its own file, so that nobody downloads an area they never see. */
export function Later({ load, ...props }: ScreenProps & { load: () => Promise<{ default: Screen }> }) {
  const arrived = useSignal(0);
  useEffect(() => {
    if (!loaded.has(load))
      load().then((module) => {
        loaded.set(load, module.default);
        arrived.value++;
      });
  }, [load]);
  const Found = arrived.value >= 0 ? loaded.get(load) : undefined;
  return Found ? <Found {...props} /> : <div class="slots" />;
}
