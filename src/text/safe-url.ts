const safeProtocol = /^(?:https?|mailto|tel):/i;
const protocol = /^[^/?#]*:/;

/** The address without the control characters and spaces that browsers ignore ("java\nscript:"). */
function bare(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them before they read the protocol
  return url.replace(/[\u0000-\u0020\u007f-\u009f]+/g, '');
}

/** Whether a link may lead there from anywhere: no script, no data, no file. */
export function isSafeUrl(url: string): boolean {
  return safeProtocol.test(bare(url)) || url.startsWith('#');
}

/** Whether a link leads to another place of the site. */
export function isSiteUrl(url: string): boolean {
  const address = bare(url);
  return address !== '' && !leavesSite(url) && !address.includes('\\');
}

/** Whether an address names another place than one of this site: by a protocol, or by the name of a host. */
export function leavesSite(url: string): boolean {
  return protocol.test(bare(url)) || /^[/\\]{2}/.test(bare(url));
}
