import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { config } from '../api/config.ts';
import { offline, onReturn } from '../api/reach.ts';
import { session, signOut } from '../api/session.ts';
import { LANGS, type Lang } from '../core/types.ts';
import { lang, speak, t } from '../i18n/index.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { OWN_NAMES } from './names.ts';
import { here } from './router.ts';
import { refreshUnread, unread } from './unread.ts';

function Languages() {
  return (
    <select
      class="lang"
      aria-label={t('language')}
      value={lang.value}
      onChange={({ currentTarget: select }) =>
        speak(select.value as Lang, true).catch(() => {
          select.value = lang.peek();
        })
      }
    >
      {LANGS.map((each) => (
        <option key={each} value={each} lang={each}>
          {OWN_NAMES[each]}
        </option>
      ))}
    </select>
  );
}

function Place({ to, icon, label, count }: { to: string; icon: IconName; label: string; count?: number }) {
  const at = to === '/' ? here.value.path === '/' : here.value.path.startsWith(to);
  return (
    <a href={to} aria-current={at ? 'page' : undefined}>
      <Icon name={icon} />
      {label}
      {!!count && (
        <span class="count">
          {count}
          <span class="sr"> {t('nav.unread')}</span>
        </span>
      )}
    </a>
  );
}

function Places({ staff }: { staff: boolean }) {
  return (
    <nav class="places" aria-label={t('nav.label')}>
      <Place to="/" icon="home" label={t('nav.home')} />
      <Place to="/declare" icon="plus" label={t('nav.declare')} />
      <Place to="/jobs" icon="list" label={t('nav.jobs')} />
      <Place to="/notifications" icon="bell" label={t('nav.notifications')} count={unread.value} />
      <Place to="/me" icon="person" label={t('nav.me')} />
      {staff && <Place to="/staff" icon="tools" label={t('nav.staff')} />}
    </nav>
  );
}

function Foot({ open }: { open: boolean }) {
  const help = useSignal('');
  useEffect(() => {
    const read = (): void => {
      config().then(
        (found) => {
          help.value = found.help ?? '';
        },
        () => undefined,
      );
    };
    read();
    return onReturn(read);
  }, []);
  const now = session.value;
  return (
    <footer class="foot">
      {help.value && <a href={`mailto:${help.value}`}>{t('foot.help')}</a>}
      {!open && now.is === 'in' && (
        <span>
          {t('foot.signedIn', { name: now.person.name })}{' '}
          <button type="button" class="text-button" onClick={() => signOut()}>
            {t('foot.signOut')}
          </button>
        </span>
      )}
      <span>{t('foot.what')}</span>
    </footer>
  );
}

/** Cut off from the house: said once, on every page, for as long as it lasts. */
const CutOff = () => (
  <div role="status">
    {offline.value && (
      <p class="cut-off">
        <Icon name="cloud" />
        <span>
          <strong>{t('offline')}</strong> {t('offline.text')}
        </span>
      </p>
    )}
  </div>
);

/** The frame around a screen. The client's page has no places to go to and nobody to sign in. */
export function Shell({
  open,
  narrow,
  children,
}: {
  open: boolean;
  narrow: boolean;
  children: ComponentChildren;
}) {
  const now = session.value;
  const inside = now.is === 'in' && !open;
  // Looked at again on every change of place
  useEffect(() => {
    if (inside) refreshUnread();
  }, [inside, here.value.path]);
  return (
    <div class={inside ? `has-places ${here.value.path.startsWith('/declare') ? 'at-work' : ''}` : ''}>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <header class="top">
        {open ? (
          <span class="wordmark">
            <Icon name="slip" />
            Panoplie
          </span>
        ) : (
          <a class="wordmark" href="/">
            <Icon name="slip" />
            Panoplie
          </a>
        )}
        {inside && <Places staff={now.person.staff} />}
        <div class="end">
          <Languages />
        </div>
      </header>
      <CutOff />
      <main id="main" class={narrow ? 'narrow' : ''}>
        {children}
      </main>
      <Foot open={open} />
    </div>
  );
}
