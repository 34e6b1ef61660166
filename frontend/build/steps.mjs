/**
 * What Maven asks of the portal: `install` its packages, `build` it, `check` it. A step is skipped when
 * nothing it depends on has changed since it last succeeded.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const OLDEST = [20, 19];
const root = join(import.meta.dirname, '..');
const openapi = join(root, '../functions/declaration-intake/src/main/resources/openapi.yaml');
const SETTINGS = ['package.json', 'package-lock.json', '.npmrc'];
const SOURCES = ['index.html', 'src', 'public', 'vite.config.ts', 'tsconfig.json', ...SETTINGS];
const BUILDERS = ['build/engine.mjs', 'build/offline.mjs', 'build/worker.js'];
/** The law that travels to the browser: its compiled formulas and its figures. */
const LAW = ['engine/target/engine', '../functions/packs/src/main/resources'];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  fail(`The portal is built with Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}.
Install a newer one (Debian: apt install nodejs; elsewhere: https://nodejs.org) and have it first on the PATH.`);
}

const steps = {
  install() {
    once('node_modules/.panoplie-install', stampOf(SETTINGS), () => npm('ci', '--ignore-scripts'));
  },
  build() {
    once('dist/.panoplie-build', stampOf([...SOURCES, ...BUILDERS, ...LAW]), () => npm('run', 'build'));
  },
  check() {
    const inputs = stampOf([...SOURCES, ...LAW, 'build', 'e2e', 'biome.json']) + hash(openapi);
    once('node_modules/.panoplie-check', inputs, () => {
      driftOfTypes();
      npm('run', 'tsc');
      npm('run', 'lint');
      npm('run', 'test');
    });
  },
};

const step = steps[process.argv[2] ?? ''];
if (!step) fail(`Say which step: ${Object.keys(steps).join(', ')}.`);
step();

/** The committed types must be those the OpenAPI document gives today. */
function driftOfTypes() {
  const fresh = join(root, 'node_modules/.panoplie-schema.ts');
  run('npx', ['--no-install', 'openapi-typescript', openapi, '-o', fresh], { quiet: true });
  if (readFileSync(fresh, 'utf8') !== readFileSync(join(root, 'src/api/schema.ts'), 'utf8')) {
    fail(
      'src/api/schema.ts is not what openapi.yaml says any more: run "npm run types" in frontend/ and commit it.',
    );
  }
}

function once(mark, stamp, work) {
  const file = join(root, mark);
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  work();
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, stamp);
}

function stampOf(paths) {
  const all = createHash('sha256').update(process.versions.node);
  for (const path of paths.flatMap((each) => filesUnder(join(root, each))).sort())
    all.update(relative(root, path)).update(hash(path));
  return all.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => name !== 'node_modules' && name !== 'results')
      .flatMap(({ name }) => filesUnder(join(path, name)));
  } catch {
    return [path];
  }
}

function hash(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function npm(...args) {
  run('npm', ['--silent', ...args]);
}

function run(command, args, { quiet = false } = {}) {
  const windows = process.platform === 'win32';
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    shell: windows,
  });
  if (done.status !== 0) fail(`${command} ${args.join(' ')} failed.`);
}

function fail(message) {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
}
