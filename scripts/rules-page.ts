import { type EditorialRuleId, editorialRules } from '../src/faults/editorial-rules.ts';
import { type Rule, rules } from '../src/faults/rules.ts';
import type { Example } from '../tests/editorial/examples/example.ts';
import { examples } from '../tests/editorial/examples/examples.ts';

/** The page of the docs that lists every rule: Markdown, in the order of the table of rules. */
export function rulesPage(): string {
  const all: [string, Rule][] = Object.entries(rules);
  const rows = all
    .filter(([, { editorial }]) => editorial !== true)
    .map(([id, { severity, description }]) => `| \`${id}\` | ${severity} | ${description} |`);
  const editorial = Object.keys(editorialRules) as EditorialRuleId[];
  return [
    '# All rules',
    '',
    'Every fault that `npm run check`, a build and a deposit report ends with the id of its rule. An error stops the build,',
    'a warning does not.',
    '',
    '| rule | kind | what it asks |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...editorialIntroduction,
    ...editorial.flatMap((id) => ruleSection(id)),
    '<!-- Written by `npm run docs` from src/faults and tests/editorial/examples. -->',
    '',
  ].join('\n');
}

const editorialIntroduction = [
  '## The editorial check',
  '',
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
  'An excuse that excuses nothing is a warning, and one from a rule of the table above an error.',
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

function ruleSection(id: EditorialRuleId): string[] {
  const { severity, description, reason } = editorialRules[id];
  const example: Example = examples[id];
  return [
    `### \`${id}\``,
    '',
    `${severity[0]?.toUpperCase()}${severity.slice(1)}. ${description} ${reason}`,
    '',
    ...block('Bad', example.bad, example),
    `> ${example.message}`,
    '',
    ...block('Good', example.good, example),
  ];
}

function block(name: string, text: string, example: Example): string[] {
  if (text === '') return [`${name}: no field \`${example.field}\`.`, ''];
  const what = example.in === 'file' ? ', a file of this name' : '';
  return [`${name}${what}:`, '', `\`\`\`${shown[example.in]}`, text, '```', ''];
}
