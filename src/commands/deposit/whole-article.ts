import type { Fault } from '../../faults/fault.ts';
import { galleyJob, publishedLogo } from '../../galleys/galley-job.ts';
import { makeGalley } from '../../galleys/make-galley.ts';
import { pdfFaults } from '../../galleys/pdf-faults.ts';
import type { ArticleText } from '../../model/article-text.ts';
import { galleyOf } from '../../model/galley.ts';
import type { DepositedArticle } from '../../outputs/crossref/deposited-article.ts';
import { recordAbstract } from '../../outputs/jats/tree/record-abstract.ts';
import type { SummedFile } from '../../store/kept-file.ts';
import { readArticleText } from '../../store/text-cache.ts';
import type { ArticleView } from '../../views/article-view.ts';

/** An article with all that is deposited of it. */
export interface WholeArticle extends DepositedArticle {
  readonly text: ArticleText;
  /** Its PDF, where it has one. */
  readonly pdf?: SummedFile | undefined;
  /** Why it has none. */
  readonly faults: readonly Fault[];
}

export async function readWholeArticle(view: ArticleView): Promise<WholeArticle> {
  const text = await readArticleText(view.article.digest);
  const { references } = text;
  return { view, text, abstract: recordAbstract(text.abstract), references, ...(await pdfOf(view, text)) };
}

/** The PDF of the editors, or the one that the journal makes. */
async function pdfOf(
  view: ArticleView,
  { files, citations }: ArticleText,
): Promise<Pick<WholeArticle, 'pdf' | 'faults'>> {
  const pdf = galleyOf(view.galleys, 'pdf');
  if (!pdf) return { faults: [] };
  const given = files.find(({ name }) => name === pdf.name);
  if (given) return { pdf: given, faults: [] };
  const logo = await publishedLogo(view.site.theme);
  const made = await makeGalley(galleyJob('pdf', () => ({ view, citations, logo })));
  return 'problems' in made ? { faults: await pdfFaults(view.article, made.problems) } : { pdf: made, faults: [] };
}
