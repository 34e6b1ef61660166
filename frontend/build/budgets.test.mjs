import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { minify } from './minify.mjs';

/** Sizes the built portal must keep, in bytes of gzip; `npm run build` comes before. */
const LIMITS = { firstLoad: 60_000, css: 6_000, fonts: 30_000, offer: 40_000, engine: 30_000 };

const dist = join(import.meta.dirname, '..', 'dist');
const gz = (file) => gzipSync(readFileSync(join(dist, file))).length;

/** The files a page needs before it can show: the entry, its static imports, and one screen's own. */
function files(manifest, keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    files(manifest, manifest[key].imports ?? [], seen);
  }
  return [...seen].map((key) => manifest[key]);
}

/** What a country's module answers to a plain job: the minifier must not have taken too much. */
async function answers(country, module) {
  const resources = join(import.meta.dirname, '../../functions/packs/src/main/resources');
  const folder = join(resources, 'coop/panoplie/packs', country);
  const read = (name) => readFileSync(join(name.startsWith('/') ? resources : folder, name), 'utf8');
  const { engine } = await import(/* @vite-ignore */ module);
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
    const module = join(import.meta.dirname, `../engine/target/engine/${country}.js`);
    const { output } = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2023',
        ...minify,
        rollupOptions: {
          input: module,
          preserveEntrySignatures: 'strict',
        },
      },
    });
    const answer = await answers(country, `data:text/javascript,${encodeURIComponent(output[0].code)}`);
    const asIs = await answers(country, pathToFileURL(module).href);
    expect(answer).toContain('"breakdown"');
    expect(answer).toBe(asIs);
    const size = gzipSync(output[0].code).length;
    console.log(`engine of ${country}: ${output[0].code.length} bytes, ${size} in gzip`);
    expect(size).toBeLessThanOrEqual(LIMITS.engine);
  },
  60_000,
);

describe.skipIf(!existsSync(dist))('budgets', () => {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const sum = (keys) => files(manifest, keys).reduce((total, { file }) => total + gz(file), 0);

  test('first load of the declaration, with signing in', () => {
    const size = sum([
      'index.html',
      'src/screens/declare/declare.tsx',
      'src/i18n/fr.json',
      'src/api/oidc.ts',
    ]);
    expect(size).toBeLessThanOrEqual(LIMITS.firstLoad);
  });

  test("first load of the client's page", () => {
    expect(sum(['index.html', 'src/screens/offer.tsx', 'src/i18n/nl.json'])).toBeLessThanOrEqual(
      LIMITS.offer,
    );
  });

  test('styles and fonts', () => {
    const css = manifest['index.html'].css;
    expect(css.reduce((total, file) => total + gz(file), 0)).toBeLessThanOrEqual(LIMITS.css);
    const fonts = Object.values(manifest).filter(({ file }) => file.endsWith('.woff2'));
    expect(fonts.reduce((total, { file }) => total + gz(file), 0)).toBeLessThanOrEqual(LIMITS.fonts);
  });

  test('members do not download the staff console', () => {
    const member = files(manifest, ['index.html', 'src/screens/job/job.tsx', 'src/screens/home.tsx']);
    expect(member.some(({ src }) => src?.includes('/staff/'))).toBe(false);
  });

  test('the page keeps to its content security policy', () => {
    const page = readFileSync(join(dist, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/\sstyle=|<style|\son\w+=/);
    expect(page).toContain("script-src 'self'");
    expect(page).not.toContain('unsafe-');
  });
});
