import { basename } from 'node:path';
import { defineConfig } from 'vite';
// @ts-expect-error plain JavaScript, as all of build/
import { engine } from './build/engine.mjs';
// @ts-expect-error plain JavaScript
import { offline } from './build/offline.mjs';

const engineOf = (module: string) => `engine-${basename(module, '.js')}`;
const api = process.env.PANOPLIE_URL ?? 'http://localhost:8080';

export default defineConfig({
  // Preact's own JSX runtime, compiled by the bundler itself: no Babel, no preset.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [engine(), offline()],
  build: {
    target: 'es2023',
    // Not the bundler's own minifier: it leaves a compiled engine nearly 1 kB larger in gzip.
    minify: 'terser',
    terserOptions: { ecma: 2022, module: true, toplevel: true },
    // Every asset is a file: the content security policy forbids data: scripts and styles.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    // A country's formulas stay in a file of their own when its figures change.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: engineOf, test: /engine\/target\/engine\// }] } },
    },
  },
  server: { proxy: { '/api': api, '/config.json': api, '/local': api } },
  test: { include: ['src/**/*.test.ts', 'build/*.test.mjs'] },
} as Parameters<typeof defineConfig>[0]);
