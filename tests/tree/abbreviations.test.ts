import { describe, expect, it } from 'vitest';
import { build, shown } from './support.ts';

const both = { CT: 'computed tomography', MRI: 'magnetic resonance imaging' };

async function read(text: string, abbreviations?: Readonly<Record<string, string>>) {
  const { html, faults, abbreviations: found } = await build(text, undefined, { abbreviations });
  return {
    found,
    faults: faults.map(shown),
    body: html.body
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

describe('a section "Abbreviations"', () => {
  it.each([
    ['one a line', 'CT: computed tomography\nMRI: magnetic resonance imaging.'],
    ['lines with breaks', 'CT = computed tomography\\\nMRI = magnetic resonance imaging'],
    ['one a paragraph', 'CT – computed tomography\n\nMRI – magnetic resonance imaging'],
    ['in one line', 'CT: computed tomography; MRI: magnetic resonance imaging.'],
    ['with commas', 'CT, computed tomography; MRI, magnetic resonance imaging'],
    ['with commas between', 'CT: computed tomography, MRI: magnetic resonance imaging'],
    ['points', '- CT: computed tomography\n- MRI: magnetic resonance imaging'],
    ['marked', '**CT**: computed tomography\n\n*MRI:* magnetic resonance imaging'],
    ['terms', 'CT\n: computed tomography\n\nMRI\n: magnetic resonance imaging'],
    [
      'a table',
      '| Abbreviation | Meaning |\n| - | - |\n| CT | computed tomography |\n| MRI | magnetic resonance imaging |',
    ],
    ['a table without heads', '| CT | computed tomography |\n| - | - |\n| MRI | magnetic resonance imaging |'],
    ['a wide table', '| | | | |\n| - | - | - | - |\n| CT | computed tomography | MRI | magnetic resonance imaging |'],
    ['lines with tabs', 'CT\tcomputed tomography\nMRI\tmagnetic resonance imaging'],
  ])('is the list of the front matter: %s', async (_, text) => {
    const expected = { found: both, faults: [], body: 'Case She fell ill.' };
    expect(await read(`## Case\n\nShe fell ill.\n\n## List of abbreviations\n\n${text}\n`)).toEqual(expected);
  });

  it.each([
    '# Abbreviations used',
    '### 5. Abbreviations:',
    '## Abréviations',
    '## Liste des abréviations',
    '## Abkürzungen',
    '## Abkürzungsverzeichnis',
    '## Lista de abreviaturas',
    '## Siglas',
    '## Abbreviazioni',
  ])('is known by its heading: %s', async (heading) => {
    expect((await read(`## Case\n\nx\n\n${heading}\n\nCT: tomography`)).found).toEqual({ CT: 'tomography' });
  });

  it('may stand first below "Declarations", whose heading goes', async () => {
    const text = '## Declarations\n\n### Abbreviations\n\nCT: tomography\n\n### Funding\n\nNone.';
    expect(await read(text)).toEqual({ found: { CT: 'tomography' }, faults: [], body: '' });
  });

  it.each([
    ['sentences', 'We use few of them.'],
    ['words around it', 'The following abbreviations are used:\n\nCT: computed tomography'],
    ['marks', 'E. coli: *Escherichia coli*'],
    ['a citation', 'SOFA: a score [@a]'],
    ['the same twice', 'CT: computed tomography\n\nct: connective tissue'],
  ])('stays where it holds more than the list has room for: %s', async (_, text) => {
    const { found, faults, body } = await read(`## Case\n\nx\n\n## Abbreviations\n\n${text}`);
    expect([found, faults]).toEqual([{}, []]);
    expect(body).toContain('Abbreviations');
  });

  it('adds to the front matter, and may not say something else', async () => {
    const text = '## Abbreviations\n\nCT: computed tomography; MRI: magnetic resonance imaging';
    expect((await read(text, { CT: 'computed tomography' })).faults).toEqual([]);
    expect((await read(text, { CT: 'connective tissue' })).faults).toEqual([
      '1:1 error "CT" is "computed tomography" here and "connective tissue" in the front matter; keep one [statement-twice]',
    ]);
  });
});
