import { join } from 'node:path';
import { didYouMean } from '../../faults/suggest.ts';
import { readText } from '../../files/text-file.ts';
import { readFileName } from '../../schema/file-name.ts';
import type { ReadData } from '../../tree/shape/context.ts';
import type { ArticleFolder } from './article-folder.ts';

/** Reads a file of data of an article's folder, which a table or a transcript of its text is made from. */
export function dataReader({ path, files }: ArticleFolder): ReadData {
  return (typed) => {
    const name = readFileName(typed);
    if (!('value' in name)) return { rule: 'missing-file', message: name.message };
    if (!files.includes(name.value)) {
      const others = files.filter((file) => /\.(?:csv|tsv|txt|vtt)$/i.test(file));
      const message = `The file "${name.value}" is not in the folder of the report${didYouMean(name.value, others)}`;
      return { rule: 'missing-file', message };
    }
    const { source, faults } = readText(join(path, name.value));
    const [first] = faults;
    if (first) return { rule: first.rule, message: `"${name.value}", line ${first.line}: ${first.message}` };
    return source ? { text: source.text } : { rule: 'unreadable-file', message: `"${name.value}" cannot be read` };
  };
}
