import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { date, month } from '../../src/schema/date.ts';
import { fileName } from '../../src/schema/file-name.ts';
import { articleId, doi, doiPrefix, issn, orcid, pmcid, pmid, ror } from '../../src/schema/identifiers.ts';
import { language } from '../../src/schema/language.ts';
import { license } from '../../src/schema/license.ts';
import { issueNumber, volume } from '../../src/schema/place.ts';
import { check } from '../../src/schema/problems.ts';
import { flag, wholeNumber } from '../../src/schema/values.ts';
import { email, siteUrl } from '../../src/schema/web.ts';

const kinds = {
  ...{ date, month, fileName, articleId, doi, doiPrefix, issn, orcid, pmcid, pmid, ror, language, license },
  ...{ issueNumber, volume, flag, number: wholeNumber(), email, siteUrl },
} satisfies Record<string, z.ZodType>;

type Kind = keyof typeof kinds;

const accepted: readonly (readonly [Kind, text: string, value: unknown])[] = [
  ['doi', '10.12890/2020_001530', '10.12890/2020_001530'],
  ['doi', 'https://doi.org/10.12890/2020_001530', '10.12890/2020_001530'],
  ['doi', 'http://dx.doi.org/10.1000/A', '10.1000/A'],
  ['doi', 'doi: 10.1000/a', '10.1000/a'],
  ['doiPrefix', 'https://doi.org/10.12890/', '10.12890'],
  ['orcid', '0000-0002-1825-0097', '0000-0002-1825-0097'],
  ['orcid', 'https://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
  ['orcid', '0000000218250097', '0000-0002-1825-0097'],
  ['ror', '05a01hn31', 'https://ror.org/05a01hn31'],
  ['ror', 'https://ror.org/02mhbdp94', 'https://ror.org/02mhbdp94'],
  ['ror', 'ror.org/03YRM5C26', 'https://ror.org/03yrm5c26'],
  ['issn', '2284-2594', '2284-2594'],
  ['issn', 'ISSN 2434561x', '2434-561X'],
  ['pmid', 'PMID: 32399442', '32399442'],
  ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/32399442/', '32399442'],
  ['pmcid', 'pmc7213831', 'PMC7213831'],
  ['date', '2024-02-29', '2024-02-29'],
  ['month', '2024-02', '2024-02'],
  ['language', 'zh-hans', 'zh-Hans'],
  ['license', 'cc0', 'CC0-1.0'],
  ['license', 'LicenseRef-Own', 'LicenseRef-Own'],
  ['flag', 'Yes', true],
  ['number', '0', 0],
  ['fileName', './figures/ct 1.jpg', 'figures/ct 1.jpg'],
  ['email', 'mailto:name@hospital.org', 'name@hospital.org'],
  ['siteUrl', 'https://example.org/journal/', 'https://example.org/journal'],
  ['issueNumber', '5 – 6', '5-6'],
];

const refused: readonly (readonly [Kind, text: string, message: string])[] = [
  [
    'doi',
    '2020_001530',
    '"2020_001530" is not a DOI; expected 10., four or more digits, "/" and a suffix, as in 10.12890/2020_001530',
  ],
  [
    'doi',
    '10.1000/a b',
    '"10.1000/a b" is not a DOI; expected 10., four or more digits, "/" and a suffix, as in 10.12890/2020_001530',
  ],
  ['doi', '10.1000/a.', 'DOI 10.1000/a. ends with ".", which belongs to the sentence; write 10.1000/a'],
  ['doiPrefix', '12890', '"12890" is not a DOI prefix; expected 10. and four or more digits, as in 10.12890'],
  [
    'orcid',
    '0000-0002-1694-2330',
    'ORCID iD 0000-0002-1694-2330 has a wrong check digit; with these digits it would be 0000-0002-1694-233X',
  ],
  [
    'orcid',
    '0000-0002-1825',
    '"0000-0002-1825" is not an ORCID iD; expected sixteen digits, as in 0000-0002-1825-0097',
  ],
  [
    'ror',
    '05a01hn32',
    'ROR id 05a01hn32 has wrong check digits; with these characters it would be https://ror.org/05a01hn31',
  ],
  [
    'ror',
    '05a01hl31',
    '"05a01hl31" is not a ROR id; expected nine characters beginning with 0, as in https://ror.org/05a01hn31',
  ],
  ['issn', '2284-2595', 'ISSN 2284-2595 has a wrong check digit; with these digits it would be 2284-2594'],
  ['issn', '2284', '"2284" is not an ISSN; expected eight digits, as in 2284-2594'],
  ['pmid', 'PMC7213831', '"PMC7213831" is not a PubMed ID; expected up to nine digits, as in 32399442'],
  ['pmcid', '7213831', '"7213831" is not a PubMed Central ID; write PMC7213831'],
  ['date', '2023-02-29', 'Date 2023-02-29 does not exist; expected a day of the calendar as YYYY-MM-DD'],
  ['date', '2020-3-9', '"2020-3-9" is not a date; expected 2020-03-09'],
  ['date', '9 March 2020', '"9 March 2020" is not a date; expected 2020-03-09'],
  ['date', 'Mar 9, 2020', '"Mar 9, 2020" is not a date; expected 2020-03-09'],
  ['date', '2020', '"2020" is not a date; expected YYYY-MM-DD, as in 2020-03-19'],
  ['month', '2020-3', '"2020-3" is not a month; expected 2020-03'],
  ['language', 'en_US', '"en_US" is not the tag of a language; write en-US'],
  ['language', 'xx', '"xx" is not the tag of a language; expected one as in en, fr or pt-BR'],
  ['license', 'CC-BY-NC-5.0', 'Unknown licence "CC-BY-NC-5.0"; did you mean "CC-BY-NC-4.0"?'],
  ['flag', 'maybe', 'Expected true or false, found "maybe"'],
  ['number', '1,156', 'Expected a whole number from 0 to 1000000000, found "1,156"; write 1156'],
  ['number', '-1', 'Expected a whole number from 0 to 1000000000, found "-1"'],
  ['fileName', 'figures\\ct.jpg', '"figures\\ct.jpg" holds "\\"; write "figures/ct.jpg"'],
  [
    'fileName',
    'C:\\ct.jpg',
    '"C:\\ct.jpg" is a path from the root of a disk; put the file into the folder and write its name, "ct.jpg"',
  ],
  [
    'articleId',
    '2020/001530',
    '"2020/001530" is not an id; expected letters, digits, ".", "_" and "-", as in 2020_001530',
  ],
  [
    'email',
    'name at hospital.org',
    '"name at hospital.org" is not an e-mail address; expected one as in name@hospital.org',
  ],
  [
    'siteUrl',
    'https://example.org/?a',
    'The address "https://example.org/?a" holds "?" or "#"; expected the address of the journal\'s first page',
  ],
  ['volume', 'Vol. 7', 'Expected the volume alone, found "Vol. 7"; write 7'],
  ['issueNumber', 'No 5', 'Expected the number of the issue alone, found "No 5"; write 5'],
];

describe('kinds of values', () => {
  it.each(accepted)('%s: %s', (kind, text, value) => {
    expect(check(kinds[kind], text)).toEqual({ value, problems: [] });
    // The normal form is its own.
    expect(check(kinds[kind], value)).toEqual({ value, problems: [] });
  });

  it.each(refused)('%s refuses %s', (kind, text, message) => {
    expect(check(kinds[kind], text).problems.map((problem) => problem.message)).toEqual([message]);
  });
});
