import { shellWord } from '../../text/shell-word.ts';
import { andList } from '../../text/word-list.ts';
import type { Check, FolderFile } from '../check.ts';

/** Names of forms that patients sign, in the languages of authors. */
const consentForm =
  /(?:consent|einwilligung|einverst[aä]ndnis|consentement|consentimiento|consenso|consentimento|toestemming|samtykke|samtycke|suostumus|zgoda|souhlas|suglasnost|beleegyez|onam|rıza|согласие|同意|동의)/iu;
const document = /\.(?:pdf|docx?|odt|rtf|pages|jpe?g|png|tiff?|heic|webp)$/i;
const dicomName = /(?:\.dcm|\.dicom|(?:^|\/)dicomdir)$/i;

/** What to do about a file that was committed; the command stands last, so that it can be copied. */
const forget = (path: string): string =>
  `Once it was committed, git keeps it for ever: rewrite the history, and publish it anew: git filter-repo --invert-paths --path ${shellWord(path)}`;

/** Takes all metadata from an image but what its look depends on, and leaves no copy that has them. */
const clean = 'exiftool -all= --icc_profile:all -tagsFromFile @ -orientation -overwrite_original';

/** Files that betray a patient by being in the folder, whether or not they are published. */
export const folder: Check = ({ files }) => files.flatMap((file) => [...form(file), ...dicom(file), ...metadata(file)]);

const start = ({ path }: FolderFile) => ({ path, line: 1, column: 1 });

function form(file: FolderFile) {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  if (!consentForm.test(name.normalize()) || !document.test(name)) return [];
  const message = `"${file.name}" looks like the form that the patient signed. Remove it, and keep it with the records of the patient. ${forget(file.path)}`;
  return [{ rule: 'consent-form', at: start(file), message } as const];
}

function dicom(file: FolderFile) {
  if (!file.isDicom && !dicomName.test(file.name)) return [];
  const message = `"${file.name}" is a DICOM file, whose header names the patient. Remove it, and export the picture as PNG. ${forget(file.path)}`;
  return [{ rule: 'dicom-file', at: start(file), message } as const];
}

function metadata(file: FolderFile) {
  if (file.tells.length === 0) return [];
  const message = `"${file.name}" tells ${andList(file.tells)}. What is published is cleaned, the file in the folder is not: save it without metadata, for example: ${clean} ${shellWord(file.path)}`;
  return [{ rule: 'image-metadata', at: start(file), message } as const];
}
