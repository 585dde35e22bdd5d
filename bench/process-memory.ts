import { readFileSync } from 'node:fs';

/**
 * Watches the memory of a process and all its children (Linux).
 * @returns a function that ends the watch and gives the highest sum seen, in bytes; undefined without /proc.
 */
export function watchMemory(pid: number): () => number | undefined {
  let highest: number | undefined;
  const look = () => {
    const sum = processTree(pid).reduce((total, each) => total + residentBytes(each), 0);
    if (sum > 0) highest = Math.max(highest ?? 0, sum);
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return highest;
  };
}

function processTree(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(processTree)];
}

function residentBytes(pid: number): number {
  return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** Empty where the process has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
