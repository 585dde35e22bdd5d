import { readText } from '../files/text-file.ts';
import { splitFrontMatter } from '../yaml/front-matter.ts';
import { readYaml } from '../yaml/yaml.ts';

/**
 * The fields at the top of an article.md as they are typed, none checked; empty where they cannot be read.
 *
 * @param file absolute path
 */
export function authoredFields(file: string): Readonly<Record<string, unknown>> {
  const { source } = readText(file);
  const span = source && splitFrontMatter(source).span;
  const { value } = source && span ? readYaml(source, span, () => false) : {};
  return (value ?? {}) as Readonly<Record<string, unknown>>;
}
