import { describe, expect, it } from 'vitest';
import { mediaType } from '../../src/model/media-type.ts';
import { feedFiles, issueFiles, outputFile, ownFileNames } from '../../src/model/output-files.ts';
import { type OutputName, outputs, outputsFrom } from '../../src/model/outputs.ts';

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

describe('the table of outputs', () => {
  it('gives an article files of its own, each under another name', () => {
    expect(ownFileNames({ id: 'a.1' })).toEqual([
      'index.html',
      ...['a.1.pdf', 'a.1.html', 'a.1.xml'],
      ...['a.1.ris', 'a.1.bib', 'a.1.nbib', 'a.1.csl.json'],
      ...['a.1-references.ris', 'a.1-references.bib', 'a.1-references.csl.json'],
      ...['a.1.md', 'a.1.linkset.json', 'a.1-card.png'],
    ]);
  });

  it('gives an issue its records, and a list its feeds', () => {
    expect(names(issueFiles())).toEqual(['articles.ris', 'articles.bib', 'articles.nbib', 'articles.csl.json']);
    expect(names(feedFiles())).toEqual(['feed.atom', 'feed.rss', 'feed.json']);
  });

  it('gives no two files at the root of the site one name', () => {
    const root = [...names(outputsFrom('journal').map((output) => outputFile(output))), ...names(feedFiles())];
    expect(root).toEqual([...new Set(root)]);
  });

  it.each(Object.keys(outputs) as OutputName[])('has a media type of %s', (name) => {
    expect(outputs[name].type).toMatch(/^[a-z]+\/[a-z.+-]+$/);
  });
});

describe('the media type of a file', () => {
  it.each([
    ['a.ris', 'application/x-research-info-systems'],
    ['a-references.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['a.linkset.json', 'application/linkset+json'],
    ['a.json', 'application/json'],
    ['a.md', 'text/markdown'],
    // Of an editor it is any XML, not the JATS of the article.
    ['a.xml', 'text/xml'],
    ['a', 'application/octet-stream'],
  ])('%s', (name, type) => {
    expect(mediaType(name)).toBe(type);
  });
});
