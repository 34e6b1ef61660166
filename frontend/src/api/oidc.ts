/** Signing in by OpenID Connect: authorisation code with PKCE. Loaded only when it is needed. */
import * as oauth from 'oauth4webapi';
import { config } from './config.ts';
import { cutOff, Unreachable } from './reach.ts';
import type { Grant } from './session.ts';

const PENDING = 'panoplie.signing-in';
type Pending = { verifier: string; state: string; nonce: string; returnTo: string };

async function provider() {
  const { issuer, clientId } = await config();
  const address = new URL(issuer);
  // Plain HTTP is for this machine alone.
  const local = address.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(address.hostname);
  const options = { [oauth.allowInsecureRequests]: local, [oauth.customFetch]: reach };
  const found = await oauth.discoveryRequest(address, { algorithm: 'oidc', ...options });
  const server = await oauth.processDiscoveryResponse(address, found);
  return { server, client: { client_id: clientId } satisfies oauth.Client, options };
}

/** An issuer that cannot be reached or is out of order has refused nothing. */
async function reach(...request: Parameters<typeof fetch>): Promise<Response> {
  const answer = await fetch(...request).catch(cutOff);
  if (answer.status >= 500) throw new Unreachable(`${answer.status}`);
  return answer;
}

const redirectUri = (): string => `${location.origin}/signed-in`;

export async function beginSignIn(returnTo: string): Promise<void> {
  const { server, client } = await provider();
  const pending: Pending = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    returnTo,
  };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  if (!server.authorization_endpoint)
    throw new Error('the identity provider names no authorisation endpoint');
  const url = new URL(server.authorization_endpoint);
  url.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri(),
    response_type: 'code',
    scope: 'openid email profile',
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    state: pending.state,
    nonce: pending.nonce,
  }).toString();
  location.assign(url);
}

const pendingNow = () => JSON.parse(sessionStorage.getItem(PENDING) ?? 'null') as Pending | null;

/** Where the sign-in that comes back now was begun. */
export const returnsTo = (): string => pendingNow()?.returnTo ?? '/';

export async function finishSignIn(): Promise<{ grant: Grant; returnTo: string }> {
  const pending = pendingNow();
  sessionStorage.removeItem(PENDING);
  if (!pending) throw new Error('no sign-in was begun in this tab');
  const { server, client, options } = await provider();
  const params = oauth.validateAuthResponse(server, client, new URL(location.href), pending.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    params,
    redirectUri(),
    pending.verifier,
    options,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: pending.nonce,
    requireIdToken: true,
  });
  return { grant: grantOf(tokens), returnTo: pending.returnTo };
}

export async function refreshGrant(refresh: string): Promise<Grant> {
  const { server, client, options } = await provider();
  const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refresh, options);
  const tokens = await oauth.processRefreshTokenResponse(server, client, response);
  return { refresh, ...grantOf(tokens) };
}

export async function endSession(token: string | undefined): Promise<void> {
  const { server } = await provider();
  if (!server.end_session_endpoint) return;
  const url = new URL(server.end_session_endpoint);
  url.searchParams.set('post_logout_redirect_uri', `${location.origin}/`);
  if (token) url.searchParams.set('id_token_hint', token);
  location.assign(url);
}

/**
 * The identity token goes to the API: it alone carries name, e-mail and groups with our client as its
 * audience at every provider we use.
 */
function grantOf(tokens: oauth.TokenEndpointResponse): Grant {
  const token = tokens.id_token;
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  if (!token || !claims) throw new Error('the identity provider sent no identity token');
  const groups = claims['cognito:groups'];
  const text = (name: string): string | undefined =>
    typeof claims[name] === 'string' ? (claims[name] as string) : undefined;
  const email = text('email');
  return {
    token,
    expiresAt: claims.exp * 1000,
    ...(tokens.refresh_token ? { refresh: tokens.refresh_token } : {}),
    person: {
      sub: claims.sub,
      name: text('name') ?? text('given_name') ?? claims.sub,
      ...(email ? { email } : {}),
      staff: (Array.isArray(groups) ? groups : [groups]).includes('staff'),
    },
  };
}
