import type { Refusal } from './problem.ts';

/** What the house warned of, and the content it spoke about. */
export type Told = { content: unknown; warnings: readonly Refusal[] };

/** Of these warnings, the ones about fields that still say what they said when the house answered. */
export const stillTrue = (told: Told, content: unknown): Refusal[] =>
  told.warnings.filter(({ pointer }) => at(told.content, pointer) === at(content, pointer));

/** What stands at a pointer, whole; nothing for what is about another page, such as the profile. */
function at(content: unknown, pointer: string): string | undefined {
  let found = content;
  for (const step of pointer
    .replace(/^\/content(?=\/|$)/, '')
    .split('/')
    .slice(1))
    found = (found as Record<string, unknown> | undefined)?.[step];
  return JSON.stringify(found);
}
