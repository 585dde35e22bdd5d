import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page.ts';

// `npm run docs`: writes docs/rules.md from the table of rules; a test sees to it that this was not forgotten.
writeFileSync('docs/rules.md', rulesPage());
