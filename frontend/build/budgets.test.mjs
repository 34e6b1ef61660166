import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Sizes the built portal must keep, in bytes of gzip; `npm run build` comes before. */
const LIMITS = { firstLoad: 60_000, css: 6_000, fonts: 30_000, offer: 40_000, engine: 30_000 };

const dist = join(import.meta.dirname, '..', 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const gz = (file) => gzipSync(readFileSync(join(dist, file))).length;

/** The files a page needs before it can show: the entry, its static imports, and one screen's own. */
function files(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    files(manifest[key].imports ?? [], seen);
  }
  return [...seen].map((key) => manifest[key]);
}

const sum = (keys) => files(keys).reduce((total, { file }) => total + gz(file), 0);

/** What a country's module answers to a plain job: the minifier must not have taken too much. */
async function answers(country, module) {
  const resources = join(import.meta.dirname, '../../functions/packs/src/main/resources');
  const folder = join(resources, 'coop/panoplie/packs', country);
  const read = (name) => readFileSync(join(name.startsWith('/') ? resources : folder, name), 'utf8');
  // A chunk gives its one export a short name.
  const [engine] = Object.values(await import(/* @vite-ignore */ pathToFileURL(module).href));
  const here = country === 'belgium' ? 'BE' : 'FR';
  return engine(read)(
    JSON.stringify({
      content: {
        country: here,
        client: { kind: 'company', address: { country: here } },
        mission: { title: 'Concert', nature: 'performance' },
        work: { from: '2026-11-10', to: '2026-11-12', days: 3, hours: '21', place: { country: here } },
        price: { cents: 240000, currency: 'EUR' },
      },
    }),
  );
}

test.each(['belgium', 'france'])(
  'the law of %s travels light, its figures not counted, and still answers',
  async (country) => {
    const [shipped] = Object.values(manifest).filter(({ name }) => name === `engine-${country}`);
    const compiled = join(import.meta.dirname, `../engine/target/engine/${country}.js`);
    const answer = await answers(country, join(dist, shipped.file));
    expect(answer).toContain('"breakdown"');
    expect(answer).toBe(await answers(country, compiled));
    console.log(`engine of ${country}: ${gz(shipped.file)} bytes in gzip`);
    expect(gz(shipped.file)).toBeLessThanOrEqual(LIMITS.engine);
  },
);

test('first load of the declaration, with signing in', () => {
  const size = sum(['index.html', 'src/screens/declare/declare.tsx', 'src/i18n/fr.json', 'src/api/oidc.ts']);
  expect(size).toBeLessThanOrEqual(LIMITS.firstLoad);
});

test("first load of the client's page", () => {
  expect(sum(['index.html', 'src/screens/offer.tsx', 'src/i18n/nl.json'])).toBeLessThanOrEqual(LIMITS.offer);
});

test('styles and fonts', () => {
  const css = manifest['index.html'].css;
  expect(css.reduce((total, file) => total + gz(file), 0)).toBeLessThanOrEqual(LIMITS.css);
  const fonts = Object.values(manifest).filter(({ file }) => file.endsWith('.woff2'));
  expect(fonts.reduce((total, { file }) => total + gz(file), 0)).toBeLessThanOrEqual(LIMITS.fonts);
});

test('members do not download the staff console', () => {
  const member = files(['index.html', 'src/screens/job/job.tsx', 'src/screens/home.tsx']);
  expect(member.some(({ src }) => src?.includes('/staff/'))).toBe(false);
});

test('the page keeps to its content security policy', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page).not.toMatch(/\sstyle=|<style|\son\w+=/);
  expect(page).toContain("script-src 'self'");
  expect(page).not.toContain('unsafe-');
});
