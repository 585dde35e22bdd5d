import type { Example } from './example.ts';

export const statementExamples = {
  'consent-statement': {
    in: 'field',
    field: 'consent',
    bad: 'consent: { status: written }',
    at: '{ status: written }',
    message: 'The consent does not say who gave it; add "by:" with patient, parent, guardian or next-of-kin',
    good: 'consent: { status: written, by: patient, images: true }',
  },
  'competing-interests': {
    in: 'field',
    field: 'competing-interests',
    bad: '',
    message:
      'Competing interests are not stated; where there are none, write "competing-interests: The authors declare none."',
    good: 'competing-interests: The authors declare none.',
  },
  'funding-statement': {
    in: 'field',
    field: 'funding',
    bad: '',
    message: 'Funding is not stated; where there was none, write "funding: None."',
    good: 'funding: None.',
  },
  'consent-form': {
    in: 'file',
    bad: 'consent-signed.pdf',
    message:
      '"consent-signed.pdf" looks like the form that the patient signed. Remove it, and keep it with the records of the patient. Once it was committed, git keeps it for ever: rewrite the history, and publish it anew: git filter-repo --invert-paths --path FOLDER/consent-signed.pdf',
    good: 'protocol.pdf',
  },
  'dicom-file': {
    in: 'file',
    bad: 'ct.dcm',
    message:
      '"ct.dcm" is a DICOM file, whose header names the patient. Remove it, and export the picture as PNG. Once it was committed, git keeps it for ever: rewrite the history, and publish it anew: git filter-repo --invert-paths --path FOLDER/ct.dcm',
    good: 'ct.png',
  },
  'image-metadata': {
    in: 'file',
    bad: 'photo-from-a-phone.jpg',
    message:
      '"photo-from-a-phone.jpg" tells the place where it was taken (GPS), the serial number of the camera and when it was taken. What is published is cleaned, the file in the folder is not: save it without metadata, for example: exiftool -all= --icc_profile:all -tagsFromFile @ -orientation -overwrite_original FOLDER/photo-from-a-phone.jpg',
    good: 'photo-without-metadata.jpg',
  },
} as const satisfies Record<string, Example>;
