import type { Carry, Content, Declaration, Profile } from './model.ts';

/**
 * What this tab keeps, for as long as it is open, of the declarations written in it: `saved` tells whether
 * the house has it too. What it has not is never lost; what it has opens again without a connection. What was
 * sent and not answered may have arrived or not.
 */
export type Kept = Pick<Declaration, 'version' | 'state' | 'savedAt' | 'content'> & {
  saved: boolean;
  unanswered: Content[];
};

/** What the law asks of the member, and what earlier jobs with the entity of a country left. */
export type Facts = {
  law?: Pick<Profile, 'birthDate' | 'household' | 'standing'>;
  left?: { country?: string; carries: Carry[] };
};

const DECLARATION = 'panoplie.declaration.';
const FACTS = 'panoplie.facts.';

export const keptOf = (id: string | null): Kept | null => read(DECLARATION + (id ?? 'new'));

export const keep = (id: string | null, kept: Kept): void => write(DECLARATION + (id ?? 'new'), kept);

export const forget = (id: string | null): void => sessionStorage.removeItem(DECLARATION + (id ?? 'new'));

/** What was typed and the house does not have. */
export function unsaved(id: string | null): Content | null {
  const kept = keptOf(id);
  return kept && !kept.saved ? kept.content : null;
}

/** So that after a reload without a connection this device computes for this person as before. */
export const keepFacts = (sub: string, facts: Facts): void =>
  write(FACTS + sub, { ...keptFacts(sub), ...facts });

export const keptFacts = (sub: string): Facts => read<Facts>(FACTS + sub) ?? {};

/** Somebody signs out: only what the house does not have yet stays. */
export function forgetSaved(): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(FACTS) || (key.startsWith(DECLARATION) && read<Kept>(key)?.saved))
      sessionStorage.removeItem(key);
}

const write = (key: string, value: unknown): void => sessionStorage.setItem(key, JSON.stringify(value));

function read<T>(key: string): T | null {
  const text = sessionStorage.getItem(key);
  return text ? (JSON.parse(text) as T) : null;
}
