import { heldFiles, heldIndex } from '../content/held-content.ts';
import { mediaType } from '../model/media-type.ts';
import type { SummedFile } from '../store/kept-file.ts';
import { readFolderText } from '../store/text-cache.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { renamedFiles } from '../views/moved-files.ts';
import { placeFiles, sendFile } from './place-files.ts';
import type { SitePart } from './site-part.ts';

/** Covers, figures and other files, beside the pages of their issues and articles. */
export const publishedFiles: SitePart = {
  write: (site) => placeFiles(heldFiles(), site),
  async reply(path, response) {
    const file = heldFiles().find((each) => each.path === path) ?? (await besideArticle(path));
    if (!file) return false;
    await sendFile(file, mediaType(path), response);
    return true;
  },
};

/** The file that stands at "articles/ID/NAME", or at "articles/ID/versions/1/NAME"; also under a name that it had before. */
async function besideArticle(asked: string): Promise<SummedFile | undefined> {
  const renamed = renamedFiles(heldIndex()?.permalinks ?? []).find(({ from }) => decodedPath(from) === asked);
  const path = renamed ? decodedPath(renamed.to) : asked;
  const [, id = '', version, name] = /^articles\/([^/]+)\/(?:versions\/(\d+)\/)?(.+)$/.exec(path) ?? [];
  const index = heldIndex();
  const earlier = index?.versions.find(({ article, number }) => article.id === id && number === Number(version));
  const article = version === undefined ? index?.byId.get(id) : earlier?.article;
  if (!article) return undefined;
  const { files } = await readFolderText(article.digest);
  return files.find((file) => file.name === name);
}
