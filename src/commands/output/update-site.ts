import { existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { printError } from '../../faults/print.ts';
import { beginStage } from '../../faults/progress.ts';
import { settings } from '../../settings/settings.ts';
import { makeGroups, planSite } from '../../site-parts/plan-site.ts';
import { SiteFolder } from '../../site-parts/site-folder.ts';
import { SiteManifest, type WrittenGroup } from '../../store/site-manifest.ts';
import { causeOf } from '../unexpected-errors.ts';
import { buildFolder } from './build-folder.ts';
import { flushFiles } from './flush-files.ts';
import { mirrorChanges, mirrorFolder, removeFiles } from './mirror-folder.ts';
import type { Output } from './open-output.ts';
import type { Differences } from './verify-site.ts';
import { isSound, type Verifying, verify } from './verifying.ts';

/** What an update has done to a site, in files. */
export interface SiteChange {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

/** Paths of the files in which a site differs from the one before; they may be the same after all. */
interface Difference {
  readonly changed: readonly string[];
  readonly removed: Iterable<string>;
}

/** The site in a folder, and what is known of it from the build before. */
export class PublishedSite {
  readonly #out: string;
  readonly #output: Output;
  readonly #manifest: SiteManifest;
  /** Undefined where nothing is known of what is there. */
  readonly #verifying: Verifying | undefined;

  private constructor(out: string, output: Output, manifest: SiteManifest) {
    this.#out = out;
    this.#output = output;
    this.#manifest = manifest;
    const isKnown = !settings().full && existsSync(out) && manifest.keys().size > 0;
    const spare = this.#isSpareKnown() ? output.beside?.spare : undefined;
    this.#verifying = isKnown ? verify({ folder: out, spare, manifest: manifestFile() }) : undefined;
  }

  /** Begins to look whether the site is as it was built. @param out absolute path of its folder */
  static async open(out: string, output: Output): Promise<PublishedSite> {
    const site = new PublishedSite(out, output, await SiteManifest.open(manifestFile(), printError));
    await site.#tidy();
    return site;
  }

  /**
   * Makes what is new in the site of the content that is held, and publishes it with what stays: all of it or nothing.
   *
   * @throws what went wrong; the site is as it was then, unless the error is NotTakenBack
   */
  async update(): Promise<SiteChange> {
    const plan = await planSite();
    const differences = await this.#verifying?.site;
    const planned = new Set(plan.flatMap(({ groups }) => groups.map(({ key }) => key)));
    const known = this.#manifest.keys();
    const intact = differences ? known.difference(new Set(differences.damaged)) : new Set<string>();
    const gone = known.difference(planned.intersection(intact));
    const isNew = planned.difference(intact).size > 0;
    if (differences && !isNew && gone.size === 0 && differences.strays.length === 0) return await this.#leave();
    const stage = await this.#stage(differences !== undefined);
    try {
      const written: WrittenGroup[] = [];
      const step = beginStage('Writing the site', planned.difference(intact).size);
      const put = (group: WrittenGroup): void => {
        written.push(group);
        step();
      };
      const making = { folder: new SiteFolder(stage), written: put };
      await makeGroups(plan, ({ key }) => !intact.has(key), making);
      return await this.#publish(stage, gone, written, differences);
    } finally {
      await rm(stage, { recursive: true, force: true });
    }
  }

  close(): void {
    this.#verifying?.stop();
    this.#manifest.close();
  }

  #isSpareKnown(): boolean {
    const { beside } = this.#output;
    return beside !== undefined && isFolder(beside.spare, this.#manifest.spare);
  }

  /** Removes what a build left beside the site that was killed: it may hold a text that was withdrawn. */
  async #tidy(): Promise<void> {
    const { beside } = this.#output;
    if (!beside) return;
    const left = [beside.ready, beside.previous, ...(this.#isSpareKnown() ? [] : [beside.spare])];
    for (const folder of left) await rm(folder, { recursive: true, force: true });
  }

  async #leave(): Promise<SiteChange> {
    if (!this.#isSpareKnown()) await this.#note(new Set(), [], undefined);
    return { written: 0, kept: this.#manifest.count(), removed: 0 };
  }

  /** A folder to change that holds what is published, or nothing where that is not known. @returns its absolute path */
  async #stage(isKnown: boolean): Promise<string> {
    const { beside } = this.#output;
    const stage = beside?.ready ?? (await buildFolder(this.#out));
    await rm(stage, { recursive: true, force: true });
    if (!isKnown) return stage;
    const isSpare = this.#isSpareKnown() && isSound(await this.#verifying?.spare);
    this.#manifest.spare = undefined;
    if (beside && isSpare) await rename(beside.spare, stage);
    else mirrorFolder(this.#out, stage);
    return stage;
  }

  async #publish(
    stage: string,
    gone: ReadonlySet<string>,
    written: readonly WrittenGroup[],
    differences: Differences | undefined,
  ): Promise<SiteChange> {
    const manifest = this.#manifest;
    const files = written.flatMap((group) => group.files);
    const made = files.map(({ path }) => path);
    const changed = files.flatMap(({ path, isNew }) => (isNew ? [path] : []));
    const known = differences ? [...manifest.pathsOf(gone), ...differences.strays] : [];
    const removed = new Set(known).difference(new Set(made));
    removeFiles(stage, removed);
    await flushFiles(stage, changed);
    await this.#output.publish(stage, 'previous');
    // What was published before may lack, or have otherwise, what was there already in the folder that was changed.
    const difference = differences && { changed: made, removed };
    await this.#note(differences ? gone : manifest.keys(), written, difference);
    return { written: changed.length, kept: manifest.count() - changed.length, removed: removed.size };
  }

  /** The site is out by now: what goes wrong makes the next build write more than it would have to. */
  async #note(
    gone: ReadonlySet<string>,
    written: readonly WrittenGroup[],
    difference: Difference | undefined,
  ): Promise<void> {
    try {
      this.#manifest.change(gone, written);
      await this.#keepSpare(difference);
    } catch (error) {
      const { previous, spare } = this.#output.beside ?? {};
      for (const left of [previous, spare])
        if (left !== undefined) await rm(left, { recursive: true, force: true }).catch(() => undefined);
      printError(`The site was published, but the next build has to look for more of it: ${causeOf(error)}`);
    }
  }

  /**
   * What was published before becomes the folder that the next build changes.
   *
   * @param difference from what is published now; undefined where it is not known
   */
  async #keepSpare(difference: Difference | undefined): Promise<void> {
    const { beside } = this.#output;
    if (!beside) return;
    const { previous, spare } = beside;
    await rm(spare, { recursive: true, force: true });
    if (difference && existsSync(previous)) {
      mirrorChanges(this.#out, previous, difference.changed, difference.removed);
      await rename(previous, spare);
    } else {
      await rm(previous, { recursive: true, force: true });
      mirrorFolder(this.#out, spare);
    }
    this.#manifest.spare = statSync(spare).ino;
  }
}

const manifestFile = (): string => join(settings().lastRun, 'site.sqlite');

function isFolder(path: string, inode: number | undefined): boolean {
  return inode !== undefined && statSync(path, { throwIfNoEntry: false })?.ino === inode;
}
