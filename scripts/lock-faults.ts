/** What of package-lock.json is looked at. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * What would break `npm ci` on another machine: builds for a platform that a package declares and the lock lacks, and
 * download addresses, which tie the lock to one registry. One line a fault.
 */
export function findLockFaults(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, locked]) => {
    const missing = Object.entries(locked.optionalDependencies ?? {}).flatMap(([name, range]) => {
      const found = findLocked(lock, path, name);
      const wanted = `${path || 'package.json'} has the optional dependency ${name}@${range}`;
      if (!found) return [`${wanted}, which the lock lacks: choose a version whose platform builds are all published`];
      if (/^\d/.test(range) && found.version !== range) return [`${wanted}, but the lock has ${found.version}`];
      return [];
    });
    if (locked.resolved === undefined) return missing;
    return [...missing, `${path} names a download address: run "npm install" with the project's own .npmrc`];
  });
}

/** The package that `name` means in the package at `path`, as Node looks for it: from its own folder upwards. */
function findLocked(lock: Lock, path: string, name: string): LockedPackage | undefined {
  for (let folder = path; ; folder = parentOf(folder)) {
    const found = lock.packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

/** "node_modules/a/node_modules/b" -> "node_modules/a" -> "" */
function parentOf(path: string): string {
  const at = path.lastIndexOf('/node_modules/');
  return at === -1 ? '' : path.slice(0, at);
}
