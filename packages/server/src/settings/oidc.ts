import { SetupError } from '../failure.js';
import { secureAddress, type Environment } from './address.js';

/** A sign-in service (OpenID Connect) and the address at which people reach this server. */
export interface OidcSettings {
  readonly issuer: URL;
  readonly client: string;
  readonly secret: string;
  readonly scope: string;
  /** Of this server, as browsers see it. */
  readonly publicAddress: URL;
  /** Which claim, with which value, says that somebody works for AKTO. */
  readonly adviser?: { readonly claim: string; readonly value: string } | undefined;
}

export const OIDC_NAMES = ['AKTO_URL', 'AKTO_OIDC', 'AKTO_OIDC_CLIENT', 'AKTO_OIDC_SECRET', 'AKTO_OIDC_SCOPE', 'AKTO_OIDC_GESTIONNAIRE'] as const;

/** @throws SetupError when some of these settings are given and others missing or wrong */
export function oidcOf(environment: Environment): OidcSettings | undefined {
  const given = OIDC_NAMES.filter((name) => environment[name]);
  if (given.length === 0) return undefined;
  for (const name of ['AKTO_URL', 'AKTO_OIDC', 'AKTO_OIDC_CLIENT', 'AKTO_OIDC_SECRET']) {
    if (!environment[name]) throw new SetupError(`${given[0]} est donné sans ${name} : la connexion demande AKTO_URL (l’adresse de ce serveur), AKTO_OIDC (celle du service de connexion), AKTO_OIDC_CLIENT et AKTO_OIDC_SECRET (ce que ce service a donné).`);
  }
  return {
    publicAddress: secureAddress(environment, 'AKTO_URL', 'https://dossiers.exemple.fr'),
    issuer: secureAddress(environment, 'AKTO_OIDC', 'https://connexion.exemple.fr'),
    client: environment.AKTO_OIDC_CLIENT!,
    secret: environment.AKTO_OIDC_SECRET!,
    scope: environment.AKTO_OIDC_SCOPE || 'openid profile siret',
    adviser: adviserOf(environment.AKTO_OIDC_GESTIONNAIRE || undefined),
  };
}

function adviserOf(text: string | undefined): OidcSettings['adviser'] {
  if (text === undefined) return undefined;
  const [, claim, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (claim === undefined || value === undefined) throw new SetupError(`AKTO_OIDC_GESTIONNAIRE=${text} ne dit pas qui travaille pour AKTO : donnez une information du service de connexion et sa valeur, par exemple AKTO_OIDC_GESTIONNAIRE=groups=akto-gestion.`);
  return { claim, value };
}
