import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sanitiseSvg } from '../../src/images/sanitise-svg.ts';
import { secret, tellingJpeg } from './sample-images.ts';

const svg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${content}</svg>`;
const sanitised = async (text: string) => (await sanitiseSvg(Buffer.from(text))).toString();

const removed: readonly [what: string, given: string, left: string][] = [
  ['scripts', '<script>x</script><script href="x.js"/>', ''],
  ['scripts of another prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>', ''],
  ['HTML', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x"/></body></foreignObject>', ''],
  ['handlers', '<rect onclick="x" ONLOAD="x" width="1"/>', '<rect width="1"/>'],
  ['animation', '<a href="#x"><animate attributeName="href" values="javascript:x"/></a>', '<a href="#x"/>'],
  ['links', '<a href="javascript:x"><text>t</text></a><a xlink:href=" https://x.y "/>', '<a><text>t</text></a><a/>'],
  ['drawings from elsewhere', '<use href="x.svg#a"/><use href="#a"/>', '<use/><use href="#a"/>'],
  [
    'images from elsewhere',
    '<image href="https://x.y/z.png"/><image href="data:image/svg+xml;base64,AAAA"/>',
    '<image/><image/>',
  ],
  ['addresses in attributes', '<g fill="url(https://x.y#a)" mask="url(#m)"/>', '<g mask="url(#m)"/>'],
  ['addresses in style', `<g style="fill:url('https://x.y');stroke:red"/>`, '<g style="stroke:red"/>'],
  ['hidden addresses in style', '<g style="fill:u\\72l(https://x.y)"/>', '<g style=""/>'],
  ['imports', '<style>@import "https://x.y"; .a{fill:red}</style>', '<style>.a{fill:red}</style>'],
  [
    'imports in CDATA',
    '<style><![CDATA[@import url(https://x.y);.a{fill:red}]]></style>',
    '<style>.a{fill:red}</style>',
  ],
  [
    'rules within rules',
    '<style>g{fill:red;path{fill:url(https://x.y)}}@media print{foo url(https://x.y)}svg{*{fill:red};stroke:red}</style>',
    '<style>g{fill:red}@media print{}svg{stroke:red}</style>',
  ],
  [
    'what is no declaration',
    '<g style="fill:red;path{fill:url(https://x.y)}"/><g style="foo url(https://x.y)"/>',
    '<g style="fill:red"/><g style=""/>',
  ],
  ['metadata', `<metadata><rdf>${secret}</rdf></metadata><!-- ${secret} --><g/>`, '<g/>'],
  [
    'what editors add',
    '<g inkscape:label="x" xmlns:inkscape="urn:x" data-name="x"/><sodipodi:namedview xmlns:sodipodi="urn:y"/>',
    '<g/>',
  ],
];

describe('sanitiseSvg', () => {
  it.each(removed)('removes %s', async (_what, given, left) => {
    expect(await sanitised(svg(given))).toBe(left === '' ? svg('').replace('></svg>', '/>') : svg(left));
  });

  it('removes handlers of the root, DOCTYPE and instructions', async () => {
    const text = `<?xml-stylesheet href="https://x.y"?><!DOCTYPE svg SYSTEM "file:///etc/passwd">${svg('<g/>', ' onload="x"')}`;
    expect(await sanitised(text)).toBe(svg('<g/>'));
  });

  it('keeps a drawing as it is', async () => {
    const drawing = svg(
      '<title>CT &amp; MRI</title><defs><linearGradient id="g"><stop offset="1" stop-color="red"/></linearGradient></defs>' +
        '<g transform="translate(1 2)"><path d="M0 0L1 1" fill="url(#g)"/><text x="1" y="2">&lt; 5 <tspan>mg</tspan></text></g>',
      ' viewBox="0 0 10 10" width="10" height="10"',
    );
    expect(await sanitised(drawing)).toBe(drawing);
  });

  it('reads the entities that Illustrator declares', async () => {
    const text = `<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;"><g/></svg>`;
    expect(await sanitised(text)).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
  });

  it.each([
    ['entities of entities', '<!DOCTYPE svg [<!ENTITY a "xx"><!ENTITY b "&a;&a;">]><svg><text>&b;</text></svg>'],
    ['long entities', `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(400)}">]><svg><text>&a;</text></svg>`],
    ['something else', '<html/>'],
    ['broken XML', '<svg><g></svg>'],
  ])('refuses %s', async (_what, text) => {
    await expect(sanitised(text)).rejects.toThrow();
  });

  it('removes the metadata of an embedded photograph', async () => {
    const jpeg = await tellingJpeg(80, 60);
    const text = await sanitised(svg(`<image href="data:image/jpeg;base64,${jpeg.toString('base64')}"/>`));
    const embedded = Buffer.from(/base64,([^"]+)/.exec(text)?.[1] ?? '', 'base64');
    expect(embedded.includes(secret)).toBe(false);
    expect(await sharp(embedded).raw().toBuffer()).toEqual(await sharp(jpeg).raw().toBuffer());
  });
});
