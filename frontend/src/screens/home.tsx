import { call } from '../api/http.ts';
import type { JobSummary, Profile } from '../api/model.ts';
import { session } from '../api/session.ts';
import { useLoad } from '../app/load.ts';
import { formatDay } from '../core/dates.ts';
import { lang, t } from '../i18n/index.ts';
import { Amount, Failed } from '../parts/bits.tsx';
import { Icon } from '../parts/icon.tsx';
import { JobRow } from '../parts/jobrow.tsx';
import { Slip } from '../parts/slip.tsx';
import { Title } from '../parts/title.tsx';

/** What needs the member, the money to come, the jobs under way. */
export default function Home() {
  const [state, again] = useLoad(load, []);
  const now = state.value;
  const given = now.is === 'here' ? now.data.profile.givenName : undefined;
  const name = given ?? (session.value.is === 'in' ? session.value.person.name.split(' ')[0] : '') ?? '';
  return (
    <div class="stack wide">
      <div class="row between">
        <Title text={t('home.hello', { name })} />
        <a class="button" href="/declare">
          <Icon name="plus" />
          {t('nav.declareJob')}
        </a>
      </div>
      {now.is === 'loading' && <div class="slots" />}
      {now.is === 'failed' && <Failed again={again} />}
      {now.is === 'here' && <Content {...now.data} />}
    </div>
  );
}

type Data = { profile: Profile; jobs: JobSummary[] };

async function load(): Promise<Data> {
  const [profile, jobs] = await Promise.all([call('get', '/me'), call('get', '/jobs')]);
  return { profile: profile.data, jobs: jobs.data.items };
}

function Content({ profile, jobs }: Data) {
  const incomplete =
    !profile.nationalNumber || !profile.iban || !profile.familyName || !profile.address?.street;
  const yours = jobs.filter((job) => ['draft', 'changesAsked', 'refused', 'expired'].includes(job.state));
  const running = jobs.filter((job) => ['offered', 'confirmed'].includes(job.state));
  return (
    <>
      {(incomplete || yours.length > 0) && (
        <section class="stack tight" aria-labelledby="yours">
          <h2 id="yours">{t('home.yours')}</h2>
          {incomplete && <Task href="/me" title={t('home.profile')} text={t('home.profile.why')} />}
          {yours.slice(0, 4).map((job) => (
            <Task
              key={job.id}
              href={job.state === 'draft' ? `/declare/${job.id}` : `/jobs/${job.id}`}
              title={t(`home.task.${job.state as 'draft' | 'changesAsked' | 'refused' | 'expired'}`)}
              text={[job.title, job.clientName].filter(Boolean).join(' · ') || t('job.untitled')}
            />
          ))}
        </section>
      )}
      <Money jobs={jobs} />
      <section class="stack tight" aria-labelledby="running">
        <div class="row between">
          <h2 id="running">{t('home.running')}</h2>
          {jobs.length > 0 && <a href="/jobs">{t('home.all')}</a>}
        </div>
        {running.length ? (
          <ul class="list card">
            {running.slice(0, 5).map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        ) : (
          <p class="card muted">{t('home.none')}</p>
        )}
      </section>
    </>
  );
}

const Task = ({ href, title, text }: { href: string; title: string; text: string }) => (
  <a class="filled" href={href}>
    <Icon name="hand" />
    <span>
      {title}
      <small>{text}</small>
    </span>
    <Icon name="next" />
  </a>
);

/** Nets of confirmed jobs that are still to be paid, soonest first. */
function Money({ jobs }: { jobs: JobSummary[] }) {
  const today = new Date().toISOString().slice(0, 10);
  const coming = jobs
    .filter((job) => job.state === 'confirmed' && job.net && job.payOn && job.payOn >= today)
    .sort((a, b) => (a.payOn ?? '').localeCompare(b.payOn ?? ''));
  if (!coming.length) return null;
  const total = coming.reduce((sum, job) => sum + (job.net?.cents ?? 0), 0);
  return (
    <Slip label={t('home.money')}>
      <section class="stack tight">
        <h2 class="eyebrow" id="money">
          {t('home.money')}
        </h2>
        <span class="hero num">
          <Amount of={{ cents: total, currency: 'EUR' }} />
        </span>
      </section>
      <section>
        <table class="money">
          <caption class="sr">{t('home.money')}</caption>
          <tbody>
            {coming.slice(0, 4).map((job) => (
              <tr key={job.id}>
                <th scope="row">
                  <a href={`/jobs/${job.id}`}>{job.title ?? t('job.untitled')}</a>{' '}
                  <span class="muted small">{formatDay(job.payOn ?? '', lang.value)}</span>
                </th>
                <td class="amount">{job.net && <Amount of={job.net} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Slip>
  );
}
