import { ensureCitationsOf } from '../src/content/article/ensure-citations.ts';
import { holdContent } from '../src/content/held-content.ts';
import { loadContent } from '../src/content/load-content.ts';
import { pages } from '../src/site-parts/pages.ts';
import { SiteFolder } from '../src/site-parts/site-folder.ts';
import { indexContent } from '../src/views/journal-index.ts';

/**
 * Reads a journal and makes its pages, without any other output: what other programs do that make pages of texts. The
 * environment names the content and the cache, the argument the folder of the pages.
 */
const { content, files, faults } = await loadContent();
if (!content) throw new Error(faults.map(({ message }) => message).join('\n'));
const index = indexContent(content);
await ensureCitationsOf(index, index.articles);
holdContent(index, files);
const folder = new SiteFolder(process.argv[2] ?? '');
await pages.make?.((await pages.groups?.('/')) ?? [], { folder, base: '/', written: () => undefined });
