/** Plain text for a line of Markdown, CommonMark's or Pandoc's, also at its beginning. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~^$|&]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
