/** How long to wait before the next look at a job: quick while things move, then slower. */
export function nextLook(looks: number, retryAfterSeconds: number | null): number {
  const own = looks < 15 ? 1 : looks < 25 ? 2 : looks < 35 ? 5 : 15;
  return Math.max(own, retryAfterSeconds ?? 0) * 1000;
}
