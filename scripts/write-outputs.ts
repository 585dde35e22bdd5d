import { writeFileSync } from 'node:fs';
import { outputsPage } from './outputs-page.ts';

// `npm run docs`: writes docs/outputs.md; a test sees to it that this was not forgotten.
writeFileSync('docs/outputs.md', outputsPage());
