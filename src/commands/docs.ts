import { writeFileSync } from 'node:fs';
import { fieldsPage } from './docs/fields-page.ts';

// Writes docs/fields.md from the schema; a test sees to it that this was not forgotten.
writeFileSync('docs/fields.md', fieldsPage());
