/** What is wrong with the text of a .csl file, and where: what can be told before citeproc reads it. */
export interface StyleProblem {
  readonly offset: number;
  readonly message: string;
}

const tag =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|</g;

/** The first tag that does not fit into the tree. */
function unbalanced(xml: string): StyleProblem | undefined {
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (const match of xml.matchAll(tag)) {
    const [whole, closing, name, , empty] = match;
    if (whole === '<')
      return { offset: match.index, message: 'This CSL style is not valid XML here; a "<" must begin a complete tag' };
    if (name === undefined || empty === '/') continue;
    if (closing !== '/') open.push({ name, offset: match.index });
    else if (open.pop()?.name !== name)
      return { offset: match.index, message: `This CSL style is not valid XML: </${name}> closes no open <${name}>` };
  }
  const last = open.at(-1);
  return last && { offset: last.offset, message: `This CSL style is not valid XML: <${last.name}> is never closed` };
}

export function styleProblem(xml: string): StyleProblem | undefined {
  const start = xml.search(/<style[\s>]/);
  if (start === -1)
    return {
      offset: 0,
      message:
        'This is not a CSL style; expected a file that begins with <style xmlns="http://purl.org/net/xbiblio/csl">',
    };
  const broken = unbalanced(xml);
  if (broken !== undefined) return broken;
  const parent = xml.match(/href="([^"]*)"[^>]*rel="independent-parent"|rel="independent-parent"[^>]*href="([^"]*)"/);
  if (parent !== null)
    return {
      offset: parent.index ?? 0,
      message: `This CSL style only points to another one (${parent[1] ?? parent[2]}); use the file of that style`,
    };
  for (const part of ['citation', 'bibliography']) {
    if (!new RegExp(`<${part}[\\s>]`).test(xml))
      return {
        offset: start,
        message: `This CSL style has no <${part}>; Casebook needs one that formats citations and a list of references`,
      };
  }
  for (const [, name] of xml.matchAll(/<(?:text|key)\s[^>]*macro="([^"]+)"/g)) {
    if (!new RegExp(`<macro\\s[^>]*name="${name?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`).test(xml))
      return {
        offset: xml.indexOf(`macro="${name}"`),
        message: `This CSL style uses the macro "${name}", which it does not define`,
      };
  }
  return undefined;
}
