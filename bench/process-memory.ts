import { readFileSync } from 'node:fs';

/** Gives the highest memory that was seen, in bytes; undefined without /proc. */
export interface MemoryWatch {
  /** Since it was asked last. */
  sinceLast(): number | undefined;
  /** Of all the time; ends the watch. */
  stop(): number | undefined;
}

/** Watches the memory of a process and all its children (Linux). */
export function watchMemory(pid: number): MemoryWatch {
  let highest: number | undefined;
  let recent: number | undefined;
  const look = () => {
    const sum = processTree(pid).reduce((total, each) => total + residentBytes(each), 0);
    if (sum === 0) return;
    highest = Math.max(highest ?? 0, sum);
    recent = Math.max(recent ?? 0, sum);
  };
  const timer = setInterval(look, 100);
  return {
    sinceLast() {
      const seen = recent;
      recent = undefined;
      return seen;
    },
    stop() {
      clearInterval(timer);
      return highest;
    },
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
