import type { Fault } from '../faults/fault.ts';
import { printError } from '../faults/print.ts';
import { formatReport, sortFaults } from '../faults/report.ts';
import type { Loaded, SiteFile } from '../model/content.ts';
import { diskFailure } from './disk-failure.ts';
import { holdContent } from './last-content.ts';
import { loadContent } from './load-content.ts';
import { LoadMemory } from './load-memory.ts';
import { missingPdfs } from './missing-pdfs.ts';
import { settings } from './settings.ts';

/** The content of a development server, which follows every change of the content folder and goes on where it has faults. */
export class LiveContent {
  readonly #memory = new LoadMemory(settings().content);
  readonly #changed = new Set<string>();
  #underway: Promise<void> | undefined;
  #files: readonly SiteFile[] = [];
  #faults: readonly Fault[] = [];

  /** Covers and what the looks of the journal need, as of the last load without errors. */
  get files(): readonly SiteFile[] {
    return this.#files;
  }

  /** All that the last load found. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** Takes note of a change, which the next load sees. @param path absolute */
  change(path: string): void {
    this.#changed.add(path);
  }

  /** Loads what changed, after what is being loaded. */
  load(): Promise<void> {
    const before = this.#underway ?? Promise.resolve();
    this.#underway = before
      .then(() => this.#load())
      .catch((error: Error) => {
        printError(`The content could not be loaded: ${diskFailure(error) ?? error.message}`);
      });
    return this.#underway;
  }

  /** Waits until every change is loaded that was noted so far. */
  async upToDate(): Promise<void> {
    await (this.#changed.size > 0 ? this.load() : this.#underway);
  }

  async #load(): Promise<void> {
    // What changes from now on may come too late for this load: it stays noted for the next.
    for (const path of this.#changed) this.#memory.forget(path);
    this.#changed.clear();
    const { content, files, faults } = await this.#loadToShow();
    const before = formatReport(this.#faults);
    this.#faults = faults;
    const report = formatReport(faults);
    if (report !== before) printError(report || 'No faults any more');
    if (!content) return;
    this.#files = files;
    holdContent(content);
    // What renders an article takes a second to load: not while somebody waits for the first change.
    void import('./load-folder.ts');
  }

  /** A server that shows the journal goes on without PDFs, and says so. */
  async #loadToShow(): Promise<Loaded> {
    const loaded = await loadContent(this.#memory);
    const missing = loaded.content ? missingPdfs(loaded.content) : [];
    const warnings = missing.map((fault): Fault => ({ ...fault, severity: 'warning' }));
    return { ...loaded, faults: sortFaults([...loaded.faults, ...warnings]) };
  }
}
