import { offline } from '../../api/reach.ts';
import { useEntering } from '../../app/entering.ts';
import { t } from '../../i18n/index.ts';
import { Note } from '../../parts/bits.tsx';

/** From the figures to the job: signing in, which needs the network as nothing else here does. */
export function SignInToDeclare() {
  const { failed, busy, enter } = useEntering('/declare');
  return (
    <>
      {failed.value && (
        <Note kind="attention">
          <p role="alert">{t(offline.value ? 'estimate.offline' : 'welcome.failed')}</p>
        </Note>
      )}
      <button type="button" class="button" aria-busy={busy.value} onClick={enter}>
        {t('estimate.declare')}
      </button>
      <p class="small muted">{t('estimate.declare.hint')}</p>
    </>
  );
}
