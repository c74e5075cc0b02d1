import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from '../failure.js';
import type { Environment } from './address.js';

const PORTAL = fileURLToPath(new URL('../../../../schemas/portail.json', import.meta.url));

/**
 * How many days a draft that nobody touches is kept: what the portal tells people, in its own settings.
 * @throws SetupError when they do not say it
 */
export function draftDaysOf({ AKTO_PORTAIL: path }: Environment): number {
  const file = resolve(path || PORTAL);
  const days = conservationOf(file);
  if (Number.isInteger(days) && Number(days) > 0) return Number(days);
  throw new SetupError(`AKTO_PORTAIL : ${file} ne dit pas combien de jours garder un brouillon. Donnez le fichier portail.json du portail, où « brouillons.conservationJours » est un nombre de jours, tel que 90.`);
}

function conservationOf(file: string): unknown {
  try {
    const { brouillons } = JSON.parse(readFileSync(file, 'utf8')) as { readonly brouillons?: { readonly conservationJours?: unknown } };
    return brouillons?.conservationJours;
  } catch {
    return undefined;
  }
}
