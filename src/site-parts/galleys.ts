import { heldIndex } from '../content/held-content.ts';
import { formatFault } from '../faults/fault-list.ts';
import { galleyJob, publishedLogo } from '../galleys/galley-job.ts';
import { makeGalley } from '../galleys/make-galley.ts';
import { pdfFaults } from '../galleys/pdf-faults.ts';
import { galleyName } from '../model/galley.ts';
import { mediaType } from '../model/media-type.ts';
import { readArticleText } from '../store/text-cache.ts';
import { viewOf } from '../views/journal-index.ts';
import { sendFile } from './place-files.ts';
import type { SitePart } from './site-part.ts';

/** In development: makes the galley that somebody asks for. A build makes all of them when it loads the content. */
export const galleys: SitePart = {
  async reply(path, response) {
    const [, id = '', name = ''] = /^articles\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    const index = heldIndex();
    const article = index?.byId.get(id);
    const kind = index?.galleyKinds.find((each) => galleyName({ id }, each) === name);
    if (!index || !article || !kind) return false;
    const { citations } = await readArticleText(article.digest);
    const logo = await publishedLogo(index.site.theme);
    const made = await makeGalley(galleyJob(kind, () => ({ view: viewOf(index, article), citations, logo })));
    if ('problems' in made) {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      const faults = await pdfFaults(article, made.problems);
      response.end(faults.map((fault) => `${formatFault(fault)}\n`).join(''));
      return true;
    }
    await sendFile(made, mediaType(name), response);
    return true;
  },
};
