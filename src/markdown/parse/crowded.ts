/** Marks of one block. Markdown compares them with one another: time grows with their square and faster. */
const most = 5_000;

/** Offset of the first block that holds so many marks of emphasis and brackets that it is no text, or -1. */
export function crowdedBlock(text: string): number {
  let start = 0;
  while (start < text.length) {
    const blank = text.indexOf('\n\n', start);
    const end = blank === -1 ? text.length : blank;
    if (end - start > most && marksIn(text, start, end) > most) return start;
    start = end + 2;
  }
  return -1;
}

const marks = new Set(Array.from('*_[~^`', (mark) => mark.charCodeAt(0)));

function marksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (marks.has(text.charCodeAt(at))) count++;
  return count;
}
