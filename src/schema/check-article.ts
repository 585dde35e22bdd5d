import { rules } from '../faults/rules.ts';
import { type ArticleFields, articleFields } from './article.ts';
import {
  affiliationNames,
  checkAffiliations,
  checkDates,
  checkDegrees,
  checkKeywords,
  checkPlace,
} from './article-checks.ts';
import { type Checked, check } from './problems.ts';

const relations = ['corrects', 'retracts', 'comments-on'];

/** `relations: { corrects: x }` as `corrects: x`. */
function unfoldRelations(authored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { relations: nested, ...rest } = authored;
  if (typeof nested !== 'object' || nested === null) return authored;
  const known = Object.keys(nested).every((name) => relations.includes(name) && !Object.hasOwn(rest, name));
  return known ? { ...rest, ...nested } : authored;
}

/** Each author's affiliations by their keys, however they were written. */
function resolveAffiliations(fields: ArticleFields): ArticleFields {
  const keys = Object.keys(fields.affiliations ?? {});
  const authors = fields.authors.map((author) => {
    if (author.affiliations === undefined) return author;
    const names = author.affiliations.flatMap((place): readonly (typeof place)[] =>
      typeof place === 'string' ? affiliationNames(place, keys) : [place],
    );
    return { ...author, affiliations: [...new Set(names)] };
  });
  return { ...fields, authors };
}

/** Checks the front matter of an article and brings it into normal form. */
export function checkArticle(authored: Readonly<Record<string, unknown>>): Checked<ArticleFields> {
  const unfolded = unfoldRelations(authored);
  const { value, problems } = check(articleFields, unfolded);
  const all = [
    ...problems,
    ...checkAffiliations(unfolded),
    ...checkDegrees(unfolded),
    ...checkDates(unfolded),
    ...checkPlace(unfolded),
    ...(value ? checkKeywords(value) : []),
  ];
  const isRefused = all.some(({ rule }) => rules[rule].severity === 'error');
  return value && !isRefused ? { value: resolveAffiliations(value), problems: all } : { problems: all };
}
