import type { Text } from './types.ts';

/** A way out of a refusal; `change` holds JSON pointers and the values that would lift it. */
export type WayOut = { code: string; text: Text; change?: Record<string, string> };

export type Refusal = { pointer: string; code: string; title: Text; source?: string; waysOut?: WayOut[] };

/** RFC 9457 problem details as the API writes them. */
export type Problem = {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: Refusal[];
};

/** The first refusal that concerns a field: its own pointer, or a whole of which it is the first field. */
export function refusalFor(
  refusals: readonly Refusal[],
  pointer: string,
  fields: readonly string[],
): Refusal | undefined {
  return refusals.find((refusal) => fieldOf(refusal, fields) === pointer);
}

/** The field a refusal is shown at, or null when it is about something outside the form. */
export function fieldOf(refusal: Refusal, fields: readonly string[]): string | null {
  const pointer = refusal.pointer.replace(/^\/content(?=\/)/, '');
  return (
    fields.find((field) => field === pointer) ??
    fields.find((field) => field.startsWith(`${pointer}/`)) ??
    null
  );
}

/** Refusals about the member's own data are put right on another page. */
export const isAboutMember = (refusal: Refusal): boolean =>
  /^\/(me|member|profile)(\/|$)/.test(refusal.pointer);
