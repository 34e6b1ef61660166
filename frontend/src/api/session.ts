import { signal } from '@preact/signals';

/** Who is signed in. The token itself stays in this module's memory. */
export type Person = { sub: string; name: string; email?: string; staff: boolean };
export type Session = { is: 'unknown' } | { is: 'out' } | { is: 'in'; person: Person };

/** What the identity provider gave; the refresh token alone outlives a reload, in this tab only. */
export type Grant = { token: string; expiresAt: number; refresh?: string; person: Person };

export const session = signal<Session>({ is: 'unknown' });

const REFRESH = 'panoplie.refresh';
const EARLY = 30_000;
let grant: Grant | undefined;
let renewing: Promise<boolean> | undefined;

/** Finds out who is there: back from signing in, or known from before a reload. */
export async function startSession(): Promise<void> {
  if (location.pathname === '/signed-in') {
    const { finishSignIn } = await import('./oidc.ts');
    const back = await finishSignIn().catch(() => null);
    history.replaceState(null, '', back?.returnTo ?? '/');
    if (back) keep(back.grant);
    else signedOut();
    return;
  }
  if (!(await renew())) signedOut();
}

/** A token good for a call now, renewed when needed; null when nobody is signed in. */
export async function accessToken(force = false): Promise<string | null> {
  if (!force && grant && grant.expiresAt - EARLY > Date.now()) return grant.token;
  return (await renew()) ? (grant?.token ?? null) : null;
}

export async function signIn(): Promise<void> {
  const { beginSignIn } = await import('./oidc.ts');
  await beginSignIn(location.pathname + location.search + location.hash);
}

export async function signOut(): Promise<void> {
  const token = grant?.token;
  signedOut();
  const { endSession } = await import('./oidc.ts');
  await endSession(token);
}

export function signedOut(): void {
  grant = undefined;
  sessionStorage.removeItem(REFRESH);
  session.value = { is: 'out' };
}

function keep(fresh: Grant): void {
  grant = fresh;
  if (fresh.refresh) sessionStorage.setItem(REFRESH, fresh.refresh);
  session.value = { is: 'in', person: fresh.person };
}

/** One renewal at a time, however many calls wait for it. */
function renew(): Promise<boolean> {
  const refresh = sessionStorage.getItem(REFRESH);
  if (!refresh) return Promise.resolve(false);
  renewing ??= import('./oidc.ts')
    .then(({ refreshGrant }) => refreshGrant(refresh))
    .then(
      (fresh) => {
        keep(fresh);
        return true;
      },
      () => false,
    )
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}
