import { readFileSync } from 'node:fs';
import { findLockFaults } from './lock-faults.ts';

const faults = findLockFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')));
for (const fault of faults) console.error(`package-lock.json  error  ${fault}`);
if (faults.length > 0) process.exitCode = 1;
