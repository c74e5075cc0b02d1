/**
 * A model of a power cut: of what a process wrote, only what it asked the disk to keep survives, with or without some blocks
 * that the system happened to write by itself. Removed, renamed and cut files count as such at once.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BLOCK = 4096;

/** What survives of a file is kept under the name of the file itself, which a new file of the same path does not have. */
export function nameOf(path: string): string {
  const { ino, birthtimeNs } = statSync(path, { bigint: true });
  return `${ino}-${birthtimeNs}`;
}

export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
}

/** Everything in the folder survives as it is now. */
export function remember(folder: string, survivors: string): void {
  mkdirSync(survivors, { recursive: true });
  for (const path of filesOf(folder)) copyFileSync(path, join(survivors, nameOf(path)));
}

/** Cuts the power, of a process that was killed already. @param written share of the blocks that reached the disk unasked, from 0 to 1 */
export function cutPower(folder: string, survivors: string, written: number): void {
  for (const path of filesOf(folder)) {
    const kept = join(survivors, nameOf(path));
    const now = readFileSync(path);
    const disk = existsSync(kept) ? readFileSync(kept) : Buffer.alloc(0);
    if (disk.equals(now)) continue;
    for (let at = 0; at < Math.min(disk.length, now.length); at += BLOCK) if (Math.random() < written) now.copy(disk, at, at, at + BLOCK);
    writeFileSync(path, disk);
  }
}
