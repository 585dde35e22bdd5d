import type { Random } from './random.ts';
import {
  conditions,
  drugs,
  familyNames,
  givenNames,
  groups,
  journals,
  latexFamilyNames,
  studies,
} from './vocabulary.ts';

/** A BibTeX entry of a work that no other entry has: articles mostly, then books, chapters and pages of the web. */
export function syntheticReference(random: Random, key: string, serial: number): string {
  const kind = random.between(1, 20);
  const year = random.between(1988, 2024);
  const common = { author: authors(random), title: title(random, serial), year: String(year) };
  if (kind <= 16) return entry('article', key, { ...common, ...articleFields(random, serial, year) });
  if (kind === 17)
    return entry('book', key, { ...common, publisher: 'Academic Press', address: 'London', edition: '3' });
  if (kind === 18) return entry('incollection', key, { ...common, ...chapterFields(random) });
  if (kind === 19) return entry('misc', key, { ...common, howpublished: `\\url{https://example.org/${serial}}` });
  return entry('article', key, {
    ...common,
    ...articleFields(random, serial, year),
    author: `{${random.pick(groups)}}`,
  });
}

function entry(type: string, key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`,
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

function articleFields(random: Random, serial: number, year: number): Record<string, string> {
  const first = random.between(1, 2400);
  const isElectronic = random.chance(0.2);
  return {
    journal: random.pick(journals).replace('&', '\\&'),
    volume: String(random.between(1, 120)),
    number: String(random.between(1, 12)),
    pages: isElectronic ? `e${first}` : `${first}--${first + random.between(1, 14)}`,
    month: random.pick(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']),
    ...(random.chance(0.85) ? { doi: `10.5555/synthetic.${year}.${serial}` } : {}),
  };
}

function chapterFields(random: Random): Record<string, string> {
  const first = random.between(1, 900);
  return {
    booktitle: 'Handbook of Internal Medicine',
    editor: authors(random),
    pages: `${first}--${first + 12}`,
    publisher: 'University Press',
  };
}

function authors(random: Random): string {
  const count = random.between(1, 8);
  const names = Array.from({ length: count }, () => {
    const family = random.chance(0.15) ? random.pick(latexFamilyNames) : random.pick(familyNames);
    const particle = random.chance(0.05) ? 'van der ' : '';
    return `${particle}${family}, ${random.pick(givenNames)}${random.chance(0.4) ? ' J.' : ''}`;
  });
  return [...names, ...(count > 6 && random.chance(0.3) ? ['others'] : [])].join(' and ');
}

function title(random: Random, serial: number): string {
  const condition = random.pick(conditions);
  const study = random.pick(studies);
  const patterns = [
    `${study} in the diagnosis of ${condition}: a series of ${random.between(3, 90)} cases`,
    `Fatal ${condition} after ${random.pick(drugs)}`,
    `${random.pick(drugs)} for refractory ${condition}: the {RESCUE}-${serial % 97} trial`,
    `What a normal ${study} does not exclude: ${condition} revisited`,
  ];
  const text = random.pick(patterns);
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
