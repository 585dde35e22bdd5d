import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const font = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

const looks = `
logo: day.svg
logo-dark: night.svg
fonts:
  text: { family: Our Own, regular: fonts/Our Own.woff2 }
  labels: Georgia
`;

/** A logo three times as wide as high. */
const drawing = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path fill="${colour}" d="M0 0h120v40H0z"/></svg>`;

/** Writes a journal of two reports with looks of its own. */
export function writeOwnLooks(folder: string): void {
  cpSync('tests/fixtures/journals/two-reports', folder, { recursive: true });
  mkdirSync(join(folder, 'fonts'));
  cpSync(font, join(folder, 'fonts', 'Our Own.woff2'));
  writeFileSync(join(folder, 'day.svg'), drawing('#123'));
  writeFileSync(join(folder, 'night.svg'), drawing('#eee'));
  appendFileSync(join(folder, 'journal.yaml'), looks);
}
