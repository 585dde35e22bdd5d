import { basename, join } from 'node:path';
import { settings } from '../settings/settings.ts';
import { type Lock, takeLock, tryLock } from './locks.ts';

// Of the cache of a journal nothing may go that another process is about to read. Commands that read it for a while share
// a lock, development servers another one: what a server misses, it makes again.

/** Absolute path of the folder with the locks, in the cache. */
export const locksFolder = (): string => join(settings().cache, 'locks');

/**
 * Absolute path of the lock of those that use the cache of a journal.
 *
 * @param journal name of that cache; of the journal of this process, where none is given
 */
export function cacheLock(use: 'command' | 'server', journal = basename(settings().journalCache)): string {
  return join(locksFolder(), `${journal}-${use}`);
}

/** The cache of the journal while a command reads it: until it is released, nothing of it is removed. */
export interface CacheUse extends Lock {
  /** Ends this use, and removes something of the cache if no other process uses it. */
  endWith(remove: () => Promise<void>): Promise<void>;
}

/** @param tell is given a line where this process has to wait for one that empties the cache */
export async function useCache(tell: (line: string) => void): Promise<CacheUse> {
  const wait = () => tell('Another command is emptying the cache; waiting for its end');
  const use = await takeLock(cacheLock('command'), 'shared', wait);
  return {
    release: use.release,
    async endWith(remove) {
      use.release();
      const command = await tryLock(cacheLock('command'), 'exclusive');
      const server = command && (await tryLock(cacheLock('server'), 'exclusive'));
      try {
        if (server) await remove();
      } finally {
        server?.release();
        command?.release();
      }
    },
  };
}

/** Says for as long as this process runs that a development server uses the cache. */
export async function serveFromCache(): Promise<void> {
  await takeLock(cacheLock('server'), 'shared');
}
