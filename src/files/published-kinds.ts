/** Bytes by which a kind of file is known, as Latin-1. */
interface Signature {
  /** Offset of the first of them. */
  readonly at: number;
  readonly bytes: string;
}

/** A kind of file that is published as it is: no browser shows it as a page or runs it, and no server by its settings. */
export interface PublishedKind {
  /** What editors call it. */
  readonly name: string;
  /** Ends of the names of its files, in lower case and without the dot. */
  readonly endings: readonly string[];
  /** One of them must be there; absent where such files begin in too many ways. */
  readonly signatures?: readonly Signature[];
}

const start = (...texts: readonly string[]): readonly Signature[] => texts.map((bytes) => ({ at: 0, bytes }));

const zip = start('PK\x03\x04');
/** Documents of Microsoft Office before 2007; such programs also keep RTF under the ending of a document. */
const compound = start('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', '{\\rtf');

/** All kinds that are published: docs/editors.md lists them, and a test compares the two. */
export const publishedKinds: readonly PublishedKind[] = [
  { name: 'plain text', endings: ['txt', 'log', 'tex'] },
  { name: 'tables of data', endings: ['csv', 'tsv', 'tab', 'dat'] },
  { name: 'structured data', endings: ['json', 'jsonl', 'geojson', 'ndjson', 'yaml', 'yml'] },
  { name: 'references', endings: ['bib', 'ris', 'nbib'] },
  { name: 'code of statistics', endings: ['r', 'do', 'ado', 'sas', 'sps', 'jl', 'stan', 'm', 'ipynb'] },
  { name: 'PDF', endings: ['pdf'] },
  { name: 'documents', endings: ['docx', 'odt', 'pptx', 'odp'], signatures: zip },
  { name: 'spreadsheets', endings: ['xlsx', 'ods'], signatures: zip },
  { name: 'documents of older Office programs', endings: ['doc', 'xls', 'ppt'], signatures: compound },
  { name: 'rich text', endings: ['rtf'], signatures: start('{\\rtf') },
  { name: 'ZIP archives', endings: ['zip'], signatures: zip },
  { name: 'gzip archives', endings: ['gz', 'tgz'], signatures: start('\x1F\x8B') },
  { name: '7z archives', endings: ['7z'], signatures: start('7z\xBC\xAF\x27\x1C') },
  { name: 'bzip2 archives', endings: ['bz2'], signatures: start('BZh') },
  { name: 'xz archives', endings: ['xz'], signatures: start('\xFD7zXZ\0') },
  { name: 'tar archives', endings: ['tar'], signatures: [{ at: 257, bytes: 'ustar' }] },
  { name: 'video', endings: ['mp4', 'm4v', 'mov', 'webm', 'ogv', 'avi', 'mkv', 'mpg', 'mpeg', 'wmv'] },
  { name: 'sound', endings: ['mp3', 'm4a', 'aac', 'wav', 'ogg', 'oga', 'opus', 'flac', 'aif', 'aiff'] },
  { name: 'captions', endings: ['vtt', 'srt'] },
  { name: 'DICOM and other scans', endings: ['dcm', 'nii', 'nrrd', 'mha'] },
  { name: 'signals', endings: ['edf', 'bdf', 'hea'] },
  { name: 'statistical data', endings: ['dta', 'sav', 'por', 'xpt', 'sas7bdat', 'rds', 'rdata'] },
  { name: 'numerical data', endings: ['mat', 'h5', 'hdf5', 'nc', 'npy', 'npz', 'parquet'] },
  { name: 'sequences', endings: ['fasta', 'fa', 'fastq', 'fq', 'vcf', 'bed', 'gff', 'gtf', 'bam', 'nwk'] },
  { name: 'molecules and solids', endings: ['pdb', 'cif', 'mol', 'sdf', 'stl', 'obj', 'ply'] },
];

/** The kind of a file by the end of its name, "csv"; undefined where such files are not published. */
export function kindOf(ending: string): PublishedKind | undefined {
  return publishedKinds.find(({ endings }) => endings.includes(ending.toLowerCase()));
}
