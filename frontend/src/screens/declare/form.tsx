import { effect, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { call, newKey, Refused } from '../../api/http.ts';
import { forget, unsaved } from '../../api/kept.ts';
import type { Content, Declaration } from '../../api/model.ts';
import { offline, onReturn, Unreachable } from '../../api/reach.ts';
import { go } from '../../app/router.ts';
import { FIELDS } from '../../core/fields.ts';
import { everyLang, t } from '../../i18n/index.ts';
import { Note } from '../../parts/bits.tsx';
import { createForm } from '../../parts/form.ts';
import { ErrorSummary } from '../../parts/summary.tsx';
import { Title } from '../../parts/title.tsx';
import { Groups } from './accordion.tsx';
import { Again } from './again.tsx';
import { AimForNet } from './aim.tsx';
import { Draft } from './draft.ts';
import { LiveSlip, NetBar, NetVoice } from './money.tsx';
import { recheck } from './recheck.ts';
import { Saved } from './saved.tsx';
import { Simulation } from './simulation.ts';

type Props = { existing: Declaration | null; seed: Content | null };

/** Everything a declaration on screen is made of: what is typed, its draft, its live money. */
function open({ existing, seed }: Props) {
  const typed = unsaved(existing?.id ?? null);
  const draft = new Draft(existing, typed, (id) => history.replaceState(null, '', `/declare/${id}`));
  const form = createForm(FIELDS, typed ?? existing?.content ?? seed, (kind) => everyLang(`bad.${kind}`));
  const simulation = new Simulation();
  simulation.of(form.json.peek() as Content, true);
  form.onChange = () => draft.change(form.json.peek() as Content);
  return { draft, form, simulation };
}

export function DeclareForm(props: Props) {
  const { draft, form, simulation } = useMemo(() => open(props), []);
  const attempt = useSignal(0);
  const sending = useSignal(false);
  const trouble = useSignal('');
  const held = useSignal(false);

  useEffect(() => effect(() => simulation.of(form.json.value as Content)), []);
  useEffect(() => recheck(form, simulation, attempt), []);
  useEffect(() => {
    const settle = onReturn(() => {
      simulation.again();
      void draft.save();
    });
    addEventListener('pagehide', draft.leave);
    document.addEventListener('visibilitychange', draft.leave);
    return () => {
      settle();
      removeEventListener('pagehide', draft.leave);
      document.removeEventListener('visibilitychange', draft.leave);
      draft.save();
    };
  }, []);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (sending.value) return;
    sending.value = true;
    trouble.value = '';
    held.value = false;
    try {
      form.refusals.value = form.unreadable();
      if (!form.refusals.value.length) await send();
    } catch (failure) {
      draft.submitKey = failure instanceof Refused ? newKey() : draft.submitKey;
      if (failure instanceof Refused && failure.problem.errors?.length)
        form.refusals.value = failure.problem.errors;
      else if (failure instanceof Unreachable && offline.peek()) held.value = true;
      else
        trouble.value =
          failure instanceof Refused ? (failure.problem.detail ?? failure.problem.title) : t('failed.text');
    } finally {
      sending.value = false;
      if (form.refusals.value.length) attempt.value++;
    }
  };

  const send = async (): Promise<void> => {
    draft.change(form.json.peek() as Content);
    await draft.save();
    if (draft.saving.peek() === 'conflict') throw new Refused({ title: t('saved.conflict'), status: 412 });
    if (draft.isDirty()) throw new Unreachable('the last words are not saved');
    if (!draft.id) draft.id = (await createEmpty(draft)).id;
    const { data } = await call('post', '/declarations/{id}/submit', {
      params: { id: draft.id },
      key: draft.submitKey,
      ifMatch: draft.version,
    });
    // What was on screen is a promise: the page of the job says when the house found another net.
    const shown = simulation.breakdown.peek()?.totals.net.cents;
    const net = data.breakdown?.totals.net.cents;
    forget(data.id);
    go(`/jobs/${data.id}${shown && net && shown !== net ? `?shown=${shown}&net=${net}` : ''}`);
  };

  const failing = attempt.value > 0 && form.refusals.value.length > 0;
  return (
    <form class="stack" noValidate onSubmit={submit}>
      <div class="stack tight">
        <Title text={t('declare.title')} error={failing ? t('error') : ''} />
        <Saved draft={draft} />
      </div>
      {props.existing?.state === 'offered' && <Note kind="attention">{t('declare.offerOut')}</Note>}
      {props.existing?.state === 'changesAsked' && props.existing.answer?.comment && (
        <Note kind="attention" title={t('declare.changesAsked')}>
          <p>{props.existing.answer.comment}</p>
        </Note>
      )}
      <ErrorSummary form={form} attempt={attempt.value} memberLink={`/me?back=/declare/${draft.id ?? ''}`} />
      <div class="two">
        <div class="stack">
          {!props.existing && <Again form={form} />}
          <Groups form={form} />
          <AimForNet form={form} simulation={simulation} />
        </div>
        <div class="aside stack">
          <LiveSlip form={form} simulation={simulation} />
          <Held on={held.value} />
          {trouble.value && (
            <Note kind="bad">
              <p role="alert">{trouble.value}</p>
            </Note>
          )}
          <button type="submit" class="button" aria-busy={sending.value}>
            {sending.value ? t('declare.sending') : t('declare.submit')}
          </button>
          <p class="small muted">{t('declare.submit.hint')}</p>
        </div>
      </div>
      <NetBar simulation={simulation} />
      <NetVoice simulation={simulation} />
    </form>
  );
}

/** Asked to be sent without a connection: nothing leaves behind the member's back, it is offered on return. */
function Held({ on }: { on: boolean }) {
  return (
    <div class="held" role="status">
      {on && offline.value && (
        <Note kind="attention" title={t('held.title')}>
          <p>{t('held.text')}</p>
        </Note>
      )}
      {on && !offline.value && (
        <Note kind="ok" title={t('held.back.title')}>
          <p>{t('held.back.text')}</p>
        </Note>
      )}
    </div>
  );
}

/** Submitting an untouched form still needs a declaration to be refused. */
async function createEmpty(draft: Draft): Promise<Declaration> {
  const { data } = await call('post', '/declarations', { body: { content: {} }, key: draft.submitKey });
  draft.version = data.version;
  return data;
}
