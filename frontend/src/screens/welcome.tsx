import { offline } from '../api/reach.ts';
import { useEntering } from '../app/entering.ts';
import { here } from '../app/router.ts';
import { t } from '../i18n/index.ts';
import { Note } from '../parts/bits.tsx';
import { Icon } from '../parts/icon.tsx';
import { Title } from '../parts/title.tsx';

/** Nobody is signed in: what this is, and the one thing to do. */
export function Welcome() {
  const { failed, busy, enter } = useEntering();
  return (
    <div class="welcome two">
      <div class="stack wide">
        <Title text={t('welcome.title')} />
        <p>{t('welcome.text')}</p>
        {offline.value && <p>{t('welcome.offline')}</p>}
        {failed.value && !offline.value && (
          <Note kind="attention">
            <p role="alert">{t('welcome.failed')}</p>
          </Note>
        )}
        <div class="row">
          <button type="button" class="button" aria-busy={busy.value} onClick={enter}>
            {t('signIn')}
          </button>
          <a class="quiet" href="/estimate">
            {t('welcome.estimate')}
          </a>
        </div>
        {here.value.path !== '/' && <p class="small muted">{t('welcome.back')}</p>}
      </div>
      <Signs />
    </div>
  );
}

/** What one declaration sets going, in the order it happens. */
function Signs() {
  return (
    <ul class="slip signs">
      {(['fee-calculation', 'employment-contract', 'invoice', 'notifications'] as const).map((tool) => (
        <li class="tool done" key={tool}>
          <span class="seal">
            <Icon name="check" />
          </span>
          <span class="name">{t(`tool.name.${tool}`)}</span>
        </li>
      ))}
    </ul>
  );
}
