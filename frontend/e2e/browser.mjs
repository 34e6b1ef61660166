/** Finds a Chromium: env CHROMIUM, the system's, or the one shipped in an npm package. Never skips. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The one without windows first: it does nothing that no test looks at, and takes two thirds of the processor time. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
/** Works as root, without a screen, and calls nobody. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium and the libraries it brings along. */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named)
    return existsSync(named) ? { path: named } : fail(`CHROMIUM names ${named}, which is not there.`);
  const system = SYSTEM.find((path) => existsSync(path));
  return system ? { path: system } : shipped();
}

async function shipped() {
  const folder = join(import.meta.dirname, 'chromium');
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('No Chromium on this machine: installing the one shipped in an npm package ...');
    const done = spawnSync('npm', ['--silent', 'ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
    if (done.status !== 0) fail('It could not be installed.');
  }
  // The package unpacks its libraries beside the browser only where it believes to be in a Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const found = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(found).href);
  const path = await chromium.executablePath();
  if (!path || !existsSync(path)) fail('The shipped Chromium could not be unpacked.');
  return { path, libraries: process.env.LD_LIBRARY_PATH };
}

function fail(message) {
  console.error(`\nThe browser tests need a Chromium. ${message}
Install one (Debian: apt install chromium) or point CHROMIUM at its binary.\n`);
  process.exit(1);
}
