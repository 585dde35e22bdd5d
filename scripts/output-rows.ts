import { type OutputName, outputs, type SourceName } from '../src/model/outputs.ts';

/** An address pattern and what stands there. */
export type Row = readonly [address: string, what: string];

/** The addresses of an output. @param what it is */
export function outputRows(output: OutputName, what: string): readonly Row[] {
  const { from, ending } = outputs[output];
  return from.flatMap((source) => places[source](ending, what));
}

/** Where an output stands, and what it is there. */
const places: Readonly<Record<SourceName, (ending: string, what: string) => readonly Row[]>> = {
  galley: besideArticle,
  article: besideArticle,
  card: (ending, what) => (ending.startsWith('-') ? besideArticle(ending, what) : atRoot(ending, what)),
  records: (ending, what) => [
    ...besideArticle(ending, what),
    [`\`/issues/<volume>/<number>/articles${ending}\``, 'all articles of an issue'],
  ],
  references: (ending) => besideArticle(`-references${ending}`, 'its references'),
  list: (ending, what) => [
    [
      ['/', '/issues/<volume>/<number>/', '/keywords/<keyword>/'].map((list) => `\`${list}feed${ending}\``).join(', '),
      what,
    ],
  ],
  journal: atRoot,
  deposit: (ending, what) => [[`\`<deposit>${ending}\``, what]],
  package: (ending, what) => [[`\`<journal>-<volume>-<issue>-<id>${ending}\``, what]],
};

function besideArticle(ending: string, what: string): readonly Row[] {
  return [[`\`/articles/<id>/<id>${ending}\``, what]];
}

function atRoot(name: string, what: string): readonly Row[] {
  return [[`\`/${name}\``, what]];
}
