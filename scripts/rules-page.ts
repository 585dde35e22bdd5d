import { type EditorialRuleId, editorialGroups } from '../src/faults/editorial-rules.ts';
import { type Rule, ruleGroups } from '../src/faults/rules.ts';
import type { Example } from '../tests/editorial/examples/example.ts';
import { examples } from '../tests/editorial/examples/examples.ts';
import { ruleIntroductions } from './rule-introductions.ts';

/** The page of the docs that explains every rule: Markdown, in the order of the tables of rules, each under its name. */
export function rulesPage(): string {
  return [
    '# All rules',
    '',
    'Every fault that `npm run check`, a build and a deposit report ends with the name of its rule. An error stops the build,',
    'a warning does not. The rules stand in groups; look for the name, or for a word of what the rule asks.',
    '',
    ...groupsOf(ruleGroups, plainRule),
    '## The editorial check',
    '',
    ...editorialIntroduction,
    ...groupsOf(editorialGroups, editorialRule),
    '<!-- Written by `npm run docs` from src/faults and tests/editorial/examples. -->',
    '',
  ].join('\n');
}

/** Every group under its heading, and in it every rule under its own. */
function groupsOf(
  groups: Readonly<Record<string, Readonly<Record<string, Rule>>>>,
  write: (id: string, rule: Rule) => string[],
): string[] {
  return Object.entries(groups).flatMap(([title, group]) => [
    `## ${title}`,
    '',
    ruleIntroductions[title] ?? '',
    '',
    ...Object.entries(group).flatMap(([id, rule]) => [`### \`${id}\``, '', ...write(id, rule)]),
  ]);
}

function plainRule(_: string, { severity, description }: Rule): string[] {
  return [`${capitalised(severity)}. ${description}`, ''];
}

function editorialRule(id: string, { severity, description, reason }: Rule): string[] {
  const example: Example = examples[id as EditorialRuleId];
  return [
    `${capitalised(severity)}. ${description} ${reason}`,
    '',
    ...block('Bad', example.bad, example),
    `> ${example.message}`,
    '',
    ...block('Good', example.good, example),
  ];
}

const capitalised = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());

const editorialIntroduction = [
  'These rules are a matter of judgement. `npm run check` shows what they find; a build and the development server show',
  'errors among it and count the rest in one line. *Advice* is the quietest: good reports may lack what it asks.',
  '',
  'A journal sets how grave each is, in `journal.yaml`: `error`, `warning`, `advice` or `off`.',
  '',
  '```yaml',
  'rules:',
  '  exact-date: error',
  '  care-perspective: off',
  '```',
  '',
  'A report is excused from a rule with a reason: all of it in the front matter, or one paragraph, table or figure by a',
  'comment inside or above it. Comments of Markdown are those of HTML; `//` would be printed.',
  '',
  '```yaml',
  'allow:',
  '  exact-date: The day of the earthquake is the point of the report.',
  '```',
  '',
  '```markdown',
  '<!-- allow exact-date: The day of the earthquake is the point of the report. -->',
  '',
  'The building fell on 6 February 2023.',
  '```',
  '',
  'An excuse that excuses nothing is a warning. One from a rule that is no part of the editorial check is an error.',
  '',
  'CARE parts are looked for in English and French, privacy in English and, in part, in German and French. What may betray a',
  'patient is looked for in the text, the title, the keywords, alternative texts, the statement of consent and translations.',
  'Dates, ages and initials in an introduction or a discussion count where the sentence speaks of a patient. A report with',
  '`full-text` is checked for its references and its folder only.',
  '',
  'Works that were retracted are read from `content/retracted.csv`, where there is one: a line of names, then a work a line,',
  'with the columns `doi`, `pmid` and `reason`. The file of Retraction Watch (https://gitlab.com/crossref/retraction-watch-data)',
  'can be put there under that name as it is. It has some 60 MB, so that a copy with the columns `OriginalPaperDOI`,',
  '`OriginalPaperPubMedID`, `RetractionNature` and `Reason` alone is better. Of it, retractions are taken, not corrections or',
  'expressions of concern. A new file has all reports read anew. A reference also counts as retracted where its own list says',
  'so: `PT - Retracted Publication` or `RIN` of PubMed, `M3` or `N1` of RIS, `updated-by` of Crossref, a note, or "RETRACTED:"',
  'before its title. Lists of references, on the page and in every output, print "RETRACTED: " before the title of such a work.',
  '',
];

const shown: Readonly<Record<Example['in'], string>> = {
  field: 'yaml',
  body: 'markdown',
  case: 'markdown',
  text: 'markdown',
  references: 'bibtex',
  file: 'text',
};

function block(name: string, text: string, example: Example): string[] {
  if (text === '') return [`${name}: no field \`${example.field}\`.`, ''];
  const what = example.in === 'file' ? ', a file of this name' : '';
  return [`${name}${what}:`, '', `\`\`\`${shown[example.in]}`, shortened(text), '```', ''];
}

/** An example that is too long on purpose is shown by its beginning and its end. */
function shortened(text: string): string {
  return text.replace(/^(.{200}\S*)\s.{400,}\s(.{60})$/gm, '$1 […] $2');
}
