import { compareVersions, walk, type Definition } from '@akto/core';
import { nearest } from '../nearest.js';
import { get, type JsonObject, type Span } from '../source/json.js';
import type { Report } from '../source/position.js';
import { breaksBetween, type Break } from './breaks.js';

/** What is known of the last published version. */
export interface Last {
  readonly file: string;
  readonly definition: Definition;
}

/** A published version is not changed but followed, and what its drafts hold is either kept or said to be given up. */
export function checkAgainst(last: Last, now: Definition, root: JsonObject, report: Report): void {
  const { definition: before, file } = last;
  const at: Span = get(root, 'x-version') ?? root;
  const order = compareVersions(now.version, before.version);
  if (order === 0 && now.hash !== before.hash) {
    report(at, 'version-publiee', `La version ${now.version} est publiée (${file}) et le dispositif a changé depuis : donnez à « x-version » un numéro plus grand, tel que « ${following(now.version)} »`);
  } else if (order < 0) {
    report(at, 'version-publiee', `La version ${before.version} est déjà publiée (${file}) : « x-version » ne peut pas revenir à ${now.version}`);
  }
  if (order <= 0) return;
  const place = get(root, 'x-migrations') ?? at;
  for (const one of breaksBetween(before, now)) report(place, 'brouillon-casse', sentence(one, before, now));
}

const following = (version: string): string => {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number(patch) + 1}`;
};

function sentence({ path, title, what, code, types }: Break, before: Definition, now: Definition): string {
  const held = `des brouillons de la version ${before.version} en tiennent la réponse`;
  if (what === 'code') {
    return `Le choix « ${code} » de « ${path} » (${title}) n’existe plus, et ${held}. Dites dans « x-migrations » ce qu’elle devient : "recoded": { "${path}": { "${code}": "nouveau code" } }, ou null pour la mettre de côté`;
  }
  if (what === 'retyped') {
    return `« ${path} » (${title}) était ${types?.[0]} et devient ${types?.[1]} : ${held}, qui ne s’y lirait plus. Donnez un autre nom au nouveau champ, et dites dans « x-migrations » ce que devient l’ancien : "dropped": ["${path}"]`;
  }
  const likely = successorOf(path, title, before, now) ?? 'onglet.nouveauNom';
  return `« ${path} » (${title}) n’existe plus, et ${held}. Dites dans « x-migrations » ce qu’elle devient : "renamed": { "${path}": "${likely}" } si le champ a changé de nom ou de place, "dropped": ["${path}"] pour la mettre de côté`;
}

/** The added field that most probably replaces one: of the same title, or else of the nearest name. */
function successorOf(path: string, title: string, before: Definition, now: Definition): string | undefined {
  const known = new Set([...walk(before)].map((walked) => walked.path));
  const added = [...walk(now)].filter((walked) => !known.has(walked.path));
  return added.find(({ node }) => node.title === title)?.path ?? nearest(path, added.map((walked) => walked.path));
}
