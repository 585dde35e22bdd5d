/** Stand for what Typst would read as a part of its own code: an empty group, and a semicolon. */
const empty = '\uE000';
const semicolon = '\uE001';

/** TeX without what the converter reads otherwise: comments, empty groups, powers of nothing, semicolons. */
export function plainTex(tex: string): string {
  return tex
    .replaceAll('\uFEFF', '')
    .replace(/(\\[\s\S])|%[^\n]*\n?\s*/g, (_comment, escaped: string | undefined) => escaped ?? '')
    .replace(/(\\[\s\S])|;/g, (_sign, escaped: string | undefined) => escaped ?? semicolon)
    .replace(/\\sqrt\s*\[\s*\]/g, '\\sqrt')
    .replace(/^\s*(?=[\^_])/, '{}')
    .replace(/\{\s*\}/g, `{${empty}}`);
}

/** What the converter made of plain TeX, with what was taken out of it. */
export function withSigns(math: string): string {
  // The converter parts characters of two units.
  const joined = math.replace(/([\ud800-\udbff]) (?=[\udc00-\udfff])/g, '$1');
  const whole = joined.replace(/"[^"]*"|[\uE000\uE001]/g, (found) => {
    if (found === empty) return '""';
    if (found === semicolon) return '";"';
    return found.replaceAll(empty, '').replaceAll(semicolon, ';');
  });
  return whole.trim() === '' ? '""' : whole;
}

/** Whether the brackets of each group are closed in it: others would end the calls that groups become. */
export function isBalanced(tex: string): boolean {
  const open = [0];
  for (const [sign] of tex.replace(/\\[{}\\]/g, '').matchAll(/[{}()[\]]/g)) {
    const inGroup = open.length > 1;
    if (sign === '{') open.push(0);
    else if (sign === '}') {
      if (inGroup && open.pop() !== 0) return false;
    } else {
      const count = (open.pop() ?? 0) + (sign === '(' || sign === '[' ? 1 : -1);
      if (inGroup && count < 0) return false;
      open.push(count);
    }
  }
  return true;
}
