import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { printError } from '../../faults/print.ts';
import { locksFolder } from '../../loading/cache-locks.ts';
import { settings } from '../../loading/settings.ts';
import { type Lock, takeLock } from '../../store/locks.ts';

/**
 * Waits until nobody else changes the content folder, and keeps others from it. It ends with the process, if not before.
 * The lock lies outside of the content, which is what editors commit. Whoever needs the cache, too, has taken that before:
 * of two processes that wait for each other neither would end.
 */
export async function lockContent(): Promise<Lock> {
  const name = createHash('sha256').update(realpathSync(settings().content)).digest('hex').slice(0, 12);
  const lock = await takeLock(join(locksFolder(), `content-${name}`), 'exclusive', () => {
    printError('Another command is changing this journal; this one goes on when that has ended');
  });
  held.add(lock);
  return {
    release() {
      held.delete(lock);
      lock.release();
    },
  };
}

/** One that nothing refers to any more would be lost before the process ends. */
const held = new Set<Lock>();
