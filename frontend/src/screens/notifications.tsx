import { call, newKey } from '../api/http.ts';
import type { Notification } from '../api/model.ts';
import { useLoad } from '../app/load.ts';
import { refreshUnread, unread } from '../app/unread.ts';
import { formatMoment } from '../core/dates.ts';
import { lang, say, t } from '../i18n/index.ts';
import { Empty, Failed } from '../parts/bits.tsx';
import { Title } from '../parts/title.tsx';

/** What the member was told, newest first; opening one marks it read. */
export default function Notifications() {
  const [state, again] = useLoad(async () => (await call('get', '/notifications')).data.items, []);
  const now = state.value;
  const read = (item: Notification) => (): void => {
    if (item.read || now.is !== 'here') return;
    // Shown as read at once: nothing of weight hangs on it.
    state.value = {
      is: 'here',
      data: now.data.map((each) => (each === item ? { ...each, read: true } : each)),
    };
    unread.value = Math.max(0, unread.value - 1);
    call('post', '/notifications/{id}/read', { params: { id: item.id }, key: newKey() })
      .then(refreshUnread)
      .catch(() => undefined);
  };
  return (
    <div class="stack">
      <Title text={t('notifications.title')} />
      {now.is === 'loading' && <div class="slots" />}
      {now.is === 'failed' && <Failed again={again} />}
      {now.is === 'here' && !now.data.length && <Empty text={t('notifications.empty')} />}
      {now.is === 'here' && now.data.length > 0 && (
        <ul class="list card">
          {now.data.map((item) => (
            <li key={item.id}>
              <a class="go letter" href={`/jobs/${item.jobId}`} onClick={read(item)}>
                <span class={item.read ? '' : 'name'}>
                  {!item.read && <span class="state you">{t('notifications.new')}</span>} {say(item.title)}
                </span>
                <span class="small muted num">{formatMoment(item.at, lang.value)}</span>
                <span class="muted small">{say(item.body)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
