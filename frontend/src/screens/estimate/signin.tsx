import { useSignal } from '@preact/signals';
import { offline } from '../../api/reach.ts';
import { t } from '../../i18n/index.ts';
import { Note } from '../../parts/bits.tsx';

/** From the figures to the job: signing in, which needs the network as nothing else here does. */
export function SignInToDeclare({ enter }: { enter: () => Promise<void> }) {
  const failed = useSignal(false);
  const busy = useSignal(false);
  const begin = (): void => {
    busy.value = true;
    failed.value = false;
    enter().catch(() => {
      failed.value = true;
      busy.value = false;
    });
  };
  return (
    <>
      {failed.value && (
        <Note kind="attention">
          <p role="alert">{t(offline.value ? 'estimate.offline' : 'welcome.failed')}</p>
        </Note>
      )}
      <button type="button" class="button" aria-busy={busy.value} onClick={begin}>
        {t('estimate.declare')}
      </button>
      <p class="small muted">{t('estimate.declare.hint')}</p>
    </>
  );
}
