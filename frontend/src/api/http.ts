import type { Problem } from '../core/problem.ts';
import { lang } from '../i18n/index.ts';
import { config } from './config.ts';
import { cutOff, found, offline, Unreachable } from './reach.ts';
import type { paths } from './schema.ts';
import { accessToken, signedOut } from './session.ts';

type Method = 'get' | 'put' | 'post';
type Operation<P extends keyof paths, M extends Method> = paths[P] extends Record<M, infer O> ? O : never;
type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never;
type Responses<O> = O extends { responses: infer R } ? R : never;
type Success<O> = Json<Responses<O>[keyof Responses<O> & (200 | 201 | 202)]>;
type Body<O> = O extends { requestBody: infer B } ? Json<B> : undefined;

export type Options<B> = {
  params?: Record<string, string>;
  query?: Record<string, string | undefined>;
  body?: B;
  /** One per intended act, sent again unchanged when the act is tried again. */
  key?: string;
  ifMatch?: number;
  etag?: string | null;
  keepalive?: boolean;
  signal?: AbortSignal;
  /** Offers are answered without signing in. */
  open?: boolean;
};

export type Answer<T> = { status: number; data: T; etag: string | null; retryAfter: number | null };

/** The API said no, and why. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** One call, typed by the OpenAPI document. Writes with a key are tried again when the network fails. */
export async function call<P extends keyof paths, M extends Method>(
  method: M,
  path: P,
  options: Options<Body<Operation<P, M>>> = {},
): Promise<Answer<Success<Operation<P, M>>>> {
  const { apiBase } = await config();
  const url = apiBase + fill(path, options.params ?? {}) + search(options.query ?? {});
  const again = method === 'get' || options.key !== undefined;
  let response = await reach(url, method, options, again && !options.keepalive);
  if (response.status === 401 && !options.open) {
    if (!(await accessToken(true))) signedOut();
    else response = await reach(url, method, options, again);
    if (response.status === 401) signedOut();
  }
  return answer(response);
}

async function reach(
  url: string,
  method: Method,
  options: Options<unknown>,
  again: boolean,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, await request(method, options));
      found();
      if (response.status < 500 || !again || attempt === 3) return response;
    } catch (failure) {
      if (options.signal?.aborted) throw failure;
      if (failure instanceof Unreachable) throw failure;
      if (!again || attempt === 3 || offline.peek()) return cutOff(failure);
    }
    await new Promise((resolve) => setTimeout(resolve, 300 * attempt));
  }
}

async function request(method: Method, options: Options<unknown>): Promise<RequestInit> {
  const headers: Record<string, string> = { 'Accept-Language': lang.value };
  const token = options.open ? null : await accessToken();
  if (token) headers.Authorization = `Bearer ${token}`;
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.key) headers['Idempotency-Key'] = options.key;
  if (options.ifMatch !== undefined) headers['If-Match'] = `"${options.ifMatch}"`;
  if (options.etag) headers['If-None-Match'] = options.etag;
  return {
    method: method.toUpperCase(),
    headers,
    // Our own ETag handling: the browser's cache would hide a 304.
    cache: 'no-store',
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.keepalive ? { keepalive: true } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  };
}

async function answer<T>(response: Response): Promise<Answer<T>> {
  const type = response.headers.get('content-type') ?? '';
  const data = response.status !== 304 && type.includes('json') ? await response.json() : undefined;
  if (!response.ok && response.status !== 304) {
    if (response.status >= 500) throw new Unreachable(`${response.status}`);
    throw new Refused({ title: '', ...(data as Partial<Problem>), status: response.status });
  }
  return {
    status: response.status,
    data: data as T,
    etag: response.headers.get('etag'),
    retryAfter: Number(response.headers.get('retry-after')) || null,
  };
}

const fill = (path: string, params: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

function search(query: Record<string, string | undefined>): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return kept.length ? `?${new URLSearchParams(kept)}` : '';
}

/** A key for one intended act. */
export const newKey = (): string => crypto.randomUUID();
