import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { SetupError } from '../failure.js';
import { BUILT_DISPOSITIFS } from '../site/site.js';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database, of documents and of files being received. */
  readonly data: string;
  /** A PostgreSQL, instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** Folder of compiled dispositifs. */
  readonly dispositifs: string;
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
const NAMES = ['AKTO_DONNEES', 'AKTO_DISPOSITIFS'];

/**
 * Reads the settings from the environment; an empty variable counts as absent.
 * @throws SetupError that names the one that is wrong, and what to write instead
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const unknown = Object.keys(environment).find((name) => name.startsWith('AKTO_') && !NAMES.includes(name) && !name.startsWith('AKTO_TEST_'));
  if (unknown !== undefined) throw new SetupError(`${unknown} n’est pas un réglage : il y a ${NAMES.join(' et ')} (voir « --help »).`);
  return {
    port: portOf(environment.PORT || '8080'),
    host: hostOf(environment.HOST || 'localhost'),
    data: resolve(environment.AKTO_DONNEES || defaultData(environment)),
    databaseUrl: databaseUrlOf(environment.DATABASE_URL || undefined),
    dispositifs: resolve(environment.AKTO_DISPOSITIFS || BUILT_DISPOSITIFS),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new SetupError(`PORT=${text} n’est pas un numéro de port : donnez un nombre de 0 à 65535, par exemple PORT=8081.`);
  return port;
}

function hostOf(host: string): string {
  if (LOOPBACK.includes(host)) return host;
  throw new SetupError(`HOST=${host} ouvrirait le serveur à d’autres machines, alors que ses comptes sont des exemples sans mot de passe : n’importe qui lirait tout. Laissez HOST vide : le serveur ne répond qu’à cette machine.`);
}

function databaseUrlOf(url: string | undefined): string | undefined {
  if (url === undefined || (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol))) return url;
  throw new SetupError('DATABASE_URL n’est pas l’adresse d’un PostgreSQL : elle s’écrit postgres://compte:motdepasse@hote:5432/base. Laissez-la vide pour la base intégrée.');
}

/** Where programs keep their data on this system. */
function defaultData(environment: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === 'win32') return join(environment.LOCALAPPDATA || homedir(), 'akto-dossier');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/akto-dossier');
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local/share'), 'akto-dossier');
}
