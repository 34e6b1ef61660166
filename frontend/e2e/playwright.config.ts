import { defineConfig } from '@playwright/test';
// @ts-expect-error plain JavaScript, shared with the runner
import { FLAGS } from './browser.mjs';

/** Two sizes of the same scenarios; the machine's own Chromium, nothing downloaded. */
export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  // One at a time: the demo identities share one house, and the machine may be small.
  workers: 1,
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
  projects: [
    // The phone first: all that members do. Staff work at a desk.
    {
      name: 'phone',
      testIgnore: 'staff.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    // At a desk the way through; what is refused or read does not depend on the size.
    {
      name: 'desktop',
      testMatch: ['declare.spec.ts', 'staff.spec.ts'],
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
});
