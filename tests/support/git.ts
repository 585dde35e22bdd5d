import { execFileSync } from 'node:child_process';

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

/** Runs git in a folder, as nobody in particular. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

/** Makes a folder a repository and commits some of what is in it. */
export function commitAll(folder: string, path: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', path);
  git(folder, 'commit', '--quiet', '--message=All');
}
