/**
 * How long to wait before the next look at a job, in milliseconds: every second right after something was
 * done, then slower. The server's hint counts: up to 5 s while somebody is likely watching, later in full.
 */
export function nextLook(looks: number, hintSeconds: number | null): number {
  const own = looks < 15 ? 1 : looks < 25 ? 2 : looks < 35 ? 5 : 15;
  const most = looks < 5 ? 0 : looks < 60 ? 5 : Number.POSITIVE_INFINITY;
  return Math.max(own, Math.min(hintSeconds ?? 0, most)) * 1000;
}
