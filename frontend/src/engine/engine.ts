import { arrived } from '../api/arrived.ts';
import type { Facts } from '../api/kept.ts';
import type { Aim, Breakdown, Carry, Content, Country } from '../api/model.ts';
import type { Refusal } from '../core/problem.ts';

/** What is asked of a country's law; `soFar` is what the member's earlier jobs left to be added up. */
export type Request = { content: Content; profile: Facts['law'] | null; soFar?: Carry[]; aim?: Aim };
export type Answer = { breakdown: Breakdown } | { refusals: Refusal[] };
export type Engine = (request: Request) => Answer;

/** One lazy chunk a country: the law of the packs, compiled, with its figures. */
const CHUNKS: Record<Country, () => Promise<{ default: (request: string) => string }>> = {
  BE: () => import('virtual:engine/belgium'),
  FR: () => import('virtual:engine/france'),
};

const loading = new Map<Country, Promise<Engine | null>>();

/** The country's engine, loaded once; null when it cannot be had, and asked for again the next time. */
export function engineOf(country: Country): Promise<Engine | null> {
  const known = loading.get(country);
  if (known) return known;
  const chunk = arrived(CHUNKS[country]()).then(
    ({ default: answer }): Engine =>
      (request) =>
        JSON.parse(answer(JSON.stringify(request))) as Answer,
    () => {
      loading.delete(country);
      return null;
    },
  );
  loading.set(country, chunk);
  return chunk;
}
