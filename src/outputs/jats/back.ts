import { textsFor } from '../../language/texts.ts';
import type { ListedReference, TextParts } from '../../model/article-text.ts';
import { fileUrl } from '../../model/paths.ts';
import { supplementId } from '../../model/tree/anchors.ts';
import { element, optional, wrap } from '../../text/xml.ts';
import type { JatsView } from './jats-view.ts';
import { paragraph } from './paragraph.ts';
import { referenceList } from './references.ts';

/** What stands behind the text: acknowledgements, declarations, supplements, notes and references. */
export function back(view: JatsView, { footnotes }: TextParts, references: readonly ListedReference[]): string {
  const { article, site } = view;
  const texts = textsFor(site.language);
  const { declarations: headings } = texts;
  const { acknowledgements, consent, ethics, dataAvailability, aiUse, peerReview } = article;
  const parts = [
    acknowledgements && `<ack>${element('title', {}, headings.acknowledgements)}${paragraph(acknowledgements)}</ack>`,
    section('ethics-statement', headings.ethics, [ethics, consent && texts.declarations.consentStatement(consent)]),
    section('data-availability', headings.dataAvailability, [dataAvailability]),
    section('ai-use', headings.aiUse, [aiUse]),
    section('peer-review', headings.peerReview, [peerReview]),
    supplements(view),
    wrap('fn-group', footnotes),
    referenceList(references, texts.article.references),
  ];
  return wrap('back', parts.join(''));
}

function section(type: string, heading: string, texts: readonly (string | undefined)[]): string {
  const written = texts.flatMap((text) => (text === undefined ? [] : [paragraph(text)]));
  return written.length === 0
    ? ''
    : `<sec sec-type="${type}">${element('title', {}, heading)}${written.join('')}</sec>`;
}

function supplements({ article: { supplements: files }, site }: JatsView): string {
  if (files.length === 0) return '';
  const items = files.map(({ file, label, title }, at) => {
    const caption = wrap('caption', optional('title', title));
    return `<supplementary-material id="${supplementId(at)}" xlink:href="${fileUrl(file)}">${element('label', {}, label)}${caption}</supplementary-material>`;
  });
  const heading = element('title', {}, textsFor(site.language).article.supplements);
  return `<sec sec-type="supplementary-material">${heading}${items.join('')}</sec>`;
}
