import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { call } from '../../api/http.ts';
import { keptOf } from '../../api/kept.ts';
import type { Declaration } from '../../api/model.ts';
import { Unreachable } from '../../api/reach.ts';
import { session } from '../../api/session.ts';
import type { ScreenProps } from '../../app/lazy.tsx';
import { useLoad } from '../../app/load.ts';
import { go, here } from '../../app/router.ts';
import { Failed, Missing } from '../../parts/bits.tsx';
import { DeclareForm } from './form.tsx';

/** Declare a job: opens what is there (or nothing yet) and hands it to the form. */
export default function Declare({ params }: ScreenProps) {
  const id = params.id ?? null;
  const like = here.value.query.get('like');
  const given = useSignal<string | null>(id);
  const [state, again] = useLoad(() => open(id, like), [id, like]);
  const now = state.value;
  const movedOn = now.is === 'here' && ['confirmed', 'cancelled'].includes(now.data.existing?.state ?? '');
  useEffect(() => {
    if (movedOn) go(`/jobs/${given.value}`, true);
  }, [movedOn]);
  if (now.is === 'missing') return <Missing />;
  if (now.is === 'failed') return <Failed again={again} />;
  if (now.is === 'loading' || movedOn) return <div class="slots" />;
  return <DeclareForm existing={now.data.existing} seed={now.data.seed} />;
}

type Opened = { existing: Declaration | null; seed: Declaration['content'] | null };

async function open(id: string | null, like: string | null): Promise<Opened> {
  if (id) return { existing: await read(id), seed: null };
  if (like)
    return {
      existing: null,
      seed: sameAs((await call('get', '/declarations/{id}', { params: { id: like } })).data),
    };
  return { existing: null, seed: await firstGuess() };
}

/** As the house has it; cut off from the house, as this tab last had it. */
async function read(id: string): Promise<Declaration> {
  try {
    return (await call('get', '/declarations/{id}', { params: { id } })).data;
  } catch (failure) {
    const kept = failure instanceof Unreachable ? keptOf(id) : null;
    if (!kept) throw failure;
    const { version, state, savedAt, content } = kept;
    return { id, version, state, savedAt, content: kept.saved ? content : {} };
  }
}

/** The same client, mission and price as another declaration; its dates and purchases are not copied. */
export function sameAs({ content }: Declaration): Declaration['content'] {
  const { from: _from, to: _to, ...work } = content.work ?? {};
  const { invoiceOn: _invoiceOn, ...wishes } = content.wishes ?? {};
  const { charges: _charges, ...income } = content.income ?? {};
  return { ...content, work, wishes, income };
}

/** What the member's own data already says of a first declaration. */
async function firstGuess(): Promise<Declaration['content'] | null> {
  if (session.value.is !== 'in') return null;
  try {
    const { data } = await call('get', '/me');
    const country = data.country;
    if (!country) return null;
    return {
      country,
      client: { language: data.language, address: { country } },
      work: { place: { country } },
    };
  } catch {
    return null;
  }
}
