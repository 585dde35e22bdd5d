import { hasErrors } from '../faults/report.ts';
import { loadWithGalleys } from '../loading/load-with-galleys.ts';
import { forPeople } from './check/people.ts';
import { sourceLines } from './check/source-lines.ts';
import { readOptions } from './options.ts';

/** `npm run check`: every fault of the content folder and of the editorial check; exit code 1 where there is an error. */
readOptions(['content']);
const { content, faults } = await loadWithGalleys();
if (faults.length > 0) console.log(forPeople(faults, sourceLines()));
else console.log(`No faults in ${content?.articles.length} ${content?.articles.length === 1 ? 'article' : 'articles'}`);
process.exitCode = hasErrors(faults) ? 1 : 0;
