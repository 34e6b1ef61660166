import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { call, newKey, Refused } from '../api/http.ts';
import type { Profile } from '../api/model.ts';
import { session } from '../api/session.ts';
import { useLoad } from '../app/load.ts';
import { here } from '../app/router.ts';
import { householdWhole } from '../core/household.ts';
import { PROFILE } from '../core/profile.ts';
import { everyLang, t } from '../i18n/index.ts';
import { Failed, Note } from '../parts/bits.tsx';
import { createForm, focusField } from '../parts/form.ts';
import { ErrorSummary } from '../parts/summary.tsx';
import { Title } from '../parts/title.tsx';
import { ProfileFields } from './me.fields.tsx';

/** Who the member is: what contract and pay need to know. */
export default function Me() {
  const [state, again] = useLoad(async () => (await call('get', '/me')).data, []);
  if (state.value.is === 'loading') return <div class="slots" />;
  if (state.value.is !== 'here') return <Failed again={again} />;
  return <ProfileForm profile={state.value.data} />;
}

/** A safe way back inside the portal, when another page sent us here. */
function backPlace(): string | null {
  const back = here.value.query.get('back');
  return back?.startsWith('/') && !back.startsWith('//') ? back : null;
}

function ProfileForm({ profile }: { profile: Profile }) {
  const form = useMemo(() => {
    const email =
      session.peek().is === 'in'
        ? (session.peek() as { person: { email?: string } }).person.email
        : undefined;
    return createForm(PROFILE, { ...profile, email: profile.email ?? email }, (kind) =>
      everyLang(`bad.${kind}`),
    );
  }, []);
  const version = useSignal(profile.version ?? 0);
  const attempt = useSignal(0);
  const outcome = useSignal<'' | 'saving' | 'saved' | 'stale' | 'failed'>('');
  useEffect(() => {
    const at = here.value.query.get('at')?.replace(/^\/(profile|member|me)(?=\/)/, '');
    if (at)
      focusField(Object.keys(PROFILE).find((field) => field === at || field.startsWith(`${at}/`)) ?? '');
  }, []);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    form.refusals.value = form.unreadable();
    outcome.value = 'saving';
    try {
      if (form.refusals.value.length)
        throw new Refused({ title: '', status: 422, errors: form.refusals.value });
      const body = { ...householdWhole(form.json.peek()), version: version.value } as Profile;
      const { data } = await call('put', '/me', { body, key: newKey(), ifMatch: version.value });
      version.value = data.version ?? 0;
      outcome.value = 'saved';
    } catch (failure) {
      const problem = failure instanceof Refused ? failure.problem : null;
      outcome.value = problem?.status === 412 ? 'stale' : problem?.errors?.length ? '' : 'failed';
      form.refusals.value = problem?.errors ?? [];
      attempt.value++;
    }
  };

  const back = backPlace();
  return (
    <form class="stack" noValidate onSubmit={save}>
      <Title text={t('me.title')} error={form.refusals.value.length ? t('error') : ''} />
      <p class="muted">{t('me.why')}</p>
      <ErrorSummary form={form} attempt={attempt.value} />
      <ProfileFields form={form} />
      <div class="row">
        <button type="submit" class="button" aria-busy={outcome.value === 'saving'}>
          {t('me.save')}
        </button>
        <span role="status">
          {outcome.value === 'saved' && <span class="state done">{t('me.saved')}</span>}
          {outcome.value === 'stale' && t('saved.conflict')}
          {outcome.value === 'failed' && t('failed.text')}
        </span>
      </div>
      {outcome.value === 'saved' && back && (
        <Note kind="ok">
          <p>
            <a href={back}>{t('me.backToDeclaration')}</a>
          </p>
        </Note>
      )}
    </form>
  );
}
