import type { Locator } from '@playwright/test';

/** Goes to each image in turn, as a reader who scrolls, and gives the addresses of those that do not appear. */
export function unseenImages(images: Locator): Promise<readonly string[]> {
  return images.evaluateAll(async (found) => {
    const unseen: string[] = [];
    for (const image of found as HTMLImageElement[]) {
      image.scrollIntoView({ behavior: 'instant', block: 'center' });
      await image.decode().catch(() => unseen.push(image.src));
    }
    return unseen;
  });
}
