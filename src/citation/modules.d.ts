/** The parts of citeproc-js that Casebook uses; the package brings no types. */
declare module 'citeproc' {
  interface OutputFormat {
    text_escape(text: string): string;
    [decoration: string]: unknown;
  }
  const CSL: { readonly Output: { readonly Formats: Record<string, OutputFormat> } };
  export default CSL;
}

/** Registers its readers with citation-js when imported. */
declare module '@citation-js/plugin-bibtex';
