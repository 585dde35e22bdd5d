import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeLatin1Name, makeMany, makePipe, makeSocket, makeSparse } from '../support/hostile-files.ts';

/** A journal with something in it that would hang, fill the memory or give away what is elsewhere, were it read. */
export interface HostileFolder {
  readonly name: string;
  /** @param content absolute path of a sound journal */
  readonly make: (content: string) => void;
  /** The lines that are printed. */
  readonly expected: readonly string[];
}

const article = 'articles/first/article.md';
const terabyte = 1024 ** 4;

const linkedFolder =
  'is a link to a folder, which is not followed; put a copy of the folder in its place, or remove it  special-file';
const nowhere = 'is a link that leads nowhere; put the file itself here  missing-file';
const leadsOutside = (folder: string): string =>
  `is a link that leads outside ${folder}; put a copy in its place  path-outside-folder`;
const pipe = 'is a pipe, which holds no text and no picture; remove it  special-file';
const socket = 'is a socket, which holds no text and no picture; remove it  special-file';
const tooMuch = 'which is more than is read; keep here what is published, and all else elsewhere  folder-too-large';
const tooLong = 'expected at most 200, for names of files are made of it; rename the folder, for example to';

const endless = (path: string): void => symlinkSync('/dev/zero', path);

/** What may lie about in any folder, and what is said of it. */
const strays: readonly (readonly [name: string, make: (path: string) => void, words: string])[] = [
  ['above', (path) => symlinkSync('..', path), linkedFolder],
  ['disk', (path) => symlinkSync('/', path), linkedFolder],
  ['endless', endless, leadsOutside('the content folder')],
  ['itself', (path) => symlinkSync('itself', path), nowhere],
  ['nothing', (path) => symlinkSync('no-such', path), nowhere],
  ['own', (path) => symlinkSync('.', path), linkedFolder],
  ['passwords', (path) => symlinkSync('/etc/passwd', path), leadsOutside('the content folder')],
  ['pipe', makePipe, pipe],
  ['socket', makeSocket, socket],
];

const unprintable = '\n::error';

const linesIn = (folder: string): string[] => [
  `${folder}:1:1  error  "\uFFFD::error" has a name that holds a character which cannot be printed (U+000A); rename it  file-name`,
  ...strays.map(([name, , words]) => `${folder === '.' ? '' : `${folder}/`}${name}:1:1  error  "${name}" ${words}`),
];

const layAbout = (content: string, folder: string): void => {
  mkdirSync(join(content, folder), { recursive: true });
  writeFileSync(join(content, folder, unprintable), '');
  for (const [name, make] of strays) make(join(content, folder, name));
};

const everywhere = ['.', 'articles', 'articles/first', 'articles/first/figures', 'issues', 'pages', 'usage'].map(
  (folder): HostileFolder => ({
    name: `strays in ${folder}`,
    make: (content) => layAbout(content, folder),
    expected: linesIn(folder),
  }),
);

const put = (content: string, file: string, make: (path: string) => void): void => {
  const place = join(content, file);
  rmSync(place, { force: true });
  mkdirSync(dirname(place), { recursive: true });
  make(place);
};

/** Files that are read because of their places. */
const texts = [
  article,
  'articles/first/references.bib',
  'journal.yaml',
  'pages/about.md',
  'usage/2025.yaml',
  'issues/1-1.yaml',
  'retracted.csv',
  'synonyms.yaml',
].flatMap((file): HostileFolder[] => [
  {
    name: `${file} is a pipe`,
    make: (content) => put(content, file, makePipe),
    expected: [`${file}:1:1  error  "${basename(file)}" ${pipe}`],
  },
  {
    name: `${file} is a link to a device without end`,
    make: (content) => put(content, file, endless),
    expected: [`${file}:1:1  error  "${basename(file)}" ${leadsOutside('the content folder')}`],
  },
]);

