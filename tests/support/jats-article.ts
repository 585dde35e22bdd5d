/** The least article of JATS around a body, for its DTD. */
export function jatsArticle(body: string): string {
  return [
    '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3 20210610//EN" "JATS-journalpublishing1-3.dtd">',
    '<article xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mml="http://www.w3.org/1998/Math/MathML"><front>',
    '<journal-meta><journal-id journal-id-type="nlm-ta">J</journal-id><issn>2049-3630</issn></journal-meta>',
    '<article-meta><title-group><article-title>A</article-title></title-group><pub-date><year>2024</year></pub-date></article-meta></front>',
    `<body>${body}</body></article>`,
  ].join('');
}
