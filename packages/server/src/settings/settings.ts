import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Bucket } from '../blobs/s3-client.js';
import { SetupError } from '../failure.js';
import { BUILT_DISPOSITIFS } from '../site/site.js';
import { secureAddress, type Environment } from './address.js';
import { DELIVERY_NAMES, deliveryOf, type DeliverySettings } from './delivery.js';
import { OIDC_NAMES, oidcOf, type OidcSettings } from './oidc.js';
import { draftDaysOf } from './retention.js';
import { scannerOf, type Scanner } from './scanner.js';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database, of documents and of files being received. */
  readonly data: string;
  /** A PostgreSQL, instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** A bucket of an S3-compatible store, instead of files in `data`. */
  readonly bucket?: Bucket | undefined;
  /** How people sign in; undefined: sample accounts, for this machine only. */
  readonly oidc?: OidcSettings | undefined;
  /** Folder of compiled dispositifs. */
  readonly dispositifs: string;
  /** Of « Recherche d’entreprises »; undefined: sample companies. */
  readonly register?: URL | undefined;
  /** Where transmitted dossiers are sent; undefined: nowhere. */
  readonly delivery?: DeliverySettings | undefined;
  /** What looks for viruses in files; undefined: nothing does. */
  readonly scanner?: Scanner | undefined;
  /** What whoever reads the metrics must say; undefined: this machine only. */
  readonly metricsToken?: string | undefined;
  /** Days that a draft is kept after it was last saved; undefined: for ever. */
  readonly draftDays?: number | undefined;
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/** Every setting of ours; those of other programs (PORT, DATABASE_URL, AWS_…) keep their names. */
export const NAMES: readonly string[] = ['AKTO_DONNEES', 'AKTO_DISPOSITIFS', 'AKTO_PORTAIL', 'AKTO_S3', 'AKTO_ENTREPRISES', 'AKTO_CLAMD', 'AKTO_MESURES', ...DELIVERY_NAMES, ...OIDC_NAMES];


/**
 * Reads the settings from the environment; an empty variable counts as absent.
 * @throws SetupError that names the one that is wrong, and what to write instead
 */
export function readSettings(environment: Environment): Settings {
  const unknown = Object.keys(environment).find((name) => name.startsWith('AKTO_') && !NAMES.includes(name) && !name.startsWith('AKTO_TEST_'));
  if (unknown !== undefined) throw new SetupError(`${unknown} n’est pas un réglage : il y a ${NAMES.join(', ')} (voir « --help »).`);
  const oidc = oidcOf(environment);
  return {
    oidc,
    port: portOf(environment.PORT || '8080'),
    host: hostOf(environment.HOST || 'localhost', oidc),
    data: resolve(environment.AKTO_DONNEES || defaultData(environment)),
    databaseUrl: databaseUrlOf(environment.DATABASE_URL || undefined),
    bucket: bucketOf(environment),
    dispositifs: resolve(environment.AKTO_DISPOSITIFS || BUILT_DISPOSITIFS),
    register: environment.AKTO_ENTREPRISES ? secureAddress(environment, 'AKTO_ENTREPRISES', 'https://recherche-entreprises.api.gouv.fr') : undefined,
    delivery: deliveryOf(environment),
    scanner: scannerOf(environment.AKTO_CLAMD || undefined),
    metricsToken: metricsTokenOf(environment.AKTO_MESURES || undefined),
    draftDays: draftDaysOf(environment),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new SetupError(`PORT=${text} n’est pas un numéro de port : donnez un nombre de 0 à 65535, par exemple PORT=8081.`);
  return port;
}

function hostOf(host: string, oidc: OidcSettings | undefined): string {
  if (oidc || LOOPBACK.includes(host)) return host;
  throw new SetupError(`HOST=${host} ouvrirait le serveur à d’autres machines, alors que ses comptes sont des exemples sans mot de passe : n’importe qui lirait tout. Laissez HOST vide, ou configurez la connexion (AKTO_OIDC, voir « --help »).`);
}

function databaseUrlOf(url: string | undefined): string | undefined {
  if (url === undefined || (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol))) return url;
  throw new SetupError('DATABASE_URL n’est pas l’adresse d’un PostgreSQL : elle s’écrit postgres://compte:motdepasse@hote:5432/base. Laissez-la vide pour la base intégrée.');
}

/** The client of S3 reads the rest of its settings itself, under the names that all its tools share. */
function bucketOf({ AKTO_S3: name, AWS_ENDPOINT_URL_S3: address, AWS_ENDPOINT_URL: other, AWS_REGION: region }: Environment): Bucket | undefined {
  if (!name) return undefined;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) throw new SetupError(`AKTO_S3=${name} n’est pas un nom de compartiment : de 3 à 63 minuscules, chiffres, points ou tirets.`);
  const elsewhere = Boolean(address || other);
  if (!elsewhere && !region) throw new SetupError('AKTO_S3 est donné sans AWS_REGION (chez Amazon) ni AWS_ENDPOINT_URL_S3 (ailleurs) : donnez l’un des deux, par exemple AWS_ENDPOINT_URL_S3=https://s3.exemple.fr.');
  return { name, elsewhere };
}

function metricsTokenOf(token: string | undefined): string | undefined {
  if (token === undefined || /^[\x21-\x7e]{16,}$/.test(token)) return token;
  throw new SetupError('AKTO_MESURES est trop court, ou a des espaces ou des accents : c’est un mot de passe d’au moins 16 caractères. Faites-en un par : openssl rand -hex 24');
}

/** Where programs keep their data on this system. */
function defaultData(environment: Environment): string {
  if (process.platform === 'win32') return join(environment.LOCALAPPDATA || homedir(), 'akto-dossier');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/akto-dossier');
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local/share'), 'akto-dossier');
}
