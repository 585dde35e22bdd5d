import { expect, it } from 'vitest';
import { revealingMetadata } from '../../src/images/revealing-metadata.ts';
import { picture, tellingJpeg } from './sample-images.ts';

const jpeg = (): Promise<Buffer> => picture(40, 30).jpeg().toBuffer();

it('names what a photograph betrays', async () => {
  expect(await revealingMetadata('phone.jpg', await tellingJpeg(40, 30))).toEqual([
    'the place where it was taken (GPS)',
    'the serial number of the camera',
    'the name of a person',
  ]);
});

it('says when it was taken', async () => {
  const dated = await picture(40, 30)
    .webp()
    .withExif({ IFD2: { DateTimeOriginal: '2021:03:12 10:00:00' } })
    .toBuffer();
  expect(await revealingMetadata('dated.webp', dated)).toEqual(['when it was taken']);
});

it('finds what an export from DICOM left', async () => {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dicom="http://ns.adobe.com/DICOM/" dicom:PatientName="X"/></rdf:RDF></x:xmpmeta>';
  const exported = await picture(40, 30).png({ compressionLevel: 0 }).withXmp(xmp).toBuffer();
  expect(await revealingMetadata('export.png', exported)).toEqual([
    'the patient or the examination (remains of DICOM)',
  ]);
});

it.each([
  ['a plain image', 'plain.jpg', jpeg],
  [
    'an image with an orientation alone',
    'turned.jpg',
    () => picture(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  ],
  ['a file that is no image', 'notes.txt', () => Promise.resolve(Buffer.from('PatientName'))],
  ['an empty file', 'empty.png', () => Promise.resolve(Buffer.alloc(0))],
  ['a damaged image', 'damaged.jpg', async () => (await jpeg()).subarray(0, 200)],
])('finds nothing in %s', async (_, name, make) => {
  expect(await revealingMetadata(name, await make())).toEqual([]);
});
