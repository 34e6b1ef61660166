/** `npm run e2e`: the browser tests against a running Panoplie (env PANOPLIE_URL, else http://localhost:8080). */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';

const url = process.env.PANOPLIE_URL ?? 'http://localhost:8080';
await fetch(new URL('/config.json', url)).catch(() => {
  console.error(
    `\nThe browser tests need a running Panoplie, and nothing answers at ${url}. Start it with ./run.\n`,
  );
  process.exit(1);
});

const { path, libraries } = await findBrowser();
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const done = spawnSync(
  process.execPath,
  [cli, 'test', '-c', join(import.meta.dirname, 'playwright.config.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      PANOPLIE_URL: url.replace(/\/$/, ''),
      CHROMIUM: path,
      ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
    },
  },
);
process.exit(done.status ?? 1);
