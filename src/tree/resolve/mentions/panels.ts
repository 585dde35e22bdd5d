import type { FigureWords } from '../../../language/figure-words.ts';
import { panelLetters } from './panel-letters.ts';

/** Letters of panels, small, and where they end in the text. */
export interface Panels {
  readonly end: number;
  readonly panels: readonly string[];
}

/** Two of a row of panels are no farther from each other. */
const nearPanels = 8;

/** Reads the panels behind a number, "A", "(a–c)", "A, B and D". @param words that part them */
export function panelReader({ and, to }: FigureWords): (text: string, at: number) => Panels {
  const between = String.raw`(?:\s*[,;/&–—‒‐−-]\s*|\s+(?:${and}|${to})\s+)`;
  const letters = String.raw`\(?[A-Za-z]\)?(?:${between}\(?[A-Za-z]\)?)*`;
  const bracketed = new RegExp(String.raw`\s?\((?:${letters}|[ivx]{1,4}|[ء-ي])\)`, 'yu');
  const single = String.raw`(?![\p{L}\p{N}]|-\p{L}{2}|\.\s\p{Ll}|['’])`;
  const ends = String.raw`(?=\s*(?:[),.;:\]]|$)|\s*[–—‒‐-]\s*[A-Z]${single}|\s+(?:${and})\s+[A-Z]${single})`;
  const attached = new RegExp(
    String.raw`(?:(?![-–]S\d)[-–]?[A-Za-z]\d?${single}|[ء-ي]${single}|\s[A-Z]${single}${ends}|\s[a-z](?=\))|\.[a-z](?=[),;]))`,
    'yu',
  );
  const further = new RegExp(
    String.raw`(?:\s*[/&–—‒‐−-]\s*|\s+(?:${and}|${to})\s+)(?![aI]\s+\p{L})([A-Za-z])${single}|\s*[,;]\s*(?:(?:${and})\s+)?([A-Za-z])${single}(?!\s+(?!(?:${and})\s)\p{L})`,
    'yu',
  );
  return (text, at) => {
    const found = matchAt(bracketed, text, at) ?? matchAt(attached, text, at);
    if (found === undefined) return { end: at, panels: [] };
    let end = at + found.length;
    const panels = panelLetters(found);
    while (!found.endsWith(')')) {
      const more = matchAt(further, text, end);
      const [next = ''] = more === undefined ? [] : panelLetters(more.slice(-1));
      const last = panels.at(-1) ?? '';
      const distance = next.charCodeAt(0) - last.charCodeAt(0);
      const isAlike = more !== undefined && /[A-Z]/.test(more.slice(-1)) === /[A-Z]\d?$/.test(text.slice(at, end));
      if (more === undefined || !isAlike || !(distance > 0 && distance <= nearPanels)) break;
      panels.push(next);
      end += more.length;
    }
    return { end, panels };
  };
}

/** What a sticky pattern finds at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
