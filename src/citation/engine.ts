import '@citation-js/plugin-csl';
import { plugins } from '@citation-js/core';
import CSL from 'citeproc';
import type { CslItem } from '../model/reference.ts';
import type { CitationStyle } from './citation-style.ts';

/** What Casebook uses of a citeproc engine. */
export interface Engine {
  updateItems(ids: readonly string[], keepOrder?: boolean): string[];
  updateUncitedItems(ids: readonly string[]): void;
  restoreProcessorState(): void;
  makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, string[]] | false;
  getTerm(name: string, form?: string, plural?: number): string;
  readonly registry: { uncited: Record<string, unknown> };
  readonly sys: { wrapCitationEntry?: ((text: string, id: string | undefined) => string) | undefined };
  readonly citation: { readonly opt: { readonly layout_prefix?: string; readonly layout_suffix?: string } };
  readonly opt: { readonly development_extensions: Record<string, boolean> };
}

interface CslConfig {
  readonly engine: (items: readonly CslItem[], style: string, locale: string, format: string) => Engine;
  readonly styles: {
    readonly data: Record<string, string>;
    add(name: string, xml: string): void;
    has(name: string): boolean;
  };
  readonly locales: { readonly data: Record<string, string>; has(name: string): boolean };
}

export const csl = plugins.config.get('@csl') as unknown as CslConfig;

/** Name of our output format: citeproc's HTML without its blocks, and with every character left as it was entered. */
const outputFormat = 'casebook';

// citeproc's own format turns "²" into <sup>2</sup> and doubled spaces into no-break spaces.
CSL.Output.Formats[outputFormat] = {
  ...CSL.Output.Formats['html'],
  text_escape: (text) => (text ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : ''),
  '@bibliography/entry': (_state: unknown, text: string) => text,
};

/** The locale that citeproc has for a language tag: the same, else one of the same language, else English. */
export function cslLocale(language: string): string {
  if (csl.locales.has(language)) return language;
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const same = Object.keys(csl.locales.data).find((locale) => locale.toLowerCase().startsWith(`${primary}-`));
  return same ?? 'en-US';
}

/** The engines of citation-js, which builds one for a style and a locale and keeps it: that takes long. */
const engines = new Map<string, Engine>();

/**
 * An engine for these items, emptied of what it did before. Engines are shared by style and locale: use it to the end
 * before the next await, for whoever runs meanwhile empties it.
 */
export function prepareEngine(
  items: readonly CslItem[],
  style: CitationStyle,
  language: string,
  format = outputFormat,
): Engine {
  const locale = cslLocale(language);
  const name = `${style.name} ${locale}`;
  const used = engines.get(name);
  // citation-js 0.9.0 empties it of cited items only; it would look for those left uncited among the new ones.
  if (used !== undefined) used.registry.uncited = {};
  const engine = csl.engine(items, style.name, locale, format);
  engines.set(name, engine);
  // Families are read whole: "Del Prete" and "van der Berg" stay as they were entered.
  engine.opt.development_extensions['parse_names'] = false;
  return engine;
}
