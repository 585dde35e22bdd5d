import type { Fault } from '../../src/faults/fault.ts';
import { formatFault, isRemark } from '../../src/faults/fault-list.ts';
import type { ProjectCopy } from './project-copy.ts';

/** What `npm run check` finds besides remarks of the editorial check: one line a fault, empty for none. */
export async function siteFaults(project: ProjectCopy): Promise<string> {
  const { output } = await project.run('check', ['--json']);
  const faults = JSON.parse(output) as readonly Fault[];
  return faults
    .filter((fault) => !isRemark(fault))
    .map(formatFault)
    .join('\n');
}
