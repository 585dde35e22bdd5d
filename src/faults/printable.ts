/**
 * What acts where it should be seen: control characters, separators of lines, marks of direction and other invisible
 * marks, halves of characters. Joiners, soft hyphens and the signs of Arabic numbers belong to words.
 */
const acting =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\u00ad\u200c\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]/gv;

/** Behind these marks the runner of GitHub reads a command to itself: `::` at the beginning of a line, `##[` anywhere. */
const command = /^([^\S\n]*):(?=:)|#(#)(?=\w*\[)/gm;

/**
 * A text of the content as it is shown to people: what would act is written as JSON writes it, `\u001b`, `\n`. The text
 * of a JSON file stays one that says the same.
 */
export function printable(text: string): string {
  return withoutCommands(text.replace(acting, asJson));
}

/** The same for a text of several lines, which its own line breaks and tabs part. */
export function printableLines(text: string): string {
  return withoutCommands(
    text.replace(acting, (character) => (/[\n\t]/.test(character) ? character : asJson(character))),
  );
}

function withoutCommands(text: string): string {
  return text.replace(command, (_, indent: string | undefined, hash: string | undefined) =>
    hash === undefined ? `${indent}\\u003a` : '#\\u0023',
  );
}

function asJson(character: string): string {
  const short = JSON.stringify(character).slice(1, -1);
  if (short !== character) return short;
  return character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
