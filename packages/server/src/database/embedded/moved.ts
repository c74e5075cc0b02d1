import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../../failure.js';

const markerOf = (folder: string): string => join(folder, 'base.deplacee');

/** Notes that what this database holds is now elsewhere. */
export function markMoved(folder: string): void {
  writeFileSync(markerOf(folder), `${new Date().toISOString()}\n`);
}

/** @throws SetupError when what it holds is elsewhere: two databases would each get half of what follows */
export function assertNotMoved(folder: string): void {
  if (!existsSync(markerOf(folder))) return;
  throw new SetupError(`La base intégrée de ${folder} a été déplacée dans un PostgreSQL : donnez-le par DATABASE_URL. Pour revenir à l’ancienne, sans ce qui a été fait depuis, supprimez ${markerOf(folder)}.`);
}
