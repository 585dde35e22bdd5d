const begin = '<?xpacket begin=';
const end = '<?xpacket end="r"?>';

/**
 * Puts an XMP packet in the place of the one that Typst writes, which has no room for a DOI and makes one author of all.
 * It stands uncompressed before the last object of the file, so the table of objects is mended by moving what follows.
 *
 * @param pdf as Typst writes it, with one table of objects at its end
 */
export function replaceXmp(pdf: Buffer, packet: string): Buffer {
  const text = pdf.toString('latin1');
  const from = text.lastIndexOf(begin);
  const to = text.indexOf(end, from) + end.length;
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const length = text.lastIndexOf('/Length ', from);
  if (from === -1 || to < from || length === -1 || !text.startsWith('xref', table))
    throw new Error('The PDF has no metadata where Typst writes them');
  const bytes = Buffer.from(packet).toString('latin1');
  const dictionary = text.slice(length, from).replace(/^\/Length \d+/, `/Length ${bytes.length}`);
  const moved = dictionary.length + bytes.length - (to - length);
  const mended = text
    .slice(table)
    .replace(/^\d{10}(?= \d{5} n)/gm, (offset) =>
      Number(offset) < from ? offset : String(Number(offset) + moved).padStart(10, '0'),
    )
    .replace(/(startxref\s+)\d+/, (_whole, word: string) => word + String(table + moved));
  return Buffer.from(text.slice(0, length) + dictionary + bytes + text.slice(to, table) + mended, 'latin1');
}
