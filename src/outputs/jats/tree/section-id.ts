/** What an id of JATS begins with that is no section: affiliations, correspondence and our own prefix. */
const taken = /^(?:aff|cor|sec)-/;
const nameStart = /^[\p{L}_]/u;
/** Letters and numerals that an anchor of a page may have and a name of XML may not: "²", "½", "ª", "µ", "①". */
const notInNames = /[\u{aa}\u{b2}\u{b3}\u{b5}\u{b9}\u{ba}\u{bc}-\u{be}\u{2150}-\u{2bff}]/gu;

/**
 * The id of a section in JATS: the anchor of its heading where XML takes it for a name that nothing else has, else one
 * that begins with "sec-". Anchors hold no "_", so different ones stay different.
 */
export function sectionId(anchor: string): string {
  const name = anchor.replace(notInNames, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`);
  return name === anchor && nameStart.test(anchor) && !taken.test(anchor) ? anchor : `sec-${name}`;
}
