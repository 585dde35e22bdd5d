import { join } from 'node:path';
import { type Fault, fault, fileStart } from '../../faults/fault.ts';
import { dtdFaults, type XmlFault } from '../../outputs/jats/dtd-faults.ts';
import { writers } from '../../outputs/outputs.ts';
import { settings, shownPath } from '../../settings/settings.ts';
import { isPacked } from './pack-article.ts';
import type { WholeArticle } from './whole-article.ts';

/** Where the XML of a package is not valid, which PubMed Central would send back. */
export function checkXml(article: WholeArticle): Fault[] {
  if (!isPacked(article)) return [];
  const { view, text } = article;
  const { name, xml } = writers.pmc.package(view, text);
  const path = shownPath(join(settings().content, 'articles', view.article.id, 'article.md'));
  return dtdFaults(xml).map((found) => {
    const message = `The report is not packed, for its JATS is not valid: ${name}.xml, line ${found.line}: ${short(found.message)}, behind ${before(xml, found)}; ${cure}`;
    return fault('deposit-invalid', path, fileStart, message);
  });
}

/** What an editor writes makes no invalid XML by itself. */
const cure =
  'send this line and the report to the developers of Casebook, and meanwhile deposit the others, each with --article';

/** The end of the XML before a place, for one line of it may be a whole text. */
function before(xml: string, { line, column }: XmlFault): string {
  return (xml.split('\n')[line - 1] ?? '').slice(Math.max(0, column - 61), column - 1);
}

/** The reader names all that an element may contain, which takes pages. */
function short(message: string): string {
  return message.replace(/(?<=expecting )\(.{200}.*\)(?=, got)/s, 'something else');
}
