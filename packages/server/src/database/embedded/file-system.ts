import { statfsSync } from 'node:fs';
import { SetupError } from '../../failure.js';

/** Of Linux (`statfs(2)`): locks and syncs do not mean there what they mean on a disk. */
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
]);

/** @throws SetupError when the folder is on a network file system */
export function assertLocal(folder: string): void {
  const name = NETWORK.get(statfsSync(folder).type);
  if (name === undefined) return;
  throw new SetupError(`AKTO_DONNEES : ${folder} est sur un disque réseau (${name}), où la base intégrée perdrait des données. Choisissez un disque de cette machine, ou donnez un PostgreSQL par DATABASE_URL.`);
}
