import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { precache, worker } from './offline.mjs';

const ORIGIN = 'https://portal.example';
const FILES = { '/': 'sha256-page', '/assets/app.js': 'sha256-app' };

/** The worker at work on a browser that is no browser: its caches, its pages, and a network to be cut. */
async function browser({ pages = [], names = [] } = {}) {
  const store = new Map(names.map((name) => [name, new Map()]));
  const heard = {};
  const done = [];
  const state = { online: true, skipped: false, pages, asked: [] };
  const caches = {
    keys: async () => [...store.keys()],
    delete: async (name) => store.delete(name),
    open: async (name) => ({
      addAll: async (requests) => {
        store.set(name, new Map(requests.map(({ path }) => [path, `kept ${path}`])));
      },
    }),
    match: async (path, { cacheName }) => store.get(cacheName)?.get(path),
  };
  const self = {
    addEventListener: (name, act) => {
      heard[name] = act;
    },
    skipWaiting: async () => {
      state.skipped = true;
    },
    clients: { claim: async () => undefined, matchAll: async () => state.pages },
  };
  const fetch = async (request) => {
    state.asked.push(new URL(request.url).pathname);
    if (!state.online) throw new TypeError('Failed to fetch');
    return { status: 200, text: 'fresh' };
  };
  class Request {
    constructor(path, options) {
      Object.assign(this, { path, ...options });
    }
  }
  new Function('self', 'caches', 'fetch', 'location', 'Request', await worker(FILES))(
    self,
    caches,
    fetch,
    { origin: ORIGIN },
    Request,
  );
  const tell = async (name, more = {}) => {
    heard[name]({ ...more, waitUntil: (work) => done.push(work) });
    await Promise.all(done);
  };
  const ask = async (path, { mode = 'cors', method = 'GET', origin = ORIGIN } = {}) => {
    let answer = 'not ours';
    heard.fetch({ request: { url: origin + path, mode, method }, respondWith: (with_) => (answer = with_) });
    return answer;
  };
  return { store, state, tell, ask };
}

async function installed(given) {
  const it = await browser(given);
  await it.tell('install');
  await it.tell('activate');
  return it;
}

test('without a connection every page opens from what was kept', async () => {
  const { state, ask } = await installed();
  state.online = false;
  expect(await ask('/declare/7', { mode: 'navigate' })).toBe('kept /');
  expect(await ask('/assets/app.js')).toBe('kept /assets/app.js');
});

test('with one, the page is of today and its files do not travel twice', async () => {
  const { state, ask } = await installed();
  expect(await ask('/declare', { mode: 'navigate' })).toMatchObject({ text: 'fresh' });
  expect(await ask('/assets/app.js')).toBe('kept /assets/app.js');
  expect(state.asked).toEqual(['/declare']);
});

test('what the house answers is never looked at', async () => {
  const { ask } = await installed();
  for (const path of ['/api/me', '/config.json', '/assets/other-build.js'])
    expect(await ask(path)).toBe('not ours');
  expect(await ask('/api/openapi.yaml', { mode: 'navigate' })).toBe('not ours');
  expect(await ask('/assets/app.js', { method: 'POST' })).toBe('not ours');
  expect(await ask('/assets/app.js', { origin: 'https://elsewhere.example' })).toBe('not ours');
});

test('a new build replaces what the old one kept', async () => {
  const { store } = await installed({ names: ['panoplie-old'] });
  expect([...store.keys()]).toEqual([expect.stringMatching(/^panoplie-[0-9a-f]{12}$/)]);
});

test.each([
  ['the only page is of this build', ['one'], '/assets/app.js', true],
  ['the only page is of an older build', ['one'], '/assets/older.js', false],
  ['another page may be of an older build', ['one', 'two'], '/assets/app.js', false],
])('taking over at once: %s', async (_, pages, data, expected) => {
  const { state, tell } = await browser({ pages });
  await tell('message', { data });
  expect(state.skipped).toBe(expected);
});

const dist = join(import.meta.dirname, '../dist');
describe.skipIf(!existsSync(dist))('what is kept', () => {
  const files = Object.keys(existsSync(dist) ? precache(dist) : {});

  test('holds all a member needs: page, styles, font, languages, both laws, and no console', () => {
    const named = (pattern) => files.filter((path) => pattern.test(path)).length;
    expect(files).toContain('/');
    for (const pattern of [
      /\.css$/,
      /\.woff2$/,
      /\/fr-/,
      /\/nl-/,
      /\/en-/,
      /\/belgium-/,
      /\/france-/,
      /\/declare-/,
    ])
      expect(named(pattern), String(pattern)).toBe(1);
    expect(named(/\/console-/)).toBe(0);
  });

  test('stays small', () => {
    const size = files.reduce(
      (total, path) => total + gzipSync(readFileSync(join(dist, path === '/' ? 'index.html' : path))).length,
      0,
    );
    expect(size).toBeLessThanOrEqual(230_000);
    expect(gzipSync(readFileSync(join(dist, 'sw.js'))).length).toBeLessThanOrEqual(2_600);
  });
});
