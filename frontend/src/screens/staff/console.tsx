import { call } from '../../api/http.ts';
import type { StaffJobSummary } from '../../api/model.ts';
import { useLoad } from '../../app/load.ts';
import { go, here, withQuery } from '../../app/router.ts';
import { formatMoment } from '../../core/dates.ts';
import { lang, t, tn } from '../../i18n/index.ts';
import { Empty, Failed, ToolState } from '../../parts/bits.tsx';
import { SearchBox } from '../../parts/search.tsx';
import { Title } from '../../parts/title.tsx';
import { causeOf } from '../job/tools.tsx';
import Nowhere from '../nowhere.tsx';

/** Jobs with a tool that is stuck, and why. The API answers members as if this did not exist. */
export default function Console() {
  const all = here.value.query.get('all') ?? '';
  const q = here.value.query.get('q') ?? '';
  const [state, again] = useLoad(
    async () =>
      (await call('get', '/staff/jobs', { query: { stuck: all ? undefined : 'true', q } })).data.items,
    [all, q],
  );
  const now = state.value;
  if (now.is === 'missing') return <Nowhere />;
  return (
    <div class="stack">
      <Title text={t('staff.title')} />
      <SearchBox label={t('staff.search')} value={q} onSearch={(text) => go(withQuery('q', text), true)} />
      <nav class="pages" aria-label={t('jobs.filter')}>
        <a href={withQuery('all', '')} aria-current={all ? undefined : 'true'}>
          {t('staff.stuck')}
        </a>
        <a href={withQuery('all', '1')} aria-current={all ? 'true' : undefined}>
          {t('staff.all')}
        </a>
      </nav>
      <p class="small muted" role="status">
        {now.is === 'here' && tn('jobs.count', now.data.length)}
      </p>
      {now.is === 'loading' && <div class="slots" />}
      {now.is === 'failed' && <Failed again={again} />}
      {now.is === 'here' && !now.data.length && (
        <Empty text={all || q ? t('jobs.noMatch') : t('staff.none')} />
      )}
      {now.is === 'here' && now.data.length > 0 && <Table jobs={now.data} />}
    </div>
  );
}

function Table({ jobs }: { jobs: StaffJobSummary[] }) {
  return (
    <section class="card scroll" tabIndex={0} aria-label={t('staff.title')}>
      <table class="dense">
        <thead>
          <tr>
            <th scope="col">{t('staff.job')}</th>
            <th scope="col">{t('staff.member')}</th>
            <th scope="col">{t('staff.tools')}</th>
            <th scope="col">{t('staff.since')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id}>
              <th scope="row">
                <a href={`/staff/jobs/${job.id}`}>{job.title ?? t('job.untitled')}</a>
                <div class="muted small">{[job.clientName, job.country].filter(Boolean).join(' · ')}</div>
              </th>
              <td>{job.memberName}</td>
              <td>
                <Stuck job={job} />
              </td>
              <td class="num small">{job.at && formatMoment(job.at, lang.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The tools that need a look: refused or waiting, with their cause. */
function Stuck({ job }: { job: StaffJobSummary }) {
  const open = job.tools.filter((tool) => tool.state === 'refused' || tool.state === 'waiting');
  if (!open.length) return <span class="muted small">{t('tools.settled')}</span>;
  return (
    <ul class="stack tight">
      {open.slice(0, 3).map((tool) => {
        const cause = causeOf(tool);
        return (
          <li class="row" key={tool.tool}>
            <ToolState state={tool.state} />
            <span>{t(`tool.name.${tool.tool}`)}</span>
            {cause && <span class="muted small">{cause}</span>}
          </li>
        );
      })}
    </ul>
  );
}
