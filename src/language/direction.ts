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

/** A name set apart from the words around it, so that its direction does not turn theirs (UAX #9, isolates). */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}
