import { SetupError } from '../failure.js';
import { secureAddress, type Environment } from './address.js';

/** Where transmitted dossiers are sent, and the secret that proves that they come from here. */
export interface DeliverySettings {
  readonly address: URL;
  /** At least 24 bytes, shared with who receives. */
  readonly secret: Buffer;
}

export const DELIVERY_NAMES = ['AKTO_LIVRAISON', 'AKTO_LIVRAISON_SECRET'] as const;

/** Bytes that the Standard Webhooks specification asks of a secret. */
const SHORTEST = 24;

/** @throws SetupError when one of the two settings is missing or wrong */
export function deliveryOf(environment: Environment): DeliverySettings | undefined {
  const { AKTO_LIVRAISON: address, AKTO_LIVRAISON_SECRET: secret } = environment;
  if (!address && !secret) return undefined;
  if (!address) throw new SetupError('AKTO_LIVRAISON_SECRET est donné sans AKTO_LIVRAISON, l’adresse où envoyer les dossiers transmis : par exemple AKTO_LIVRAISON=https://gestion.exemple.fr/dossiers.');
  const [, text] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret ?? '') ?? [];
  const bytes = Buffer.from(text ?? '', 'base64');
  if (bytes.byteLength < SHORTEST) throw new SetupError(`AKTO_LIVRAISON_SECRET manque ou n’en est pas un : c’est « whsec_ » suivi d’au moins ${SHORTEST} octets en base64. Faites-en un par : echo whsec_$(openssl rand -base64 32)`);
  return { address: secureAddress(environment, 'AKTO_LIVRAISON', 'https://gestion.exemple.fr/dossiers'), secret: bytes };
}
