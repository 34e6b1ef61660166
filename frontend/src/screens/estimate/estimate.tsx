import { effect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Facts, keep, keepFacts, keptFacts, unsaved } from '../../api/kept.ts';
import type { Content, Country } from '../../api/model.ts';
import { session } from '../../api/session.ts';
import { go } from '../../app/router.ts';
import { FIELDS, type Kind } from '../../core/fields.ts';
import { householdWhole } from '../../core/household.ts';
import { someOf } from '../../core/profile.ts';
import { everyLang, t } from '../../i18n/index.ts';
import { createForm, type Form } from '../../parts/form.ts';
import { Title } from '../../parts/title.tsx';
import { AimForNet } from '../declare/aim.tsx';
import { LiveSlip, NetBar, NetVoice } from '../declare/money.tsx';
import { Simulation } from '../declare/simulation.ts';
import { JobFields, YouFields } from './fields.tsx';
import { SignInToDeclare } from './signin.tsx';

/** What the law asks of a person, as far as it changes the pay of most. */
const YOU = someOf(
  '/birthDate',
  '/household/scale',
  '/household/children',
  '/household/partner',
  '/standing/taxRate',
  '/standing/taxedAbroad',
);

/** As whom this tab keeps what somebody says of themselves without signing in. */
const GUEST = '';

const bad = (kind: Kind) => everyLang(`bad.${kind}`);

/** The entity of the country somebody seems to be in. */
const here = (): Country =>
  Intl.DateTimeFormat().resolvedOptions().timeZone === 'Europe/Paris' ? 'FR' : 'BE';

function open() {
  const form = createForm(FIELDS, unsaved(null) ?? { country: here() }, bad);
  form.onChange = () => keepTyped(form);
  const you = createForm(YOU, keptFacts(GUEST).law ?? {}, bad);
  you.onChange = () => keepFacts(GUEST, { law: lawOf(you) });
  const simulation = new Simulation(lawOf(you));
  return { form, you, simulation };
}

/**
 * What a job would pay, for who has not signed in: the law runs in this page and nothing leaves it. What is
 * typed stays in this tab, the job as a new declaration, which signing in goes on with.
 */
export default function Estimate() {
  const { form, you, simulation } = useMemo(open, []);
  const known = session.value.is === 'in';
  useEffect(() => {
    if (known) go('/declare', true);
  }, [known]);
  useEffect(() => effect(() => simulation.of(asked(form))), []);
  useEffect(() => effect(() => simulation.about(lawOf(you))), []);
  return (
    <div class="stack">
      <div class="stack tight">
        <Title text={t('estimate.title')} />
        <p class="muted">{t('estimate.text')}</p>
      </div>
      <div class="two">
        <div class="stack">
          <JobFields form={form} />
          <YouFields form={you} french={form.values.value['/country'] === 'FR'} />
          <AimForNet form={form} content={asked} simulation={simulation} />
        </div>
        <div class="aside stack">
          <LiveSlip form={form} simulation={simulation} />
          <SignInToDeclare />
        </div>
      </div>
      <NetBar simulation={simulation} />
      <NetVoice simulation={simulation} />
    </div>
  );
}

/** Until a client is known it is a company of the entity's own country. */
function asked(form: Form): Content {
  const content = form.json.value as Content;
  const { country, client } = content;
  return {
    ...content,
    client: { ...client, kind: client?.kind ?? 'company', address: { country, ...client?.address } },
  };
}

function lawOf(you: Form): NonNullable<Facts['law']> {
  return householdWhole(you.json.value as Record<string, unknown>) as NonNullable<Facts['law']>;
}

function keepTyped(form: Form): void {
  const content = form.json.peek() as Content;
  keep(null, { version: 0, state: 'draft', savedAt: '', content, saved: false, unanswered: [] });
}
