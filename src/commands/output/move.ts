import { cp, rename, rm } from 'node:fs/promises';

/** Moves a folder to a path where nothing is, on another disk, too. Nothing is at the new path where it fails. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyWhole(from, to);
    await rm(from, { recursive: true, force: true });
  }
}

async function copyWhole(from: string, to: string): Promise<void> {
  try {
    await cp(from, to, { recursive: true });
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw error;
  }
}
