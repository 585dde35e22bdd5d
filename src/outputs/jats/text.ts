import type { RichText } from '../../model/text.ts';
import { element } from '../../text/xml.ts';

const names: Readonly<Record<string, string>> = {
  em: 'italic',
  strong: 'bold',
  sub: 'sub',
  sup: 'sup',
  code: 'monospace',
  del: 'strike',
};

/** A title, whose safe HTML is XML but for the names of its elements. */
export function jatsTitle({ html }: RichText): string {
  return html.replace(/<(\/?)(\w+)>/g, (_tag, slash: string, name: string) => `<${slash}${names[name] ?? name}>`);
}

export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => element('p', {}, text)).join('');
}
