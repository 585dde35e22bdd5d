interface WithTextInfo {
  getTextInfo?: () => { readonly direction: 'ltr' | 'rtl' };
  readonly textInfo?: { readonly direction: 'ltr' | 'rtl' };
}

/** The direction in which a language (BCP 47) is written. Node before 24 has it as a property. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(tag) as Intl.Locale & WithTextInfo;
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a text has letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** The direction that a reference needs where the text around it goes from the right: its own where it has no such letter. */
export function referenceDirection(reference: string, around: 'ltr' | 'rtl'): 'ltr' | undefined {
  return around === 'rtl' && !isRightToLeft(reference) ? 'ltr' : undefined;
}

/** A name set apart from the words around it, so that its direction does not turn theirs (UAX #9, isolates). */
export function isolated(name: string): string {
  return isRightToLeft(name) ? `\u2068${name}\u2069` : name;
}
