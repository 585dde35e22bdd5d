import { posix } from 'node:path';
import pLimit from 'p-limit';
import { heldFiles, heldIndex } from '../content/held-content.ts';
import type { SiteFile } from '../model/content.ts';
import { mediaType } from '../model/media-type.ts';
import type { SummedFile } from '../store/kept-file.ts';
import type { FileGroup } from '../store/site-manifest.ts';
import { readFolderText } from '../store/text-cache.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { renamedFiles } from '../views/moved-files.ts';
import { keyOfFiles, placeFiles, sendFile } from './place-files.ts';
import type { SitePart } from './site-part.ts';

interface PlacedFiles extends FileGroup {
  readonly files: readonly SiteFile[];
}

/** Folders at a time. */
const atOnce = 8;

/** Covers, figures, galleys and other files, beside the pages of their issues and articles. */
export const publishedFiles: SitePart<PlacedFiles> = {
  groups() {
    const folders = Map.groupBy(heldFiles(), ({ path }) => posix.dirname(path));
    return Promise.resolve([...folders.values()].map((files) => ({ key: keyOfFiles(files), files })));
  },
  async make(groups, { folder, written }) {
    await pLimit(atOnce).map(groups, async ({ key, files }) =>
      written({ key, files: await placeFiles(files, folder) }),
    );
  },
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
