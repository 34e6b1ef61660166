import type { JobSummary } from '../api/model.ts';
import { formatPeriod } from '../core/dates.ts';
import { lang, t } from '../i18n/index.ts';
import { Amount, JobState } from './bits.tsx';

/** A declaration or job in a list. */
export function JobRow({ job }: { job: JobSummary }) {
  const when = job.work?.from ? formatPeriod(job.work.from, job.work.to, lang.value) : '';
  return (
    <li>
      <a class="go" href={job.state === 'draft' ? `/declare/${job.id}` : `/jobs/${job.id}`}>
        <span class="name">{job.title ?? t('job.untitled')}</span>
        <span class="num">{job.price && <Amount of={job.price} />}</span>
        <span class="muted small">
          {[job.clientName, when].filter(Boolean).join(' · ') || t('job.nothingYet')}
        </span>
        <JobState state={job.state} settled={job.settled} />
      </a>
    </li>
  );
}
