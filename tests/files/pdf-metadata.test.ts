import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pdfMetadata } from '../../src/files/pdf-metadata.ts';
import { describedCatalog, samplePdf } from '../support/sample-pdf.ts';

const read = (pdf: string) => pdfMetadata(Buffer.from(pdf, 'latin1'));
const all = { titled: true, hasLanguage: true, tagged: true };
const nothing = { titled: false, hasLanguage: false, tagged: false };

const packed = (objects: string): string => {
  const stream = deflateSync(Buffer.from(objects, 'latin1')).toString('latin1');
  return `${stream}\nendstream\nendobj\n`;
};

const inStream = (): string => {
  const [catalog, information] = [`<< ${describedCatalog} >>`, '<< /Title (A bite) >>'];
  const places = `1 0 2 ${catalog.length + 1} `;
  const head = `5 0 obj\n<< /Type /ObjStm /N 2 /First ${places.length} /Filter /FlateDecode >>\nstream\n`;
  return `%PDF-1.7\n${head}${packed(`${places}${catalog} ${information}`)}6 0 obj\n<< /Type /XRef /Root 1 0 R /Info 2 0 R >>\nstream\nx\nendstream\nendobj`;
};

const xmp = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A bite</rdf:li></rdf:Alt></dc:title> 10.5555/bite';
const withXmp = `4 0 obj\n<< /Type /Metadata /Subtype /XML /Filter /FlateDecode >>\nstream\n${packed(xmp)}`;

it.each([
  ['with all', samplePdf('/Title (A bite)', describedCatalog), all],
  ['with all in a stream of objects', inStream(), all],
  ['with nothing', samplePdf('', ''), nothing],
  [
    'with empty values',
    samplePdf('/Title ()', '/Lang () /MarkInfo << /Marked false >> /StructTreeRoot 9 0 R'),
    nothing,
  ],
  ['with a title in UTF-16', samplePdf('/Title <FEFF0041>', ''), { ...nothing, titled: true }],
  ['with an empty title in UTF-16', samplePdf('/Title <FEFF>', ''), nothing],
  ['named by its file', samplePdf('/Title (Microsoft Word - bite.docx)', ''), nothing],
  ['with a title in XMP', samplePdf('', '/Metadata 4 0 R', withXmp), { ...nothing, titled: true }],
  [
    'with marks elsewhere',
    samplePdf('', '/MarkInfo 3 0 R /StructTreeRoot 9 0 R', '3 0 obj\n<< /Marked true >>\nendobj\n'),
    { ...nothing, tagged: true },
  ],
  ['that is cut off', '%PDF-1.7\n1 0 obj\n<< /Type /ObjStm', nothing],
])('a PDF %s', (_what, pdf, expected) => {
  expect(read(pdf)).toMatchObject(expected);
});

it('tells the DOI of XMP and of the dictionary', () => {
  expect(read(samplePdf('', '/Metadata 4 0 R', withXmp))?.text).toContain('10.5555/bite');
  const hex = Buffer.from('\ufeff10.5555/bite', 'utf16le').swap16().toString('hex');
  expect(read(samplePdf(`/Subject <${hex}>`, ''))?.text).toContain('10.5555/bite');
});

it('of an encrypted PDF nothing is known', () => {
  expect(read(samplePdf('', '', '<< /Encrypt 8 0 R >>'))).toBeUndefined();
});