/** Files that are published or read because they are named, with the line that names them and what a terabyte is told. */
const named = (
  [
    [
      'articles/first/plot.png',
      '33:1',
      'Image',
      'has 1099511.6 MB and must be smaller than 50 MB: save it with fewer pixels or as JPEG',
    ],
    [
      'articles/first/data.csv',
      '23:17',
      'The file',
      'has 1 TB; expected at most 50 MB. Deposit it in a data repository and link to it',
      'supplementary: [data.csv]',
    ],
    [
      'articles/first/figures/scan.png',
      '23:17',
      'Image',
      'has 1099511.6 MB and must be smaller than 50 MB: save it with fewer pixels or as JPEG',
      'supplementary: [figures/scan.png]',
    ],
    [
      'articles/first/own.pdf',
      '23:17',
      'The file',
      'has 1 TB; expected at most 50 MB. Deposit it in a data repository and link to it',
      'galleys: { pdf: own.pdf }',
    ],
    [
      'logo.png',
      '9:7',
      'Image',
      'has 1099511.6 MB and must be smaller than 50 MB: save it with fewer pixels or as JPEG',
      'logo: logo.png',
    ],
    [
      'own.csl',
      '1:1',
      'The citation style',
      'has 1 TB; expected at most 5 MB',
      'citation-style: { references: own.csl }',
    ],
    [
      'issues/cover.png',
      '1:8',
      'Image',
      'has 1099511.6 MB and must be smaller than 50 MB: save it with fewer pixels or as JPEG',
      'cover: cover.png',
    ],
  ] as const
).flatMap(([file, at, subject, weight, line]): HostileFolder[] => {
  const isOfReport = file.startsWith('articles/');
  const naming = isOfReport ? article : file.startsWith('issues/') ? 'issues/1-1.yaml' : 'journal.yaml';
  const own = file
    .split('/')
    .slice(isOfReport ? 2 : file.startsWith('issues/') ? 1 : 0)
    .join('/');
  const folder = isOfReport
    ? 'the folder of the report'
    : file.startsWith('issues/')
      ? 'the folder issues'
      : 'the content folder';
  const makeNamed =
    (make: (path: string) => void) =>
    (content: string): void => {
      put(content, file, make);
      if (line !== undefined) name(join(content, naming), line);
    };
  const told = (words: string): string => `${naming}:${at}  error  ${subject} "${own}" ${words}`;
  const stray = (words: string): string => `${file}:1:1  error  "${basename(file)}" ${words}`;
  return [
    { name: `${file} is a pipe`, make: makeNamed(makePipe), expected: [told(pipe), stray(pipe)] },
    {
      name: `${file} is a link to a device without end`,
      make: makeNamed(endless),
      expected: [told(leadsOutside(folder)), stray(leadsOutside('the content folder'))],
    },
    {
      name: `${file} has a terabyte`,
      make: makeNamed((path) => makeSparse(path, terabyte)),
      expected: [
        told(`${weight}  file-too-large`),
        ...(isOfReport ? [stray('has 1 TB; expected at most 2 GB. Keep it elsewhere  file-too-large')] : []),
      ],
    },
  ];
});

/** Writes a line into front matter, or at the end of a YAML file. */
function name(file: string, line: string): void {
  const text = file.endsWith('1-1.yaml') ? '' : readFileSync(file, 'utf8');
  writeFileSync(file, file.endsWith('.md') ? text.replace('\n---\n', `\n${line}\n---\n`) : `${text}${line}\n`);
}

