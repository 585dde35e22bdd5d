/** Characters that look like others which every font has. */
const lookalikes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('⁎∗✱✲✳✻⋆⚹', (sign) => [sign, '*'])),
  ...Object.fromEntries(Array.from('⁃‣▪●⦁∙◾⬤', (sign) => [sign, '•'])),
  ...Object.fromEntries(Array.from('➔➙➜➝➞➡⟶⭢🡒', (sign) => [sign, '→'])),
  ...{ '⟵': '←', '⬅': '←', '⬆': '↑', '⬇': '↓', '⟷': '↔', '🡐': '←', '🡑': '↑', '🡓': '↓' },
  ...{ '≦': '≤', '⩽': '≤', '≧': '≥', '⩾': '≥', '∕': '/', '⧸': '/', '∼': '~', '∣': '|', '⋅': '·', '‑': '-' },
  ...{ '‐': '-', '‒': '–', '―': '—', '﹣': '-', '➕': '+', '➖': '−', '✕': '×', '✖': '×', '❝': '“', '❞': '”' },
  ...{ '❛': '‘', '❜': '’', '‛': '‘', '‟': '“', '⁏': ';', '⁓': '~', '❘': '|', '✔': '✓', '☑': '✓' },
};

/** Small raised and lowered letters: on the line they would say something else. */
const raised = /[\u02b0-\u02ff\u1d2c-\u1d6a\u1d78\u1d9b-\u1dbf\u2070-\u209f\u2c7c\u2c7d]/u;
/** Digits that are wide or of another face. */
const digits = /[\uff10-\uff19\u{1d7ce}-\u{1d7ff}]/u;

/**
 * Plain characters that say the same as one that no font has: "*" for "⁎", "fi" for "ﬁ". Undefined where Unicode knows none,
 * and where it would change a number: "①" and "⅐" are not "1" and "1/7" behind another digit.
 */
export function plainEqual(character: string): string | undefined {
  const known = lookalikes[character];
  if (known !== undefined) return known;
  const equal = character.normalize('NFKC');
  if (equal === character || !/^\P{ASCII}+$/u.test(character) || raised.test(character)) return undefined;
  return /\p{N}/u.test(equal) && !digits.test(character) ? undefined : equal;
}
