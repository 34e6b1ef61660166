import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { call } from '../api/http.ts';
import type { StateWord } from '../api/model.ts';
import { useLoad } from '../app/load.ts';
import { go, here, withQuery } from '../app/router.ts';
import { t, tn } from '../i18n/index.ts';
import { Empty, Failed } from '../parts/bits.tsx';
import { Icon } from '../parts/icon.tsx';
import { JobRow } from '../parts/jobrow.tsx';
import { SearchBox } from '../parts/search.tsx';
import { Title } from '../parts/title.tsx';

const STATES: StateWord[] = ['draft', 'offered', 'changesAsked', 'confirmed', 'cancelled'];

/** All declarations and jobs; filter and search live in the address. */
export default function Jobs() {
  const state = here.value.query.get('state') ?? '';
  const q = here.value.query.get('q') ?? '';
  const [found, again] = useLoad(
    async () => (await call('get', '/jobs', { query: { state, q } })).data,
    [state, q],
  );
  const more = useSignal<typeof items>([]);
  const next = useSignal<string | undefined>(undefined);
  const now = found.value;
  const items = now.is === 'here' ? now.data.items : [];
  useEffect(() => {
    more.value = [];
    next.value = now.is === 'here' ? now.data.next : undefined;
  }, [now]);
  const loadMore = async (): Promise<void> => {
    const { data } = await call('get', '/jobs', { query: { state, q, cursor: next.value } });
    more.value = [...more.value, ...data.items];
    next.value = data.next;
  };
  const all = [...items, ...more.value];
  return (
    <div class="stack">
      <div class="row between">
        <Title text={t('jobs.title')} />
        <a class="button" href="/declare">
          <Icon name="plus" />
          {t('nav.declareJob')}
        </a>
      </div>
      <SearchBox label={t('jobs.search')} value={q} onSearch={(text) => go(withQuery('q', text), true)} />
      <nav class="pages" aria-label={t('jobs.filter')}>
        <a href={withQuery('state', '')} aria-current={state === '' ? 'true' : undefined}>
          {t('jobs.all')}
        </a>
        {STATES.map((each) => (
          <a key={each} href={withQuery('state', each)} aria-current={state === each ? 'true' : undefined}>
            {t(`state.${each}`)}
          </a>
        ))}
      </nav>
      <p class="small muted" role="status">
        {now.is === 'here' && tn('jobs.count', all.length)}
      </p>
      {now.is === 'loading' && <div class="slots" />}
      {now.is === 'failed' && <Failed again={again} />}
      {now.is === 'here' && !all.length && (
        <Empty text={q || state ? t('jobs.noMatch') : t('jobs.empty')}>
          {q || state ? (
            <a class="quiet" href="/jobs">
              {t('jobs.showAll')}
            </a>
          ) : (
            <a class="button" href="/declare">
              {t('nav.declareJob')}
            </a>
          )}
        </Empty>
      )}
      {all.length > 0 && (
        <ul class="list card">
          {all.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ul>
      )}
      {next.value && (
        <div>
          <button type="button" class="quiet" onClick={loadMore}>
            {t('more')}
          </button>
        </div>
      )}
    </div>
  );
}
