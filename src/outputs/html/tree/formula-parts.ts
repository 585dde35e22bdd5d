/** So many signs fit into the narrowest line. */
const short = 20;

/**
 * A long formula as a row for each part between its signs, which the style lets follow one another as words do: browsers
 * end no line within a formula (https://w3c.github.io/mathml-core/#layout-of-mrow). It stays one formula to those who
 * hear it.
 */
export function inParts(mathml: string): string {
  const [, start, style = '', row] = /^(<math[^>]*>)(?:<mrow>|(<mstyle[^>]*>))(.*)<\/\w+><\/math>$/s.exec(mathml) ?? [];
  if (start === undefined || row === undefined || row.replace(/<[^>]*>/g, '').length <= short) return mathml;
  const parts = partsOf(childrenOf(row));
  if (parts.length === 1) return mathml;
  const end = style && '</mstyle>';
  // First in an mrow, a sign would be set as a prefix (−5).
  const rows = parts.map((part, at) => (at === 0 ? part : part.replace(/^<mo\b/, '<mo form="infix"')));
  return `${start}${rows.map((part) => `<mrow>${style}${part}${end}</mrow>`).join('')}</math>`;
}

/** The elements in a row that stand in no other. */
function childrenOf(row: string): string[] {
  const children: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of row.matchAll(/<[^>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > 0) continue;
    const end = index + tag.length;
    children.push(row.slice(start, end));
    start = end;
  }
  return children;
}

/** Relations, arrows, and signs between terms and factors. */
const signs = '[=≠≈≅≃∼≡≜∝≤≥⩽⩾≪≫+−±∓×⋅·÷∪∩→←↔↦⇌⇄⇒⇐⇔⟶⟵⟷⟹⟸⟺]|&lt;|&gt;';

/** A sign by itself; that of a number has a form. */
const plain = new RegExp(`^<mo(?: stretchy="false")?>(?:${signs})</mo>$`);

/** A sign with something above or below it, as an arrow with its condition. */
const stacked = new RegExp(
  `^(?:<mrow>(?:<mspace[^>]*></mspace>)?)?<m(?:over|under|underover)\\b[^>]*><mo[^>]*>(?:${signs})</mo>`,
);

/** Brackets, and bars, which close as they open; not a bar between two, which has spaces or is infix. */
const bracket = /^<m[io](?![^>]*(?:lspace|infix))[^>]*>([([{⟨⌊⌈)\]}⟩⌋⌉|‖])<\/m[io]>$/;

/** Cuts a row before each sign that stands in no bracket, but for one behind another. */
function partsOf(children: readonly string[]): string[] {
  const cuts = [0];
  const open: { readonly isBar: boolean; readonly cuts: number }[] = [];
  children.forEach((child, at) => {
    const [, mark = ''] = bracket.exec(child) ?? [];
    const isBar = /[|‖]/.test(mark);
    const isOpening = isBar ? !open.at(-1)?.isBar : /[([{⟨⌊⌈]/.test(mark);
    if (isOpening) open.push({ isBar, cuts: cuts.length });
    else if (mark) {
      // A bar that was not closed stands alone; so does a bracket that nothing opened.
      const from = open.findLastIndex((other) => other.isBar === isBar);
      if (from >= 0) cuts.length = open.splice(from)[0]?.cuts ?? cuts.length;
    } else if (at > 0 && isSign(child) && !isSign(children[at - 1] ?? '')) cuts.push(at);
  });
  return cuts.map((cut, at) => children.slice(cut, cuts[at + 1]).join(''));
}

function isSign(child: string): boolean {
  return plain.test(child) || stacked.test(child);
}
