import { readFileSync, writeFileSync } from 'node:fs';
import { notice } from './notice.ts';

// `npm run notice`: writes NOTICE; `npm run lint` sees to it that this was not forgotten.
const { text, faults } = notice(JSON.parse(readFileSync('package-lock.json', 'utf8')));
for (const fault of faults) console.error(`NOTICE  error  ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else writeFileSync('NOTICE', text);
