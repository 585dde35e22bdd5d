const tags = new Set(
  `math mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup
  mtable mtd mtext mtr munder munderover none semantics`.split(/\s+/),
);
const attributes = new Set(
  `accent accentunder columnalign depth display displaystyle fence form height largeop linethickness lspace
  mathvariant maxsize minsize movablelimits rspace scriptlevel separator stretchy symmetric voffset width`.split(/\s+/),
);
const plainValue = /^[\w.%+-]*$/;
const cellClass = /\btml-(left|right)\b/;
const mark = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|<|>/g;

/**
 * MathML with nothing but presentation elements and harmless attributes. Temml writes style attributes, which a strict
 * Content-Security-Policy blocks, and class names for its own sheet: both go, but for the side on which a cell begins.
 */
export function plainMathml(markup: string): string {
  return markup.replace(mark, (whole, slash: string | undefined, name: string | undefined, rest = '', empty = '') => {
    if (name === undefined) return whole === '<' ? '&lt;' : '&gt;';
    if (!tags.has(name)) return '';
    return `<${slash ?? ''}${name}${keptAttributes(rest)}${empty}>`;
  });
}

function keptAttributes(text: string): string {
  const kept = Array.from(text.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = '', value = '']) => {
    const [, side] = name === 'class' ? (cellClass.exec(value) ?? []) : [];
    if (side !== undefined) return ` columnalign="${side}"`;
    return attributes.has(name) && plainValue.test(value) ? ` ${name}="${value}"` : '';
  });
  return kept.join('');
}
