/**
 * The beginning of a text, cut between words and ended with an ellipsis where it was cut.
 * @param length most characters that are kept.
 */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : length).replace(/[\s,;:.–—-]+$/, '')}…`;
}
