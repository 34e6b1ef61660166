import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

const template = join(import.meta.dirname, 'worker.js');
/** Beside what Vite's manifest names: the page, and what it links to from `public`. */
const PLAIN = { '/': 'index.html', '/favicon.svg': 'favicon.svg' };

/** Writes `sw.js` beside the page: the service worker of this very build. */
export function offline() {
  let folder = '';
  return {
    name: 'panoplie-offline',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        writeFileSync(join(folder, 'sw.js'), await worker(precache(folder)));
      },
    },
  };
}

/** Every file a member's portal is made of, by its address, with its digest. The console is for the desk. */
export function precache(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const shared = reach(manifest, ['index.html']);
  const listed = [...shared].flatMap((key) => {
    const { file, css = [], assets = [] } = manifest[key];
    return [file, ...css, ...assets];
  });
  // Fonts are named by the styles, which the manifest does not follow.
  const fonts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.woff2'));
  const files = Object.fromEntries(
    [...new Set([...listed, ...fonts.map((name) => `assets/${name}`)])]
      .filter((file) => file.startsWith('assets/'))
      .sort()
      .map((file) => [`/${file}`, file]),
  );
  return Object.fromEntries(
    Object.entries({ ...PLAIN, ...files }).map(([path, file]) => [
      path,
      `sha256-${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`,
    ]),
  );
}

/** What can be loaded from these entries, at once or later, without the staff's screens. */
function reach(manifest, keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key) || key.includes('/staff/')) continue;
    seen.add(key);
    reach(manifest, [...(manifest[key].imports ?? []), ...(manifest[key].dynamicImports ?? [])], seen);
  }
  return seen;
}

export async function worker(files) {
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const { code } = await minify(
    readFileSync(template, 'utf8')
      .replace('__FILES__', JSON.stringify(files))
      .replace('__VERSION__', `'${version}'`),
    { ecma: 2022, toplevel: true },
  );
  return code;
}
