import { stringify } from 'yaml';
import { SourceText } from '../../faults/fault.ts';
import type { Withdrawal } from '../../model/article.ts';
import type { Permalink } from '../../model/permalinks.ts';
import { articleFields } from '../../schema/article.ts';
import { check } from '../../schema/problems.ts';
import { withdrawalFields } from '../../schema/withdrawal.ts';
import { splitFrontMatter } from '../../yaml/front-matter.ts';
import { readYaml } from '../../yaml/yaml.ts';

/** The fields that a withdrawn article keeps, in their order: what it was called, who wrote it, where it stood. */
const kept = [
  'title',
  'type',
  'section',
  'language',
  'doi',
  'pmid',
  'pmcid',
  'volume',
  'issue',
  'pages',
  'e-locator',
  'received',
  'revised',
  'accepted',
  'published',
  'license',
  'authors',
  'affiliations',
  'corrects',
  'retracts',
  'comments-on',
  'relations',
  'redirect-from',
] as const;

const keptNames: ReadonlySet<string> = new Set(kept);

type Fields = Readonly<Record<string, unknown>>;

/**
 * article.md of a withdrawn article. Written anew from the values of its fields, so that no comment comes along.
 *
 * @param text article.md as it was; undefined where its front matter cannot be read
 * @param recorded what is on record of it: the day on which it came out, and the DOI where the text states none that can be read
 */
export function tombstone(text: string, withdrawal: Withdrawal, recorded?: Permalink): string | undefined {
  const fields = fieldsOf(text);
  if (fields?.['title'] === undefined || fields['published'] === undefined) return undefined;
  const stated = check(articleFields.shape.doi, fields['doi']).value;
  const doi = stated === undefined ? (recorded?.doi ?? fields['doi']) : fields['doi'];
  return written({ ...fields, doi, published: recorded?.published ?? fields['published'] }, withdrawal);
}

/** Why an article was withdrawn, where its article.md holds nothing else than what one keeps. */
export function withdrawalIn(text: string): Withdrawal | undefined {
  const { withdrawn, ...fields } = fieldsOf(text) ?? {};
  const { bodyOffset } = splitFrontMatter(new SourceText('', text));
  const isBare = text.slice(bodyOffset).trim() === '' && Object.keys(fields).every((name) => keptNames.has(name));
  return isBare ? check(withdrawalFields, withdrawn).value : undefined;
}

function fieldsOf(text: string): Fields | undefined {
  const source = new SourceText('', text);
  const { span } = splitFrontMatter(source);
  const yaml = span && readYaml(source, span, () => true);
  return yaml?.readable ? (yaml.value as Fields | undefined) : undefined;
}

/** article.md of a withdrawn article whose folder is gone, from what was recorded when it was published. */
export function tombstoneOf({ title, doi, published, authors }: Permalink, withdrawal: Withdrawal): string {
  // The name of a person was recorded with a comma, that of a group without one.
  const names = authors.map((name) => (name.includes(',') ? { name } : { group: name }));
  return written({ title: title.replace(/[\\*_^~[\]`$<]/g, '\\$&'), doi, published, authors: names }, withdrawal);
}

function written(fields: Fields, { date, reason }: Withdrawal): string {
  const present = kept.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const]));
  const all = { ...Object.fromEntries(present), withdrawn: { date, reason } };
  return `---\n${stringify(all, { lineWidth: 0 })}---\n`;
}
