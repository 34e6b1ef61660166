import { expect, test } from 'vitest';
import en from './en.json';
import fr from './fr.json';
import nl from './nl.json';

const holes = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

test.each([
  ['nl', nl as Record<string, string>],
  ['en', en as Record<string, string>],
])('%s has the keys and the holes of fr', (_, words) => {
  expect(Object.keys(words)).toEqual(Object.keys(fr));
  for (const [key, sentence] of Object.entries(fr))
    expect(holes(words[key] ?? ''), key).toEqual(holes(sentence));
});

test('no sentence is empty', () => {
  for (const words of [fr, nl, en])
    expect(Object.values(words).filter((sentence) => !sentence.trim())).toEqual([]);
});

test('every word of the house is written out of code', () => {
  const sources = import.meta.glob('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
  const text = Object.values(sources).join('\n');
  const quoted = (word: string): boolean => text.includes(`'${word}'`) || text.includes(`"${word}"`);
  const used = (key: string): boolean => {
    if (quoted(key)) return true;
    // A field's word brings its hint, an option's its sentence, a choice's those of its options.
    const base = key.replace(/\.(hint|says)$/, '');
    if (base !== key) return used(base);
    const plural = key.replace(/\.(one|other)$/, '');
    const parts = key.split('.');
    const last = parts.at(-1) ?? '';
    // A key built from a word: some template begins with its first part and ends with its last.
    return (
      (plural !== key && quoted(plural)) ||
      (parts.length > 1 && quoted(parts.slice(0, -1).join('.')) && quoted(last)) ||
      parts.some((_, i) => i > 0 && text.includes(`\`${parts.slice(0, i).join('.')}.\${`))
    );
  };
  expect(Object.keys(fr).filter((key) => !used(key))).toEqual([]);
});
