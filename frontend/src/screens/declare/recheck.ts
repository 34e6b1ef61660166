import { effect, type Signal } from '@preact/signals';
import { fieldOf, type Refusal } from '../../core/problem.ts';
import type { Form } from '../../parts/form.ts';
import type { Simulation } from './simulation.ts';

/**
 * After a failed submission the engine's answers are shown at the fields: what it refuses now appears,
 * what it no longer refuses goes. Refusals the engine never speaks of wait for the next submission.
 */
export function recheck(form: Form, simulation: Simulation, attempt: Signal<number>): () => void {
  const names = Object.keys(form.fields);
  const said = new Set<string>();
  return effect(() => {
    const now = simulation.missing.value;
    for (const refusal of now) said.add(keyOf(refusal));
    if (!attempt.value) return;
    const current = new Set(now.map(keyOf));
    const kept = form.refusals.peek().filter((each) => !said.has(keyOf(each)) || current.has(keyOf(each)));
    const shown = new Set(kept.map((each) => fieldOf(each, names) ?? keyOf(each)));
    const fresh = now.filter((each) => !shown.has(fieldOf(each, names) ?? keyOf(each)));
    form.refusals.value = [...kept, ...fresh];
  });
}

const keyOf = (refusal: Refusal): string => `${refusal.pointer} ${refusal.code}`;
