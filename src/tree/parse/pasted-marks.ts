/** Signs that word processors set before the points of a list; those of the fonts Symbol and Wingdings are private. */
const bullet = '[•▪●■□▫◦○‣⁃∙⦁·\uf0a7\uf0b7\uf0d8]';
const space = '[ \\t\\u00a0\\u2002-\\u2005\\u2007\\u202f\\u3000]';

const point = new RegExp(
  `^(${space}*)(?:${bullet}(?=${space})|[-–—o](?=\\t)|o(?=${space}{2}))(${space}*)(?=[^\\s|])(?!.*\\|)`,
  'u',
);
const dash = new RegExp(`^(${space}*)[–—](${space}+)(?=\\S)`, 'u');
/** The beginning of a line where a no-break space keeps Markdown from reading its mark. */
const opening = new RegExp(`^(?:${space}*(?:#{1,6}|[-*+>])${space}|${space}{2,}|[\\u00a0\\u3000])${space}*`, 'u');
const fence = /^ {0,3}(`{3,}|~{3,})/;
const pasted = new RegExp(`${bullet}|[–—o\\u00a0\\u2002-\\u2005\\u2007\\u202f\\u3000]`, 'u');

/**
 * A text with the marks of Markdown in the place of those that word processors paste: "•⇥", dashes before the lines of a
 * list, no-break spaces before or behind a mark. Every character keeps its place.
 */
export function plainMarks(text: string): string {
  if (!pasted.test(text)) return text;
  const lines = text.split('\n');
  let open: string | undefined;
  return lines
    .map((line, at) => {
      const [, mark] = fence.exec(line) ?? [];
      if (open !== undefined || mark !== undefined) {
        open = open === undefined ? mark : mark?.startsWith(open) ? undefined : open;
        return line;
      }
      if (point.test(line)) return listed(line, point);
      const isPoint = dash.test(line) && [lines[at - 1], lines[at + 1]].some((next) => next && dash.test(next));
      return isPoint ? listed(line, dash) : line.replace(opening, spaces);
    })
    .join('\n');
}

const listed = (line: string, form: RegExp): string =>
  line.replace(form, (_whole, lead: string, gap: string) => `${spaces(lead)}-${spaces(gap)}`);

const spaces = (found: string): string => found.replace(/[^\S\t]/gu, ' ');
