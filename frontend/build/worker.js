/**
 * The portal without a connection: its own files, kept whole and by version, and nothing else. What the house
 * answers and who is signed in never pass through here. `build/offline.mjs` fills in the two constants.
 */
const FILES = __FILES__;
const CACHE = `panoplie-${__VERSION__}`;
/** How long the network may take for the page itself before the kept one is shown. */
const PATIENCE = 400;
const NOT_OURS = /^\/(api|local)(\/|$)/;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(hurry(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!NOT_OURS.test(pathname)) event.respondWith(page(request));
  } else if (Object.hasOwn(FILES, pathname)) event.respondWith(file(pathname, request));
});

/** All or nothing: a file that is not the one of this build, half deployed or a stand-in, stops it. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  await cache.addAll(
    Object.entries(FILES).map(
      ([path, integrity]) =>
        new Request(path, { integrity, cache: path.startsWith('/assets/') ? 'default' : 'reload' }),
    ),
  );
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** A new build waits until no page of the old one is left, unless the only page there is of the new one. */
async function hurry(entry) {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  if (pages.length === 1 && Object.hasOwn(FILES, entry)) await self.skipWaiting();
}

const kept = (path) => caches.match(path, { cacheName: CACHE, ignoreVary: true });

async function file(path, request) {
  return (await kept(path)) ?? fetch(request);
}

/** The page as it is today when the network is quick, else as it was kept. */
async function page(request) {
  const fresh = fetch(request);
  fresh.catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const answer = await Promise.race([fresh, late]).catch(() => undefined);
  return answer && answer.status < 500 ? answer : ((await kept('/')) ?? fresh);
}
