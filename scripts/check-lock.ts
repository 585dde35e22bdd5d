import { readFileSync } from 'node:fs';
import { findLockFaults } from './lock-faults.ts';
import { notice } from './notice.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { text, faults: licences } = notice(lock);
const old = licences.length === 0 && readFileSync('NOTICE', 'utf8') !== text;
const faults = [
  ...findLockFaults(lock).map((fault) => `package-lock.json  error  ${fault}`),
  ...licences.map((fault) => `NOTICE  error  ${fault}`),
  ...(old ? ['NOTICE  error  It does not name the packages of package-lock.json: run "npm run notice"'] : []),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
