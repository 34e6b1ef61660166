// Answers each line of a file of requests with a compiled engine and writes the digest of each answer.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , module, pack, requests] = process.argv;
const resources = join(pack, '../../../..');
// The class path's own names begin with a slash.
const file = (name) => readFileSync(name.startsWith('/') ? join(resources, name) : join(pack, name), 'utf8');

const { engine } = await import(pathToFileURL(resolve(module)));
const answer = engine(file);
const lines = readFileSync(requests, 'utf8').trimEnd().split('\n');
const digests = lines.map((line) => createHash('sha256').update(answer(line)).digest('hex'));
process.stdout.write(`${digests.join('\n')}\n`);
