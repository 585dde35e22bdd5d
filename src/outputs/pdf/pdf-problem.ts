/** What keeps a PDF from being made, in words for editors. */
export interface PdfProblem {
  readonly message: string;
  /** The character that it is about. */
  readonly character?: string;
  /** What it stands in, as `placed` marks it; absent where that is unknown. */
  readonly place?: string;
}

/** What the compiler says in words for its own users, and what that means for an editor. */
const meanings: readonly (readonly [said: RegExp, meant: string])[] = [
  [/heading title is empty/, 'this heading has no words; write some, or remove its line'],
  [/missing alt text/, 'this has no alternative text; write what it shows'],
  [/depth exceeded|nested too deeply|stack overflow/, 'this is nested too deeply; part it'],
  [/URL (?:is too long|must not be empty)/, 'this address is empty or has more than 8,000 characters; shorten it'],
  [/image|SVG|decode/, 'this image cannot be set; open it in an image program and save it as PNG or JPEG'],
];

const unknown = 'this cannot be set; write it in simpler words and marks';
const unknownFormula = 'this formula cannot be set; write it with the commands of docs/formulae.md';

/** Characters that only join others or choose how they look. */
const joiners = /\p{Default_Ignorable_Code_Point}/gu;

/** What the compiler says of a document. @param messages one or more of them, as it says them */
export function compilerProblems(messages: readonly string[]): readonly PdfProblem[] {
  // The steps to a problem follow it.
  const own = messages.filter((message) => !message.startsWith('while calling '));
  const meant = own.map((message) => meanings.find(([said]) => said.test(message))?.[1] ?? unknown);
  return [...new Set(meant)].map((message) => ({ message }));
}

/** A problem of a piece that was set by itself. */
export function problemOf(content: string, problem: PdfProblem, place: string): PdfProblem {
  const isFormula = content.startsWith('#math.equation(') && problem.message === unknown;
  return { ...problem, place, message: isFormula ? unknownFormula : problem.message };
}

/** What the writer of the PDF says of a document that the compiler has set. */
export function writerProblems(message: string): readonly PdfProblem[] {
  const missing = quoted(message, /the text `\\"(.*?)\\"` could not be displayed/g);
  const forbidden = quoted(message, /disallowed codepoint `\\"(.*?)\\"`/g);
  const others = Array.from(message.matchAll(/message: "(.*?)", trace/g), ([, text = '']) => text).filter(
    (text) => !/could not be displayed|disallowed codepoint/.test(text),
  );
  if (missing.length + forbidden.length + others.length === 0) return compilerProblems([message]);
  return [...missingCharacters(missing), ...forbidden.map(forbiddenCharacter), ...compilerProblems(others)];
}

const quoted = (message: string, said: RegExp): string[] =>
  Array.from(message.matchAll(said), ([, text = '']) => unescaped(text));

/** The writer prints what cannot be seen as "\\u{200d}". */
function unescaped(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/g, (_escape, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function missingCharacters(texts: readonly string[]): readonly PdfProblem[] {
  const seen = [...new Set(texts.map((text) => text.replace(joiners, '')))].filter((text) => text !== '');
  const characters = seen.length > 0 ? seen : [...new Set(texts)];
  return characters.map((character) => {
    return {
      message: `no font has the character "${character}" (${codeOf(character)}); write it in another way`,
      character,
    };
  });
}

function forbiddenCharacter(character: string): PdfProblem {
  return { message: `it may not hold the character ${codeOf(character)}, which is not seen; remove it`, character };
}

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
