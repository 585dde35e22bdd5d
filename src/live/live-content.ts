import { setImmediate as nextTurn } from 'node:timers/promises';
import { holdContent } from '../content/held-content.ts';
import { loadContent } from '../content/load-content.ts';
import { LoadMemory } from '../content/load-memory.ts';
import type { Fault } from '../faults/fault.ts';
import { formatFaults, sortFaults } from '../faults/fault-list.ts';
import { printError } from '../faults/print.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { missingPdfs } from '../galleys/missing-pdfs.ts';
import type { Loaded } from '../model/content.ts';
import { settings } from '../settings/settings.ts';
import { indexContent } from '../views/journal-index.ts';
import { ContentState } from './content-state.ts';

/** So often what changes while it is loaded is loaded again before somebody is answered who waits. */
const mostLoads = 5;

/**
 * The content of a development server, which follows every change of the content folder and goes on where it has faults.
 * It finds changes by looking at the disk, when it is asked: nobody has to tell it of any.
 */
export class LiveContent {
  readonly #state = new ContentState(settings().content);
  readonly #memory = new LoadMemory(settings().content, (file) => this.#state.hashOf(file));
  /** Is told of every load of something new, and whether pages show it: one with errors leaves them as they were. */
  onChange: (isShown: boolean) => void = () => undefined;
  #underway: Promise<void> | undefined;
  #lost = new Set<string>();
  /** Whether there is something to load. */
  #isBehind = false;
  /** Whether it is of the content folder, and not of the cache alone. */
  #isNew = false;
  #day = '';
  #shown = 0;
  #faults: readonly Fault[] = [];
  #faultText = '';
  #failure = '';

  /** Number of the load that pages show, which grows with each that changes them; 0 until one was without errors. */
  get shown(): number {
    return this.#shown;
  }

  /** All that the last load found. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** Waits until pages show what is on the disk now. Any number of calls at the same time cause one load. */
  upToDate(): Promise<void> {
    // Whoever comes while it is under way is served by its last look, which is still to come.
    this.#underway ??= this.#follow().finally(() => {
      this.#underway = undefined;
    });
    return this.#underway;
  }

  /** Makes what has gone from the cache again. @param digests of the articles whose text or files have */
  async remake(digests: readonly string[]): Promise<void> {
    this.#isBehind = true;
    this.#lost = new Set([...this.#lost, ...digests]);
    await this.upToDate();
  }

  async #follow(): Promise<void> {
    let loaded: Loaded | undefined;
    try {
      for (let loads = 0; this.#look(loads > 0) && loads < mostLoads; loads++) {
        loaded = await this.#load();
        // A page that is being put together has its turn, and none is when what was loaded takes the place of what was.
        await nextTurn();
      }
      this.#failure = '';
    } catch (error) {
      this.#isBehind = true;
      this.#tellFailure(error as Error);
      return;
    }
    if (loaded) this.#show(loaded);
  }

  /**
   * Nothing is waited for between the last look and what follows it, so that nobody can come in between.
   * @param isReading whether something was loaded since the last look
   * @returns whether there is something to load
   */
  #look(isReading: boolean): boolean {
    const changed = this.#state.look(isReading);
    this.#memory.forget(changed);
    const { today } = settings();
    const isChanged = changed.length > 0 || today !== this.#day;
    this.#day = today;
    this.#isNew ||= isChanged;
    this.#isBehind ||= isChanged;
    return this.#isBehind;
  }

  /** A server that shows the journal goes on without PDFs, and says so. */
  async #load(): Promise<Loaded> {
    this.#isBehind = false;
    this.#memory.lost = this.#lost;
    this.#lost = new Set();
    const loaded = await loadContent(this.#memory);
    const missing = loaded.content ? missingPdfs(loaded.content) : [];
    const warnings = missing.map((fault): Fault => ({ ...fault, severity: 'warning' }));
    return warnings.length === 0 ? loaded : { ...loaded, faults: sortFaults([...loaded.faults, ...warnings]) };
  }

  #show({ content, files, faults }: Loaded): void {
    const isNew = this.#isNew;
    this.#isNew = this.#isBehind;
    this.#faults = faults;
    this.#tellFaults();
    if (content) {
      holdContent(indexContent(content), files);
      if (isNew) this.#shown++;
    }
    if (isNew) this.onChange(content !== undefined);
    // What renders an article takes a second to load: not while somebody waits for the first change.
    void import('../content/load-folder.ts');
  }

  #tellFaults(): void {
    const text = formatFaults(this.#faults);
    if (text !== this.#faultText) printError(text || 'No faults any more');
    this.#faultText = text;
  }

  #tellFailure(error: Error): void {
    const failure = diskFailure(error) ?? error.message;
    if (failure !== this.#failure) printError(`The content could not be loaded: ${failure}`);
    this.#failure = failure;
  }
}
