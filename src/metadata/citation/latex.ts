/** Characters that LaTeX takes for commands. Others stay as they are: LaTeX and all readers of BibTeX know UTF-8. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** Plain text, safe in a field of BibTeX. */
export function latexText(text: string): string {
  return text.replace(/[\\{}~^$&%#_]/g, (character) => special[character] ?? character);
}

/** Tags of CSL's rich text as LaTeX. */
const commands: Readonly<Record<string, string>> = {
  i: '\\textit{',
  b: '\\textbf{',
  sup: '\\textsuperscript{',
  sub: '\\textsubscript{',
  sc: '\\textsc{',
  span: '{',
};

/** A CSL field, which may hold `<i>`, `<b>`, `<sup>`, `<sub>` and `<span>`, as LaTeX. */
export function latexField(csl: string): string {
  return csl
    .split(/(<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]*)?>)/)
    .map((part, at) => (at % 2 === 0 ? latexText(part) : latexTag(part)))
    .join('');
}

function latexTag(tag: string): string {
  if (tag.startsWith('</')) return '}';
  const name = /^<(\w+)/.exec(tag)?.[1] ?? '';
  return tag.includes('small-caps') ? '\\textsc{' : (commands[name] ?? '{');
}
