/** How often an article was viewed and downloaded, all sources together. */
export interface Usage {
  readonly views: number;
  readonly htmlDownloads: number;
  readonly pdfDownloads: number;
  /** Names of the sources of counts that belong to no month. */
  readonly undatedSources: readonly string[];
}