const large: readonly HostileFolder[] = [
  {
    name: 'texts of a terabyte',
    make: (content) => {
      for (const file of ['journal.yaml', 'pages/about.md', 'retracted.csv'])
        put(content, file, (path) => makeSparse(path, terabyte));
    },
    expected: [
      ['journal.yaml', '5 MB'],
      ['pages/about.md', '5 MB'],
      ['retracted.csv', '100 MB'],
    ].map(
      ([file, most]) =>
        `${file}:1:1  error  The file has 1 TB; expected at most ${most} of text. Move images and tables of data into files of their own  file-too-large`,
    ),
  },
  {
    name: 'files that have more than is read together',
    make: (content) => {
      for (const at of [1, 2, 3]) makeSparse(join(content, `articles/first/${at}.raw`), 1024 ** 3);
    },
    expected: [`articles/first:1:1  error  The folder holds more than 2 GB, ${tooMuch}`],
  },
  {
    name: 'more files than are read',
    make: (content) => makeMany(join(content, 'articles/first/many'), 5_000),
    expected: [`articles/first:1:1  error  The folder holds more than 5,000 files and folders, ${tooMuch}`],
  },
  {
    name: 'folders without end',
    make: (content) => mkdirSync(join(content, 'articles/first/1/2/3/4/5/6/7/8/9'), { recursive: true }),
    expected: [`articles/first:1:1  error  The folder holds more than 8 folders within one another, ${tooMuch}`],
  },
  {
    name: 'empty images',
    make: (content) => {
      writeFileSync(join(content, 'articles/first/plot.png'), '');
      writeFileSync(join(content, 'articles/first/not-shown.jpg'), '');
    },
    expected: [
      `${article}:33:1  error  Image "plot.png" is an empty file; copy it again  unreadable-image`,
      'articles/first/not-shown.jpg:1:1  warning  The report shows this image nowhere; write ![what it shows](not-shown.jpg) where it belongs, name it under "supplementary", or remove it  image-unshown',
    ],
  },
];

const names: readonly HostileFolder[] = [
  {
    name: 'a name that is no UTF-8',
    make: (content) => makeLatin1Name(join(content, 'articles/first')),
    expected: ['articles/first:1:1  error  "caf\uFFFD.csv" has a name that is not UTF-8; rename it  file-name'],
  },
  {
    name: 'the longest names that a disk takes',
    make: (content) => {
      const folder = join(content, 'articles', 'y'.repeat(255));
      mkdirSync(folder);
      writeFileSync(
        join(folder, 'article.md'),
        readFileSync(join(content, article), 'utf8').replaceAll('first', 'third'),
      );
      for (const file of ['plot.png', 'references.bib'])
        writeFileSync(join(folder, file), readFileSync(join(content, 'articles/first', file)));
      writeFileSync(join(content, 'articles/first', 'x'.repeat(255)), '');
    },
    expected: [
      `articles/${'y'.repeat(255)}:1:1  error  The folder name has 255 characters; ${tooLong} "${'y'.repeat(40)}"  article-id`,
    ],
  },
];

const linkedFolders: readonly HostileFolder[] = [
  ['articles/third', 'first'],
  ['articles', '/'],
  ['pages', '.'],
  ['issues', 'articles'],
  ['usage', '/no-such'],
  ['articles/first/versions', '../second'],
].map(([folder = '', to = '']) => ({
  name: `${folder} is a link to ${to}`,
  make: (content: string) => {
    rmSync(join(content, folder), { recursive: true, force: true });
    symlinkSync(to, join(content, folder));
  },
  expected: [`${folder}:1:1  error  "${basename(folder)}" ${to === '/no-such' ? nowhere : linkedFolder}`],
}));

const versions: HostileFolder = {
  name: 'strays in an earlier version',
  make: (content) => {
    const folder = 'articles/first/versions/1';
    layAbout(content, folder);
    for (const file of ['article.md', 'plot.png', 'references.bib'])
      writeFileSync(join(content, folder, file), readFileSync(join(content, 'articles/first', file)));
  },
  expected: linesIn('articles/first/versions/1'),
};

export const hostileFolders: readonly HostileFolder[] = [
  ...everywhere,
  versions,
  ...texts,
  ...named,
  ...large,
  ...names,
  ...linkedFolders,
];
