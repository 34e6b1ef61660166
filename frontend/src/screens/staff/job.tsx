import { useEffect } from 'preact/hooks';
import { call } from '../../api/http.ts';
import type { StaffJob } from '../../api/model.ts';
import type { ScreenProps } from '../../app/lazy.tsx';
import { useLoad } from '../../app/load.ts';
import { formatMoment } from '../../core/dates.ts';
import { lang, say, t } from '../../i18n/index.ts';
import { Amount, Failed, JobState, ToolState } from '../../parts/bits.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Slip, Waterfall } from '../../parts/slip.tsx';
import { Title } from '../../parts/title.tsx';
import { Corrections } from '../job/corrections.tsx';
import { Files } from '../job/files.tsx';
import { Cause, toolName } from '../job/tools.tsx';
import Nowhere from '../nowhere.tsx';
import { Act, actsOn } from './act.tsx';

/** One job as staff see it: every tool, its cause, and what may be done about it. */
export default function StaffJobScreen({ params }: ScreenProps) {
  const id = params.id ?? '';
  const [state, again] = useLoad(
    async () => (await call('get', '/staff/jobs/{id}', { params: { id } })).data,
    [id],
  );
  const now = state.value;
  const moving = now.is === 'here' && now.data.tools.some((tool) => tool.state === 'waiting');
  useEffect(() => {
    const timer = moving ? setInterval(() => !document.hidden && again(), 3000) : undefined;
    return () => clearInterval(timer);
  }, [moving]);
  if (now.is === 'missing') return <Nowhere />;
  if (now.is === 'failed') return <Failed again={again} />;
  if (now.is === 'loading') return <div class="slots" />;
  const job = now.data;
  return (
    <div class="stack">
      <a class="row small" href="/staff">
        <Icon name="back" />
        {t('staff.title')}
      </a>
      <Title text={job.title ?? t('job.untitled')} />
      <div class="row">
        <JobState state={job.state} settled={job.settled} />
        <span class="muted">{[job.memberName, job.clientName, job.country].filter(Boolean).join(' · ')}</span>
        {job.price && <Amount of={job.price} />}
        <code class="small muted">{job.id}</code>
      </div>
      <Slip label={t('staff.tools')}>
        {job.tools.map((tool) => (
          <section class="stack tight" key={tool.tool} data-tool={tool.tool} data-state={tool.state}>
            <div class="row">
              <h2>{toolName(tool)}</h2>
              <ToolState state={tool.state} />
              {tool.at && <span class="small muted num">{formatMoment(tool.at, lang.value)}</span>}
            </div>
            <Cause tool={tool} />
            <Files jobId={job.id} documents={tool.documents} staff />
            {actsOn(tool).length > 0 && <Act jobId={job.id} tool={tool} done={again} />}
          </section>
        ))}
        {!job.tools.length && <section class="muted">{t('staff.noTools')}</section>}
      </Slip>
      {job.breakdown && (
        <Slip label={t('staff.money')}>
          <Waterfall breakdown={job.breakdown} />
        </Slip>
      )}
      <Corrections of={job} title={t('staff.corrections')} />
      <Trail job={job} />
    </div>
  );
}

/** What staff did and what happened, newest first. */
function Trail({ job }: { job: StaffJob }) {
  // The receipt tells of an act a moment after it was recorded.
  const told = new Set(job.journal.map((entry) => entry.at));
  const untold = (job.acts ?? []).filter((act) => !told.has(act.at));
  const acts = untold.map((act) => ({
    at: act.at,
    text: `${act.by} : ${t(`staff.did.${act.kind}`)}, ${t(`tool.name.${act.tool}`)} (${act.reason})`,
  }));
  const lines = [...acts, ...job.journal.map((entry) => ({ at: entry.at, text: say(entry.text) }))].sort(
    (a, b) => b.at.localeCompare(a.at),
  );
  return (
    <section class="card" aria-labelledby="trail">
      <h2 id="trail">{t('job.journal')}</h2>
      <ol class="journal">
        {lines.map((line) => (
          <li key={line.at + line.text}>
            <span class="muted num">{formatMoment(line.at, lang.value)}</span>
            <span>{line.text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
