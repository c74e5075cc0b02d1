import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';

const MEGABYTE = 1024 * 1024;
const PRIVATE = process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--user', '--map-root-user', '--mount'];

/** Whether this machine lets a process have a disk of its own. */
export const hasSmallDisks = (): boolean => process.platform === 'linux' && spawnSync(PRIVATE[0]!, [...PRIVATE.slice(1), 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

/** The words that start a program whose folder is a disk of so many megabytes, with what the folder held. */
export const onSmallDisk = (megabytes: number) => (folder: string): readonly string[] => {
  const script = 'cp -a "$0" "$0.avant" && mount -t tmpfs -o size=' + megabytes + 'M none "$0" && cp -a "$0.avant/." "$0" && rm -r "$0.avant" && exec "$@"';
  return [...PRIVATE, 'sh', '-c', script, folder];
};

/** Fills the disk of a file, but for a little. */
export function fill(path: string, left: number): void {
  const descriptor = openSync(path, 'w');
  const { bavail, bsize } = statfsSync(path);
  for (let free = bavail * bsize - left; free > 0; free -= MEGABYTE) writeSync(descriptor, Buffer.alloc(Math.min(MEGABYTE, free)));
  closeSync(descriptor);
}

export const empty = (path: string): void => rmSync(path);
