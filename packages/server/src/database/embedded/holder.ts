import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process, without mistaking it for a later one of the same number. What the system does not tell is ''. */
export interface Holder {
  readonly pid: number;
  /** When the process started, in ticks since the machine did. */
  readonly started: string;
  /** Drawn by the machine each time it starts. */
  readonly boot: string;
  readonly host: string;
  /** Numbers of processes only compare within one of these (a container has its own). */
  readonly namespace: string;
}

export function thisProcess(): Holder {
  const { pid } = process;
  return { pid, started: startOf(pid), boot: read('/proc/sys/kernel/random/boot_id').trim(), host: hostname(), namespace: namespaceOf() };
}

/** Whether the holder can no longer run. In doubt it is alive: it is never robbed. */
export function isDead(holder: Holder): boolean {
  const here = thisProcess();
  if (holder.host !== here.host) return false;
  if (holder.boot !== here.boot) return true;
  // The same host name in another namespace is this container before it was restarted: its processes ended with it.
  if (holder.namespace !== here.namespace) return true;
  if (!isRunning(holder.pid)) return true;
  return holder.started !== '' && holder.started !== startOf(holder.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Field 22 of /proc/<pid>/stat, counted after the name, which may hold anything. */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function namespaceOf(): string {
  return existsSync('/proc/self/ns/pid') ? readlinkSync('/proc/self/ns/pid') : '';
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
