import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PREFIX = 'virtual:engine/';
const compiled = join(import.meta.dirname, '../engine/target/engine');
const resources = join(import.meta.dirname, '../../functions/packs/src/main/resources');

/**
 * `virtual:engine/belgium` and `/france`: a country's law compiled to JavaScript, opened on the country's
 * own data files. The default export answers a request in JSON.
 */
export function engine() {
  return {
    name: 'panoplie-engine',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const country = id.slice(PREFIX.length + 1);
      const module = join(compiled, `${country}.js`);
      if (!existsSync(module))
        throw new Error(
          `${module} is not there yet: run "../mvnw -f .. -pl frontend/engine -am process-classes" first.`,
        );
      return `import { engine } from ${JSON.stringify(module)};
const files = ${JSON.stringify(packFiles(country))};
export default engine((name) => files[name]);`;
    },
  };
}

/** A pack's files by the names it calls them; what only documents need stays on the server. */
function packFiles(country) {
  const folder = join(resources, 'coop/panoplie/packs', country);
  const index = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
  const files = {};
  for (const name of index.files) {
    const path = name.startsWith('/') ? join(resources, name) : join(folder, name);
    const { mentions, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
    if (Object.keys(rest).length) files[name] = JSON.stringify(rest);
  }
  return { 'pack.json': JSON.stringify({ ...index, files: Object.keys(files) }), ...files };
}
