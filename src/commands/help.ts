import type { Option, OptionName } from './option-table.ts';

interface CommandHelp {
  readonly does: string;
  /** A line to be copied. */
  readonly example: string;
  /** What else is to be known before the options. */
  readonly more?: string;
  /** What its options do where that is not what they do elsewhere. */
  readonly own?: { readonly [name in OptionName]?: string };
}

const notice = {
  id: 'name of the folder of the notice, where the proposed one does not serve',
  doi: 'DOI of the notice, where the next one of the journal does not serve',
};

const helps: Readonly<Record<string, CommandHelp>> = {
  dev: {
    does: 'shows the journal with its drafts, and follows every change until Ctrl+C',
    example: 'npm run dev -- --port 4400',
  },
  new: {
    does: 'makes the folder of a new report, with an article.md to fill in',
    example: 'npm run new -- --title "Fever of unknown origin: a case report" --author "Anna Example"',
    more: `In a terminal it asks for what it is not told. Without one it takes what it is told, proposes the rest from the
reports that the journal has, and asks nothing. Nothing that exists is ever changed.`,
  },
  check: {
    does: 'lists every fault of the journal and what an editor should look at, drafts included',
    example: 'npm run check -- --html check.html',
    more: 'Exit code 1 where there is an error.',
  },
  build: {
    does: 'writes the site; a build that fails leaves the previous site as it was',
    example: 'npm run build -- --drafts --out preview',
    more: 'What has not changed since the last build stays as it is.',
    own: { json: 'prints how far it has come, and what it did, as lines of JSON' },
  },
  preview: { does: 'serves the built site', example: 'npm run preview -- --port 4400' },
  deposit: {
    does: 'writes what Crossref, DOAJ and PubMed Central take of an issue or an article',
    example: 'npm run deposit -- --issue 7/5',
    own: {
      issue: 'an issue as VOLUME/NUMBER, or a VOLUME without issues',
      out: 'folder of the deposits; deposit/ where none is given',
    },
  },
  correct: {
    does: 'makes the notice of a correction, states it in the report, keeps the earlier version',
    example: 'npm run correct -- 2020_001530 --change "The dose in Table 1 is 5 mg, not 50 mg."',
    more: 'Of a report that was changed before, it keeps the text that git has as the earlier version.',
    own: notice,
  },
  retract: {
    does: 'makes the notice of a retraction',
    example: 'npm run retract -- 2020_001530 --reason "The authors found that two samples were exchanged."',
    own: notice,
  },
  withdraw: {
    does: 'leaves of a report nothing but title, authors, DOI and reason',
    example: 'npm run withdraw -- 2020_001530 --reason "To protect the privacy of the patient."',
    own: { date: 'day of the withdrawal as YYYY-MM-DD; today where none is given' },
  },
  redirect: {
    does: 'lets the address of a page that is gone lead to another, or an old DOI to a new one',
    example: 'npm run redirect -- 2020_001530 2020_001531',
  },
  restore: {
    does: 'brings a report back that was removed, as git had it last',
    example: 'npm run restore -- 2020_001530',
  },
  bench: {
    does: 'measures how long a synthetic journal takes to build, and what its pages weigh',
    example: 'npm run bench -- --reports 200',
  },
};

/** The option that every command takes besides its own. */
export const helpOption = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * What a command prints for `--help`.
 *
 * @param words what it takes besides its options, as ID
 */
export function helpText(command: string, words: readonly string[], options: Readonly<Record<string, Option>>): string {
  const { does, example, more, own } = helps[command] as CommandHelp;
  const lines = Object.entries(options).map(([name, option]) => [
    option.value === undefined ? `--${name}` : `--${name} ${option.value}`,
    own?.[name as OptionName] ?? option.does,
  ]);
  const all = [...lines, ['--help, -h', 'shows this']];
  const width = Math.max(...all.map(([written = '']) => written.length));
  return [
    `npm run ${command}: ${does}`,
    '',
    ...(more === undefined ? [] : [more, '']),
    ...(words.length === 0 ? [] : [`  npm run ${[command, '--', ...words].join(' ')} [OPTIONS]`]),
    `  ${example}`,
    '',
    ...all.map(([written = '', text]) => `  ${written.padEnd(width)}  ${text}`),
  ].join('\n');
}
