import { signal } from '@preact/signals';
import { arrived } from './arrived.ts';
import { forgetSaved } from './kept.ts';
import { Unreachable } from './reach.ts';

/** Who is signed in. The token itself stays in this module's memory. */
export type Person = { sub: string; name: string; email?: string; staff: boolean };
export type Session = { is: 'unknown' } | { is: 'out' } | { is: 'in'; person: Person };

/** What the identity provider gave; the refresh token and the name outlive a reload, in this tab only. */
export type Grant = { token: string; expiresAt: number; refresh?: string; person: Person };

export const session = signal<Session>({ is: 'unknown' });

const REFRESH = 'panoplie.refresh';
const PERSON = 'panoplie.person';
/** Where a sign-in comes back to that the page was opened anew for. */
const ENTERING = 'panoplie.entering';
const EARLY = 30_000;
let grant: Grant | undefined;
let renewing: Promise<Renewal> | undefined;

/** Renewing may be refused for good; while the issuer cannot be reached, who was signed in stays so. */
type Renewal = 'done' | 'refused' | 'unreachable';

/**
 * Finds out who is there: back from signing in, or known from before a reload. `expected` hears where they
 * most likely are about to be, so that what that place needs can be fetched meanwhile.
 */
export async function startSession(expected: (address: string) => void): Promise<void> {
  const entering = sessionStorage.getItem(ENTERING);
  sessionStorage.removeItem(ENTERING);
  if (entering) await signIn(entering).catch(() => undefined);
  if (location.pathname === '/signed-in') {
    const { finishSignIn, returnsTo } = await oidc();
    expected(returnsTo());
    const back = await finishSignIn().catch(() => null);
    history.replaceState(null, '', back?.returnTo ?? '/');
    if (back) keep(back.grant);
    else signedOut();
    return;
  }
  if (sessionStorage.getItem(REFRESH)) expected(location.pathname);
  const renewal = await renew();
  const before = sessionStorage.getItem(PERSON);
  if (renewal === 'unreachable' && before) session.value = { is: 'in', person: JSON.parse(before) as Person };
  else if (renewal !== 'done') signedOut();
}

/** A token good for a call now, renewed when needed; null when nobody is signed in. */
export async function accessToken(force = false): Promise<string | null> {
  if (!force && grant && grant.expiresAt - EARLY > Date.now()) return grant.token;
  const renewal = await renew();
  if (renewal === 'unreachable') throw new Unreachable('signing in');
  return renewal === 'done' ? (grant?.token ?? null) : null;
}

/** Leaves for the issuer, to come back to this place or another. */
export async function signIn(back = location.pathname + location.search + location.hash): Promise<void> {
  const { beginSignIn } = await oidc(() => sessionStorage.setItem(ENTERING, back));
  await beginSignIn(back);
}

export async function signOut(): Promise<void> {
  const token = grant?.token;
  forgetSaved();
  signedOut();
  const { endSession } = await oidc();
  await endSession(token);
}

export function signedOut(): void {
  grant = undefined;
  sessionStorage.removeItem(REFRESH);
  sessionStorage.removeItem(PERSON);
  session.value = { is: 'out' };
}

function keep(fresh: Grant): void {
  grant = fresh;
  if (fresh.refresh) sessionStorage.setItem(REFRESH, fresh.refresh);
  sessionStorage.setItem(PERSON, JSON.stringify(fresh.person));
  session.value = { is: 'in', person: fresh.person };
}

const oidc = (before?: () => void) => arrived(import('./oidc.ts'), before);

/** One renewal at a time, however many calls wait for it. */
function renew(): Promise<Renewal> {
  const refresh = sessionStorage.getItem(REFRESH);
  if (!refresh) return Promise.resolve('refused');
  renewing ??= oidc()
    .then(({ refreshGrant }) => refreshGrant(refresh))
    .then(
      (fresh): Renewal => {
        keep(fresh);
        return 'done';
      },
      (failure): Renewal => (failure instanceof Unreachable ? 'unreachable' : 'refused'),
    )
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

/** Who is signed in, or nobody's empty name. */
export const whoIsIn = (): string =>
  session.peek().is === 'in' ? (session.peek() as { person: Person }).person.sub : '';
