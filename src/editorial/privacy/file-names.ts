import { displayName } from '../../model/contributor.ts';
import type { Check, CheckedReport, FolderFile } from '../check.ts';

/** "1950-05-03", "19500503" and "03.05.1950", with the signs that part the words of a file name. */
const date =
  /(?<!\d)(?:(?:19|20)\d\d([-_. ]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])([-_. ])(?:0[1-9]|1[0-2])\2(?:19|20)\d\d)(?!\d)/;
const capitalised = /^\p{Lu}\p{Ll}{2,}$/u;
/** Words of file names that the text of a report need not hold, in lower case. */
const ordinary = new Set(
  'abstract article additional admission after annotated appendix arrow arrows axial before case chart checklist chest clip collage color colour combined consent copy coronal data dataset day discharge edited ethics figure figures file final flow follow form graph graphical histology image images initial intraoperative left legend letter list main manuscript material movie new original panel panels patient photo picture plate post postoperative preoperative proof raw reference references report response result results review revised right sagittal scan scheme screenshot series shot slide specimen supplement supplemental supplementary supporting table tables timeline trimmed version video view whole without with'.split(
    ' ',
  ),
);

/** Names of files by which a patient may be known: they are published, and a folder shows them to all who have it. */
export const fileNames: Check = (report) => {
  // Few reports have a file for which the words of their text are needed.
  let words: ReadonlySet<string> | undefined;
  const isKnown = (word: string): boolean => {
    words ??= knownWords(report);
    return words.has(word);
  };
  return report.files.flatMap((file) => [...datesIn(file), ...personsIn(file, isKnown)]);
};

const start = ({ path }: FolderFile) => ({ path, line: 1, column: 1 });
const cure = 'call the file by what it shows, as in "ct-day-3.png"';

function datesIn(file: FolderFile) {
  const [found] = date.exec(file.name) ?? [];
  if (found === undefined) return [];
  const message = `"${found}" in the name of "${file.name}" is an exact date; ${cure}`;
  return [{ rule: 'exact-date', at: start(file), message } as const];
}

/** Two words in a row that begin with capitals and that neither the report nor an ordinary name of a file holds. */
function personsIn(file: FolderFile, isKnown: (word: string) => boolean) {
  const words = file.name.replace(/\.[^.]*$/, '').split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u);
  const isName = (word: string): boolean => capitalised.test(word) && !isKnown(word.toLowerCase());
  const at = words.findIndex((word, i) => isName(word) && isName(words[i + 1] ?? ''));
  if (at === -1) return [];
  const name = `${words[at]} ${words[at + 1]}`;
  const message = `"${name}" in the name of "${file.name}" looks like the name of a person; ${cure}`;
  return [{ rule: 'patient-name', at: start(file), message } as const];
}

function knownWords({ article, text }: CheckedReport): ReadonlySet<string> {
  const said = [article.title.text, ...article.keywords, ...text.blocks.map((block) => block.text)];
  const words = [...said, ...article.contributors.map(displayName)].flatMap(
    (line) => line.toLowerCase().match(/\p{L}+/gu) ?? [],
  );
  return new Set([...ordinary, ...words]);
}
