import { defineConfig } from '@playwright/test';
// @ts-expect-error plain JavaScript, shared with the runner
import { FLAGS } from './browser.mjs';
import { SIZES } from './sizes.ts';

/** The machine's own Chromium, nothing downloaded. */
export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  // They share one house and one member, so each finds its own job by its title.
  workers: 2,
  // Generous: a machine that does other things too is slow, not wrong.
  timeout: 150_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['line']],
  use: {
    baseURL: process.env.PANOPLIE_URL ?? 'http://localhost:8080',
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS },
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'off',
    // Only where it is what is looked at: elsewhere it would download the whole portal beside each scenario.
    serviceWorkers: 'block',
  },
  // Members hold a phone; who looks at another size says so.
  projects: [
    // Before all else the member's own data, once: every job needs them.
    { name: 'profile', testMatch: 'profile.spec.ts', use: SIZES.phone },
    { name: 'portal', testIgnore: 'profile.spec.ts', dependencies: ['profile'], use: SIZES.phone },
  ],
});
