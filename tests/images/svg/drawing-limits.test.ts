import { expect, it } from 'vitest';
import { prepareImage } from '../../../src/images/prepare-image.ts';

const svg = (content: string, attributes = 'width="1000" height="1000"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;
const many = (times: number, part: (index: number) => string) =>
  Array.from({ length: times }, (_, i) => part(i)).join('');
/** An element that refers twice to the one before, twenty times: a million in the end. */
const doubled = (part: (name: string, before: string) => string) => many(20, (i) => part(`p${i + 1}`, `p${i}`));
const lines = (times: number, attributes = '') =>
  `<path ${attributes} d="M0 0${many(times, (i) => `L${(i * 7) % 999} ${i % 2 ? 0 : 999}`)}"/>`;

const slow =
  'takes too long to draw (points, dashes, letters, repeated parts, patterns, transparency, filters); simplify it in your drawing program, or save it as PNG';
const filtered = (filter: string) =>
  svg(`<filter id="f">${filter}</filter><rect width="999" height="999" filter="url(#f)"/>`);

const refused: Readonly<Record<string, readonly [drawing: () => string, message: string]>> = {
  'use of use': [
    () =>
      svg(
        `<g id="p0"><rect/></g>${doubled((name, before) => `<g id="${name}"><use href="#${before}"/><use href="#${before}"/></g>`)}`,
      ),
    slow,
  ],
  'patterns of patterns': [
    () =>
      svg(
        `${doubled((name, before) => `<pattern id="${name}"><rect fill="url(#${before})"/><rect fill="url(#${before})"/></pattern>`)}<rect fill="url(#p20)"/>`,
      ),
    slow,
  ],
  'patterns that shapes inherit': [
    () =>
      svg(
        `${doubled((name, before) => `<pattern id="${name}"><g style="fill:url(#${before})"><rect/><rect/></g></pattern>`)}<rect fill="url(#p20)"/>`,
      ),
    slow,
  ],
  'masks of masks by a sheet': [
    () =>
      svg(
        `<style>${many(20, (i) => `.c${i + 1}{mask:url(#p${i + 1})}`)}</style>${doubled((name, before) => `<mask id="${name}"><rect class="c${before.slice(1)}"/><rect class="c${before.slice(1)}"/></mask>`)}<rect class="c20"/>`,
      ),
    slow,
  ],
  'markers of many parts': [
    () => svg(`<marker id="m">${many(100, () => '<circle r="5"/>')}</marker>${lines(5_000, 'marker-mid="url(#m)"')}`),
    slow,
  ],
  'dashes without end': [() => svg('<path d="M0 0H1e9" stroke-dasharray="0.001"/>'), slow],
  'dashes of a group, made larger': [
    () => svg('<g stroke-dasharray="1e-9" transform="scale(1e6)"><line x2="0.1"/></g>'),
    slow,
  ],
  'lines across': [() => svg(lines(20_000)), slow],
  'shapes made larger': [
    () => svg(`<g transform="matrix(1000 0 0 1000 0 0)">${many(20_000, () => '<rect width="1" height="1"/>')}</g>`),
    slow,
  ],
  letters: [() => svg(`<text>${'abc '.repeat(5_000)}</text>`), slow],
  'parts of a filter': [() => filtered(many(50, () => '<feGaussianBlur stdDeviation="5"/>')), slow],
  turbulence: [() => filtered('<feTurbulence baseFrequency="0.1" numOctaves="1000000000"/>'), slow],
  'a large matrix': [() => filtered('<feConvolveMatrix order="25"/>'), slow],
  'a large radius': [() => filtered('<feMorphology radius="900"/>'), slow],
  'functions of a filter': [() => svg(`<g style="filter:${'blur(5px) '.repeat(50)}"/>`), slow],
  depth: [
    () => svg('<g>'.repeat(201) + '</g>'.repeat(201)),
    'has elements more than 200 deep inside one another; ungroup them',
  ],
  bytes: [
    () => svg(`<path d="M0 0${' '.repeat(10_000_000)}"/>`),
    'has 10.0 MB; a drawing (SVG) may have 10 MB: simplify it in your drawing program, or save it as PNG',
  ],
  elements: [
    () => svg('<g/>'.repeat(300_000)),
    'holds more than 300,000 elements, attributes and rules of style; simplify it in your drawing program, or save it as PNG',
  ],
  rules: [
    () => svg(`<style>${'a{}'.repeat(10_000)}</style>`),
    'holds more than 300,000 elements, attributes and rules of style; simplify it in your drawing program, or save it as PNG',
  ],
  'rules for one name': [
    () => svg(`<style>${'g{fill:red}'.repeat(5_000)}</style>${'<g/>'.repeat(140_000)}`),
    'has too many rules of style for so many elements; simplify it in your drawing program, or save it as PNG',
  ],
  'empty rules': [
    () => svg(`<style>${'g{}'.repeat(5_000)}</style>${'<g/>'.repeat(140_000)}`),
    'has too many rules of style for so many elements',
  ],
  'declarations of a rule': [
    () => svg(`<style>g{${'a:b;'.repeat(100_000)}}</style>${'<g/>'.repeat(100_000)}`),
    'has too many rules of style for so many elements',
  ],
  'a long value of a rule': [
    () => svg(`<style>*{font-family:${'a,'.repeat(400_000)}a}</style>${'<g/>'.repeat(250_000)}`),
    'has too many rules of style for so many elements',
  ],
  'rules of one class': [
    () => svg(`<style>${'.a{fill:red}'.repeat(5_000)}</style>${'<g class="a"/>'.repeat(70_000)}`),
    'has too many rules of style for so many elements',
  ],
  'a name again and again in a large drawing': [
    () => svg(`<style>g${',g'.repeat(400_000)}{fill:red}</style>${'<g/>'.repeat(20_000)}`),
    'has too many rules of style for so many elements',
  ],
  'a long sheet': [
    () => svg(`<style>g${',g'.repeat(500_000)}{fill:red}</style>`),
    'has a style of more than 1,000,000 characters; simplify it in your drawing program, or save it as PNG',
  ],
  'a long style': [
    () => svg(`<g style="fill:${'a '.repeat(500_000)}"/>`),
    'has a style of more than 1,000,000 characters',
  ],
  'sheets that are long together': [
    () => svg(`<style>g{--a:"${'x'.repeat(600_000)}"}</style>`.repeat(2)),
    'has a style of more than 1,000,000 characters',
  ],
  'a long paint': [() => svg(`<g fill="${'a '.repeat(500_001)}"/>`), 'has a style of more than 1,000,000 characters'],
  attributes: [
    () => svg(`<g ${many(1_001, (i) => `a${i}="1" `)}/>`),
    'has an element of more than 1,000 attributes; simplify it in your drawing program, or save it as PNG',
  ],
  'a line of a drawing': [
    () => svg('', 'viewBox="0 0 20000 10"'),
    'measures 20,000 × 10, which a page would show as a line; a side may be at most 100 times as long as the other: crop it, or part it into panels',
  ],
  'a giant': [
    () => svg('', 'width="1e6" height="1e6"'),
    'measures 1,000,000 × 1,000,000; a side may have at most 30,000 pixels: save it smaller',
  ],
  nothing: [
    () => svg('', 'width="0" height="0"'),
    'has no size; give it a width and a height, or a viewBox, of more than 0',
  ],
};

it.each(Object.entries(refused))('refuses %s', async (_what, [drawing, message]) => {
  await expect(prepareImage(Buffer.from(drawing()))).rejects.toThrow(message);
});

const accepted: Readonly<Record<string, () => string>> = {
  'a curve of many points': () =>
    svg(`<path fill="none" stroke="red" d="M0 0${many(100_000, (i) => `L${i / 100} ${i % 7}`)}"/>`),
  'a cloud of points': () =>
    svg(`<path id="m" d="M0 3C0 1 1 0 3 0Z"/>${many(20_000, (i) => `<use href="#m" x="${i % 999}" y="${i % 7}"/>`)}`),
  'a dashed grid': () =>
    svg(many(100, (i) => `<line x2="1000" y1="${i}" y2="${i}" stroke="red" stroke-dasharray="4 2"/>`)),
  'clipped shapes': () =>
    svg(`<clipPath id="c"><rect width="9" height="9"/></clipPath>${many(2_000, () => '<rect clip-path="url(#c)"/>')}`),
  'classes of Illustrator': () =>
    svg(
      `<style>${many(500, (i) => `.cls-${i}{fill:url(#g${i})}`)}</style>${many(500, (i) => `<linearGradient id="g${i}"><stop/></linearGradient><rect class="cls-${i}"/>`)}`,
    ),
  'a name again and again': () => svg(`<style>g${',g'.repeat(500)}{fill:red}</style>${'<g/>'.repeat(5_000)}`),
  'a class again and again': () =>
    svg(`<style>${'.a{fill:red}'.repeat(1_000)}</style><g class="${'a '.repeat(100_000)}"/>`),
  'a rule for all of a large drawing': () =>
    svg(`<style>*{stroke-linejoin:round}g{fill:none;stroke:#000;stroke-width:2px}</style>${'<g/>'.repeat(40_000)}`),
  'a few shadows': () =>
    svg(
      `<filter id="f"><feGaussianBlur stdDeviation="2"/><feOffset dx="1"/><feMerge><feMergeNode/></feMerge></filter>${many(5, () => '<rect filter="url(#f)" width="9" height="9"/>')}`,
    ),
  'what holds itself': () => svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
  labels: () => svg(many(1_000, (i) => `<text y="${i}">Haemoglobin (g/L)</text>`)),
  'letters as letters': () => svg('<text>5 &lt; 6 &amp; 7 = 7; 8</text>'),
};

it.each(Object.entries(accepted))('takes %s', async (_what, drawing) => {
  expect(await prepareImage(Buffer.from(drawing()))).toMatchObject({ kind: 'svg', width: 1000, height: 1000 });
});
