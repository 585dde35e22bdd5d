import { textsFor } from '../../language/texts.ts';
import { outputFile } from '../../model/output-files.ts';
import { absoluteUrl } from '../../model/paths.ts';
import { element } from '../../text/xml.ts';
import type { SiteView } from '../../views/site-view.ts';

/** Longest short name and description (OpenSearch 1.1), in characters. */
const shortName = 16;
const longDescription = 1024;

/** The search as browsers take it up: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function openSearchDescription(site: SiteView): string {
  const { search } = textsFor(site.language);
  const { name, type } = outputFile('openSearch');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', {}, [...site.shortTitle].slice(0, shortName).join('')),
    element('LongName', {}, [...site.title].slice(0, 3 * shortName).join('')),
    element('Description', {}, `${search.title}: ${site.title}`.slice(0, longDescription)),
    element('Url', { type: 'text/html', template: `${absoluteUrl(site, 'search/')}?q={searchTerms}` }),
    element('Url', { type, rel: 'self', template: absoluteUrl(site, name) }),
    element('Image', { type: 'image/svg+xml' }, absoluteUrl(site, 'icon.svg')),
    element('Language', {}, site.language),
    element('InputEncoding', {}, 'UTF-8'),
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
