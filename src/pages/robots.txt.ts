import { site } from '../journal.ts';
import { absoluteUrl } from '../model/paths.ts';

// A demonstration is kept out of search engines by a tag on every page, which a robot must be allowed to read.
export async function GET(): Promise<Response> {
  const text = `User-agent: *\nDisallow:\n\nSitemap: ${absoluteUrl(await site(), 'sitemap.xml')}\n`;
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
