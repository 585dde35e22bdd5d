import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { printError } from '../../faults/print.ts';
import { settings } from '../../settings/settings.ts';
import { locksFolder, useCache } from '../../store/cache-locks.ts';
import { type Lock, type LockKind, takeLock } from '../../store/locks.ts';

/**
 * Waits until nobody else changes the content folder, and keeps others from changing it: whoever reads it as a whole shares
 * the lock, whoever changes it has it alone. It ends with the process, if not before. The lock lies outside of the content, which is what editors commit. Whoever needs the cache, too, has taken that before:
 * of two processes that wait for each other neither would end.
 */
export function lockContent(kind: LockKind): Promise<Lock> {
  const { content } = settings();
  const place = existsSync(content) ? realpathSync(content) : content;
  const name = createHash('sha256').update(place).digest('hex').slice(0, 12);
  return takeLock(join(locksFolder(), `content-${name}`), kind, () => {
    printError('Another command is at work on this journal; this one goes on when that has ended');
  });
}

/** Shares the cache and the content of the journal with other commands that read them, until this process ends. */
export async function shareJournal(): Promise<void> {
  await useCache(printError);
  await lockContent('shared');
}
