import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/model/article-text.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { jatsArticle } from '../../../src/outputs/jats/jats.ts';
import { jatsFaults } from '../../support/jats-faults.ts';
import { group, person, sampleView } from '../sample-view.ts';

const text = (): ArticleText => ({
  ...{ abstract: [], learningPoints: [], body: [], footnotes: [], statements: [], headings: {} },
  ...{ references: [], files: [] },
  citations: [{ name: 'T', text: { text: 'T', nodes: [] } }] as unknown as ArticleText['citations'],
});

/** What an article of some fields has between two tags, and the faults of the whole. */
function written(fields: Parameters<typeof sampleView>[0], tag: string) {
  const jats = jatsArticle(sampleView(fields), text());
  return { part: new RegExp(`<${tag}\\b.*?</${tag}>`, 's').exec(jats)?.[0], faults: jatsFaults(jats) };
}

describe('the list of abbreviations in JATS', () => {
  it('is a glossary', () => {
    const { part, faults } = written(
      { id: 'a', abbreviations: { CT: 'computed tomography', 'A&E': 'accident <and> emergency' } },
      'glossary',
    );
    expect(faults).toBe('');
    expect(part).toBe(
      '<glossary><title>Abbreviations</title><def-list>' +
        '<def-item><term>CT</term><def><p>computed tomography</p></def></def-item>' +
        '<def-item><term>A&amp;E</term><def><p>accident &lt;and&gt; emergency</p></def></def-item>' +
        '</def-list></glossary>',
    );
  });

  it.each([undefined, {}])('is none where there are none: %s', (abbreviations) => {
    expect(written({ id: 'a', abbreviations }, 'glossary').part).toBeUndefined();
  });
});

describe('editors and reviewers in JATS', () => {
  const editor: Editor = person('Example', 'Ada');

  it('may be groups', () => {
    const { part, faults } = written(
      { id: 'a', contributors: [], editors: [group('Editorial Office')] },
      'contrib-group',
    );
    expect(faults).toBe('');
    expect(part).toContain('<contrib contrib-type="editor"><collab>Editorial Office</collab><role>');
  });

  it('are contributors of their own group', () => {
    const { part, faults } = written(
      {
        id: 'a',
        contributors: [],
        editors: [{ ...editor, degrees: ['MD', 'PhD'], orcid: '0000-0002-1825-0097', role: 'Guest editor' }],
        reviewers: [{ ...editor, affiliation: { text: 'Clinic, Malta', institution: 'Clinic', country: 'Malta' } }],
      },
      'contrib-group',
    );
    expect(faults).toBe('');
    expect(part).toBe(
      '<contrib-group content-type="editorial"><contrib contrib-type="editor">' +
        '<contrib-id contrib-id-type="orcid" authenticated="false">https://orcid.org/0000-0002-1825-0097</contrib-id>' +
        '<name><surname>Example</surname><given-names>Ada</given-names></name><degrees>MD, PhD</degrees><role>Guest editor</role></contrib>' +
        '<contrib contrib-type="reviewer"><name><surname>Example</surname><given-names>Ada</given-names></name>' +
        '<aff><institution>Clinic</institution>, <country country="MT">Malta</country></aff></contrib></contrib-group>',
    );
  });
});
