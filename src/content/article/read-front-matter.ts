import type { Fault, Position, SourceText } from '../../faults/fault.ts';
import { hasErrors, inOrder } from '../../faults/fault-list.ts';
import type { ArticleFields } from '../../schema/article.ts';
import { checkArticle } from '../../schema/check-article.ts';
import { isProse } from '../../schema/prose-fields.ts';
import type { FieldText } from '../../tree/with-fields.ts';
import { splitFrontMatter } from '../../yaml/front-matter.ts';
import { schemaFaults } from '../../yaml/schema-faults.ts';
import { readYaml, type YamlFile } from '../../yaml/yaml.ts';
import type { YamlPath } from '../../yaml/yaml-value.ts';
import { fieldTexts } from './field-texts.ts';
import {
  affiliationsOf,
  contributorOf,
  editorOf,
  pagesOf,
  relationKinds,
  relationsOf,
  translationsOf,
} from './front-matter-model.ts';
import { type NamedReferences, namedReferences } from './named-references.ts';

/** The front matter of article.md in terms of the model; its texts are still Markdown. */
export type FrontMatter = ReturnType<typeof frontMatterOf>;

export interface ReadFrontMatter {
  /** Absent where there is an error in it. */
  readonly frontMatter?: FrontMatter;
  /** Present wherever the fields could be read at all, so that references and text can be checked in the same run. */
  readonly references?: NamedReferences;
  /** Its texts that are read as the body is. */
  readonly fields: readonly FieldText[];
  /** Where the body begins in the file. */
  readonly bodyOffset: number;
  readonly faults: readonly Fault[];
  /** Where a field stands, by its path in the front matter; see YamlFile. */
  position(path: readonly (string | number)[]): Position;
}

const nowhere = (): Position => ({ line: 1, column: 1 });

/** Reads and checks the front matter of article.md; never throws. */
export function readFrontMatter(source: SourceText): ReadFrontMatter {
  const { span, bodyOffset, faults: split } = splitFrontMatter(source);
  if (!span) return { fields: [], bodyOffset, faults: split, position: nowhere };
  const yaml = withRelations(readYaml(source, span, isProse));
  const { readable, faults: misread } = yaml;
  if (!readable) return { fields: [], bodyOffset, faults: [...split, ...misread], position: yaml.position };

  const authored = (yaml.value ?? {}) as Readonly<Record<string, unknown>>;
  const { value, problems } = checkArticle(authored);
  const faults = inOrder([...split, ...misread, ...schemaFaults(source.path, problems, yaml)]);
  const references = namedReferences(authored['references'], source, yaml);
  const whole = value && !hasErrors(faults) && { frontMatter: frontMatterOf(value, references) };
  const texts = fieldTexts(authored, source, yaml);
  return { ...whole, references, fields: texts, bodyOffset, faults, position: yaml.position };
}

/** Relations are asked for by their kind, also where they were written under "relations". */
function withRelations(yaml: YamlFile): YamlFile {
  const isKind = (segment: unknown): boolean => relationKinds.some((kind) => kind === segment);
  const authored = (path: YamlPath): YamlPath =>
    isKind(path[0]) && !yaml.isAuthored(path.slice(0, 1)) ? ['relations', ...path] : path;
  return {
    ...yaml,
    position: (path, at) => yaml.position(authored(path), at),
    isAuthored: (path) => yaml.isAuthored(authored(path)),
    quoted: (path) => yaml.quoted(authored(path)),
  };
}

function frontMatterOf(fields: ArticleFields, references: NamedReferences) {
  const { names, list } = affiliationsOf(fields);
  const { title, subtitle, section, language, license, notice, specialty, doi, pmid, pmcid, volume, issue } = fields;
  const { received, revised, accepted, published, consent, funding } = fields;
  return {
    ...{ title, subtitle, section, language, license, notice, specialty, doi, pmid, pmcid, volume, issue },
    ...{ received, revised, accepted, published, consent },
    type: fields.type ?? 'case-report',
    draft: fields.draft ?? false,
    contributors: fields.authors.map((author) => contributorOf(author, names)),
    affiliations: list,
    editors: fields.editors?.map(editorOf),
    reviewers: fields.reviewers?.map(editorOf),
    keywords: fields.keywords ?? [],
    pages: pagesOf(fields.pages),
    abbreviations: fields.abbreviations,
    shortTitle: fields['short-title'],
    copyrightHolder: fields['copyright-holder'],
    copyrightYear: fields['copyright-year'],
    eLocator: fields['e-locator'],
    funding: funding && { statement: funding.statement, grants: funding.grants ?? [] },
    supplements: (fields.supplementary ?? []).map(({ file, label, title: shows }) => {
      return { file, label: label ?? file, title: shows };
    }),
    redirectFrom: fields['redirect-from'] ?? [],
    relations: relationsOf(fields),
    corrected: fields.corrected ?? [],
    withdrawn: fields.withdrawn,
    translations: translationsOf(fields),
    fullText: fields['full-text'],
    pdf: fields.galleys?.pdf,
    /** Reasons why the report is excused from rules of the editorial check. */
    allow: fields.allow ?? {},
    citeAs: fields['cite-as'],
    references,
  };
}
