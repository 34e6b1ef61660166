import { call } from '../../api/http.ts';
import { useLoad } from '../../app/load.ts';
import { t } from '../../i18n/index.ts';
import type { Form } from '../../parts/form.ts';
import { sameAs } from './declare.tsx';

/** One tap fills the form with the last job for a client; dates are left to be given. */
export function Again({ form }: { form: Form }) {
  const [state] = useLoad(lastPerClient, []);
  if (state.value.is !== 'here' || !state.value.data.length) return null;
  const take = (id: string) => async (): Promise<void> => {
    form.fill(sameAs((await call('get', '/declarations/{id}', { params: { id } })).data));
  };
  return (
    <div class="stack tight">
      <span class="eyebrow" id="again">
        {t('declare.again')}
      </span>
      <div class="row like" role="group" aria-labelledby="again">
        {state.value.data.map((job) => (
          <button type="button" class="quiet" key={job.id} onClick={take(job.id)}>
            {job.clientName}
            {job.title && <span class="muted small">{job.title}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}

async function lastPerClient() {
  const { data } = await call('get', '/jobs');
  const named = data.items.filter((job) => job.clientName && job.state !== 'draft');
  return named
    .filter((job, i) => named.findIndex((other) => other.clientName === job.clientName) === i)
    .slice(0, 3);
}
