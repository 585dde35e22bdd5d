import { expect, test } from 'vitest';
import { licenseOf } from '../../src/model/license.ts';

test.each([
  ['CC-BY-NC-4.0', 'CC BY-NC 4.0', 'https://creativecommons.org/licenses/by-nc/4.0/'],
  ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-ND-3.0', 'CC BY-NC-ND 3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
  ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['ODC-By-1.0', 'ODC-By-1.0', 'https://spdx.org/licenses/ODC-By-1.0.html'],
  ['LicenseRef-house-terms', 'house terms', undefined],
])('%s is shown as %s', (id, name, url) => {
  expect(licenseOf(id)).toEqual({ name, url });
});
