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
  const escaped = text.replace(/[\\{}~^$&%#_]/g, (character) => special[character] ?? character);
  // BibTeX counts braces even behind a backslash; in pairs they are read by more programs than their names.
  return inPairs(text)
    ? escaped
    : escaped.replaceAll('\\{', '\\textbraceleft{}').replaceAll('\\}', '\\textbraceright{}');
}

function inPairs(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '{') open++;
    if (character === '}' && --open < 0) return false;
  }
  return open === 0;
}

/** Tags of CSL's rich text as LaTeX. */
const commands: Readonly<Record<string, string>> = {
  i: '\\textit',
  b: '\\textbf',
  sc: '\\textsc',
};

/** An element of CSL's rich text, whole and without another of its name inside. */
const markup = /<(i|b|sup|sub|sc|span)((?: [^<>]*)?)>((?:(?!<\1[ >]).)*?)<\/\1>/s;

/** Raised and lowered text as formulae, which BibTeX, biber and Zotero's translator read alike. */
const formulae: Readonly<Record<string, string>> = { sup: '^', sub: '_' };

/**
 * A CSL field, which may hold `<i>`, `<b>`, `<sup>`, `<sub>` and `<span>`, as LaTeX; a tag alone is text.
 *
 * @param command around all text but formulae: Zotero reads none inside of a command, and no command inside of one
 */
export function latexField(csl: string, command = ''): string {
  const found = markup.exec(csl);
  if (!found) return inCommand(command, latexText(csl));
  const [whole, name = '', attributes = '', content = ''] = found;
  const before = inCommand(command, latexText(csl.slice(0, found.index)));
  const after = latexField(csl.slice(found.index + whole.length), command);
  return `${before}${marked(name, attributes, content, command)}${after}`;
}

function marked(name: string, attributes: string, content: string, command: string): string {
  const formula = formulae[name];
  if (formula !== undefined) return `$${formula}{\\textrm{${latexText(content.replace(/<[^<>]*>/g, ''))}}}$`;
  const own = attributes.includes('small-caps') ? '\\textsc' : commands[name];
  if (own === undefined) return inCommand(command, `{${latexField(content)}}`);
  return /<su[bp]>/.test(content) ? latexField(content, own) : inCommand(command, `${own}{${latexField(content)}}`);
}

const inCommand = (command: string, latex: string): string =>
  command === '' || latex.trim() === '' ? latex : `${command}{${latex}}`;

/** "en-GB" -> "english": LaTeX and pandoc know languages by their English names; undefined where it is none. */
export function babelName(language: string | undefined): string | undefined {
  const name = /^([a-z]{2,3})(?:-|$)/i.exec(language ?? '')?.[1];
  return name && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(name)?.toLowerCase();
}
