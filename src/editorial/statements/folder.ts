import { type Check, type FolderFile, listed } from '../report.ts';

/** Names of forms that patients sign, in the languages of authors. */
const consentForm =
  /(?:consent|einwilligung|einverst[aä]ndnis|consentement|consentimiento|consenso|consentimento|toestemming|samtykke|samtycke|suostumus|zgoda|souhlas|suglasnost|beleegyez|onam|rıza|согласие|同意|동의)/iu;
const document = /\.(?:pdf|docx?|odt|rtf|pages|jpe?g|png|tiff?|heic|webp)$/i;
const dicomName = /(?:\.dcm|\.dicom|(?:^|\/)dicomdir)$/i;

const forget =
  'Remove it; once it was committed, git keeps it for ever: rewrite the history with "git filter-repo --invert-paths --path';

/** Files that betray a patient by being in the folder, whether or not they are published. */
export const folder: Check = ({ files }) => files.flatMap((file) => [...form(file), ...dicom(file), ...metadata(file)]);

const start = ({ path }: FolderFile) => ({ path, line: 1, column: 1 });

function form(file: FolderFile) {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  if (!consentForm.test(name.normalize()) || !document.test(name)) return [];
  const message = `"${file.name}" looks like the form that the patient signed. ${forget} ${file.path}", publish it anew, and keep the form with the records of the patient`;
  return [{ rule: 'consent-form', at: start(file), message } as const];
}

function dicom(file: FolderFile) {
  if (!file.isDicom && !dicomName.test(file.name)) return [];
  const message = `"${file.name}" is a DICOM file, whose header names the patient. ${forget} ${file.path}", publish it anew, and export the picture as PNG`;
  return [{ rule: 'dicom-file', at: start(file), message } as const];
}

function metadata(file: FolderFile) {
  if (file.tells.length === 0) return [];
  const message = `"${file.name}" tells ${listed(file.tells)}. What is published is cleaned, the file in the folder is not: save it without metadata, for example with "exiftool -all= ${file.name}"`;
  return [{ rule: 'image-metadata', at: start(file), message } as const];
}
