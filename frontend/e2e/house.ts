/** What scenarios prepare by HTTP alone, as the page itself would ask for it: a session and a draft. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const PORTAL = process.env.PANOPLIE_URL ?? 'http://localhost:8080';
const DEMO = new URL('../../infrastructure/local/src/main/resources/demo/', import.meta.url);

const config = () => answered(`${PORTAL}/config.json`);

type Tokens = { id_token: string; refresh_token: string };

/** The house's own clock, which may have been moved. */
async function today(): Promise<Date> {
  const clock = await (await fetch(`${PORTAL}/local/clock`)).text();
  const now = /\d{4}-\d\d-\d\d/.exec(clock)?.[0] ?? new Date().toISOString().slice(0, 10);
  return new Date(`${now}T00:00:00Z`);
}

/** A working day some weeks after it, so many days later when asked. */
export async function workday(plus = 0): Promise<Date> {
  const date = await today();
  // The Tuesday of the week after next: no weekend, and time enough for the offer.
  date.setUTCDate(date.getUTCDate() + ((9 - date.getUTCDay()) % 7) + 7 + plus);
  return date;
}

/** A draft of the demo's theatre job, kept by Léa, and what lets her page in without the sign-in page. */
export async function preparedDraft(title: string): Promise<{ id: string; refresh: string }> {
  const tokens = await signedIn('Léa');
  return { id: await keptDraft(tokens, title), refresh: tokens.refresh_token };
}

async function keptDraft(tokens: Tokens, title: string): Promise<string> {
  const { content } = JSON.parse(readFileSync(new URL('belgian-musician.json', DEMO), 'utf8'));
  const day = async (plus: number) => (await workday(plus)).toISOString().slice(0, 10);
  Object.assign(content.mission, { title });
  Object.assign(content.work, { from: await day(0), to: await day(1) });
  const { apiBase } = await config();
  const kept = await answered(`${new URL(apiBase, PORTAL)}/declarations`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokens.id_token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ content }),
  });
  return kept.id;
}

/** By authorisation code with PKCE, picking somebody on the stand-in's page as a hand would. */
async function signedIn(name: string): Promise<Tokens> {
  const { issuer, clientId } = await config();
  const found = await answered(`${issuer}/.well-known/openid-configuration`);
  const verifier = randomBytes(32).toString('base64url');
  const client = { client_id: clientId, redirect_uri: `${PORTAL}/signed-in` };
  const asked = new URLSearchParams({
    ...client,
    response_type: 'code',
    scope: 'openid email profile',
    state: randomUUID(),
    nonce: randomUUID(),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const address = `${found.authorization_endpoint}?${asked}`;
  const page = await (await fetch(address)).text();
  const form = page.split('<form').find((each) => each.includes(name)) ?? '';
  const body = new URLSearchParams();
  for (const [, key, value] of form.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g))
    body.set(key ?? '', (value ?? '').replaceAll('&quot;', '"'));
  const back = await fetch(address, { method: 'POST', redirect: 'manual', body });
  const code = new URL(back.headers.get('location') ?? PORTAL).searchParams.get('code') ?? '';
  return answered(found.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({ ...client, grant_type: 'authorization_code', code, code_verifier: verifier }),
  });
}

async function answered(address: string, request?: RequestInit) {
  const answer = await fetch(address, request);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
