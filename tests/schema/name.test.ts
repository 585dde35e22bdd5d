import { describe, expect, it } from 'vitest';
import { readName } from '../../src/schema/name.ts';

/** What is written, then given name, particle, family name, suffix. */
const names: readonly (readonly [text: string, given: string, particle: string, family: string, suffix: string])[] = [
  ['Sarah Micallef', 'Sarah', '', 'Micallef', ''],
  ['Micallef, Sarah', 'Sarah', '', 'Micallef', ''],
  ['María José de la Cruz', 'María José', 'de la', 'Cruz', ''],
  ['de la Cruz, María José', 'María José', 'de la', 'Cruz', ''],
  ['Ludwig van Beethoven', 'Ludwig', 'van', 'Beethoven', ''],
  ['Karel van Der Berg', 'Karel', 'van', 'Der Berg', ''],
  ['Michele Del Prete', 'Michele', '', 'Del Prete', ''],
  ['Del Prete, Michele', 'Michele', '', 'Del Prete', ''],
  ['Karel Van den Berg', 'Karel', '', 'Van den Berg', ''],
  ['Walid El-Menyar', 'Walid', '', 'El-Menyar', ''],
  ['Omar al-Hassan', 'Omar', '', 'al-Hassan', ''],
  ["Jean d'Alembert", 'Jean', '', "d'Alembert", ''],
  ['José Ortega y Gasset', 'José', '', 'Ortega y Gasset', ''],
  ['Van Morrison', 'Van', '', 'Morrison', ''],
  ['John Smith Jr', 'John', '', 'Smith', 'Jr'],
  ['John Smith, Jr.', 'John', '', 'Smith', 'Jr'],
  ['Smith Jr, John', 'John', '', 'Smith', 'Jr'],
  ['Smith, John, III', 'John', '', 'Smith', 'III'],
  ['Martin Luther King Sr.', 'Martin Luther', '', 'King', 'Sr'],
  ['J. R. R. Tolkien', 'J. R. R.', '', 'Tolkien', ''],
  ['Smith, MD', 'MD', '', 'Smith', ''],
  ['Sukarno', '', '', 'Sukarno', ''],
  ['王小明', '', '', '王小明', ''],
  ['王 小明', '小明', '', '王', ''],
  ['محمد الأحمد', 'محمد', '', 'الأحمد', ''],
];

/** What is written, and why it is refused. */
const refused: readonly (readonly [text: string, message: string])[] = [
  ['Prof. Sarah Micallef', 'Leave the title "Prof." out of the name; write "Sarah Micallef"'],
  [
    'Micallef SA',
    'Name "Micallef SA" ends with initials; write "Micallef, SA" with the family name first, or use given and family',
  ],
  [
    'The ALPHA Study Group',
    '"The ALPHA Study Group" looks like the name of a group; write it as "group: The ALPHA Study Group"',
  ],
  [
    'Sarah Micallef and Kelvin Cortis',
    'Name "Sarah Micallef and Kelvin Cortis" holds more than one person; give each author an entry of its own in the list',
  ],
  [
    'Sarah Micallef, Kelvin Cortis, Claude Magri',
    'Name "Sarah Micallef, Kelvin Cortis, Claude Magri" has too many commas; expected "Family, Given", and one name for each author',
  ],
  [
    'Sarah Micallef1',
    'Name "Sarah Micallef1" holds more than a name; write "Sarah Micallef"; what stands behind it has fields of its own: "affiliations: [1]"',
  ],
  [
    'John Smith1,2*, MD, PhD',
    'Name "John Smith1,2*, MD, PhD" holds more than a name; write "John Smith"; what stands behind it has fields of its own: "affiliations: [1, 2]", "corresponding: true" and "degrees: [MD, PhD]"',
  ],
  [
    'Ana Borg¹,²',
    'Name "Ana Borg¹,²" holds more than a name; write "Ana Borg"; what stands behind it has fields of its own: "affiliations: [1, 2]"',
  ],
  ['Ana Borg†', 'Name "Ana Borg†" holds more than a name; write "Ana Borg"'],
  [
    'Ana Borg^1^ *',
    'Name "Ana Borg^1^ *" holds more than a name; write "Ana Borg"; what stands behind it has fields of its own: "affiliations: [1]" and "corresponding: true"',
  ],
  ['Sarah 2 Micallef', 'Name "Sarah 2 Micallef" holds "2"; expected the name alone'],
  ['Micallef,', 'Name "Micallef," has too many commas; expected "Family, Given", and one name for each author'],
];

/** What is written, then the family name and the degrees that are cut off. */
const withDegrees: readonly (readonly [text: string, family: string, degrees: readonly string[]])[] = [
  ['Sarah Micallef, MD, PhD', 'Micallef', ['MD', 'PhD']],
  ['Sarah Micallef MD', 'Micallef', ['MD']],
  ['Sarah Micallef M.D., Ph.D.', 'Micallef', ['M.D.', 'Ph.D.']],
  ['Anna Example MBBS MRCP(UK)', 'Example', ['MBBS', 'MRCP(UK)']],
  ['Anna Example, MRCP (UK)', 'Example', ['MRCP(UK)']],
  ['Anna Example, BSc (Hons), MBChB', 'Example', ['BSc(Hons)', 'MBChB']],
  ['Anna Example (MD)', 'Example', ['MD']],
  ['Anna Example (MD, PhD)', 'Example', ['MD', 'PhD']],
  ['Micallef, Sarah, MD', 'Micallef', ['MD']],
  ['Bo Yang, DO', 'Yang', ['DO']],
];

describe('readName', () => {
  it.each(withDegrees)('cuts degrees off %s', (text, family, degrees) => {
    expect(readName(text)).toMatchObject({ value: { family, degrees } });
  });

  it.each(refused)('offers a name that is accepted in place of %s', (_, message) => {
    const [, cure] = /; write "([^"]+)"/.exec(message) ?? [];
    if (cure !== undefined) expect(readName(cure)).toHaveProperty('value');
  });

  it.each(names)('%s', (text, given, particle, family, suffix) => {
    const parts = Object.entries({ given, particle, family, suffix }).filter(([, value]) => value !== '');
    expect(readName(text)).toEqual({ value: Object.fromEntries(parts) });
  });

  it.each(refused)('refuses %s', (text, message) => {
    expect(readName(text)).toEqual({ rule: 'invalid-value', message });
  });
});
