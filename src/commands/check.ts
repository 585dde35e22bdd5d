import { formatReport, hasErrors } from '../faults/report.ts';
import { loadWithGalleys } from '../loading/load-with-galleys.ts';
import { readOptions } from './options.ts';

/** `npm run check`: every fault of the content folder, drafts included; exit code 1 where there is an error. */
process.env['CASEBOOK_DRAFTS'] = '1';
readOptions(['content']);
const { content, faults } = await loadWithGalleys();
if (faults.length > 0) console.log(formatReport(faults));
else console.log(`No faults in ${content?.articles.length} ${content?.articles.length === 1 ? 'article' : 'articles'}`);
process.exitCode = hasErrors(faults) ? 1 : 0;
