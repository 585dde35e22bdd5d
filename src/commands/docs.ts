import { mkdirSync, writeFileSync } from 'node:fs';
import { fieldsPage } from './docs/fields-page.ts';
import { schemaFiles } from './docs/schema-files.ts';

// Writes docs/fields.md and docs/schemas/ from the schema; a test sees to it that this was not forgotten.
writeFileSync('docs/fields.md', fieldsPage());
mkdirSync('docs/schemas', { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(`docs/schemas/${name}`, text);
