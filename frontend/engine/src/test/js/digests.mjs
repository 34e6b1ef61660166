// Answers each line of a file of requests with a compiled engine and writes the digest of each answer.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [, , module, pack, requests] = process.argv;
const resources = join(pack, '../../../..');
// The class path's own names begin with a slash.
const file = (name) => readFileSync(name.startsWith('/') ? join(resources, name) : join(pack, name), 'utf8');

// Compiled for browsers, where a module needs no package beside it.
const source = readFileSync(resolve(module), 'utf8');
const { engine } = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
const answer = engine(file);
const lines = readFileSync(requests, 'utf8').trimEnd().split('\n');
const digests = lines.map((line) => createHash('sha256').update(answer(line)).digest('hex'));
process.stdout.write(`${digests.join('\n')}\n`);
