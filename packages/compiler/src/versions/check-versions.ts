import { compareVersions, nodeAt, walk, type Definition } from '@akto/core';
import { nearest } from '../nearest.js';
import { get, type JsonObject, type Span } from '../source/json.js';
import type { Report } from '../source/position.js';
import { breaksBetween, type Break } from './breaks.js';
import { NUMBER } from './number-last.js';

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
    report(at, NUMBER, `La version ${now.version} est publiée (${file}) et le dispositif a changé depuis : donnez à « x-version » un numéro plus grand, tel que « ${following(now.version)} »`);
  } else if (order < 0) {
    report(at, NUMBER, `La version ${before.version} est déjà publiée (${file}) : « x-version » ne peut pas revenir à ${now.version}`);
  }
  if (order <= 0) return;
  const place = get(root, 'x-migrations') ?? at;
  const sentences = breaksBetween(before, now).map((one) => sentence(one, before, now));
  for (const each of new Set(sentences)) report(place, 'brouillon-casse', each);
}

const following = (version: string): string => {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number(patch) + 1}`;
};

function sentence({ path, title, what, code, types }: Break, before: Definition, now: Definition): string {
  const held = `des brouillons de la version ${before.version} en tiennent la réponse`;
  if (what === 'code') {
    return `Le choix « ${code} » de « ${path} » (${title}) n’existe plus, et ${held}. Dites dans « x-migrations » ce qu’elle devient : "recoded": { "${path}": { "${code}": "${newCode(path, code, before, now)}" } }, ou null pour la mettre de côté`;
  }
  if (what === 'computed') {
    return `« ${path} » (${title}) était saisi et devient calculé : ${held}, que le calcul remplacerait. Donnez un autre nom au champ calculé, et dites dans « x-migrations » ce que devient l’ancien : "dropped": ["${path}"]`;
  }
  if (what === 'retyped') {
    return `« ${path} » (${title}) était ${types?.[0]} et devient ${types?.[1]} : ${held}, qui ne s’y lirait plus. Donnez un autre nom au nouveau champ, et dites dans « x-migrations » ce que devient l’ancien : "dropped": ["${path}"]`;
  }
  const likely = successorOf(path, title, before, now) ?? 'onglet.nouveauNom';
  const moved = movedWhole(path, likely, before, now);
  if (moved) return `« ${moved.from} » (${moved.title}) n’existe plus, et des brouillons de la version ${before.version} en tiennent les réponses. Dites dans « x-migrations » ce qu’elles deviennent : "renamed": { "${moved.from}": "${moved.to}" } si cela n’a changé que de nom ou de place, "dropped": ["${moved.from}"] pour les mettre de côté`;
  return `« ${path} » (${title}) n’existe plus, et ${held}. Dites dans « x-migrations » ce qu’elle devient : "renamed": { "${path}": "${likely}" } si le champ a changé de nom ou de place, "dropped": ["${path}"] pour la mettre de côté`;
}

/** The added field that most probably replaces one: of the same title, or else of the nearest name. */
function successorOf(path: string, title: string, before: Definition, now: Definition): string | undefined {
  const known = new Set([...walk(before)].map((walked) => walked.path));
  const added = [...walk(now)].filter((walked) => !known.has(walked.path));
  return added.find(({ node }) => node.title === title)?.path ?? nearest(path, added.map((walked) => walked.path));
}

/** The tab or section that went with all that it holds, and the one that most probably replaces it. */
function movedWhole(path: string, likely: string, before: Definition, now: Definition): { readonly from: string; readonly to: string; readonly title: string } | undefined {
  const [old, recent] = [path.split('.'), likely.split('.')];
  while (old.length > 0 && recent.length > 0 && old.at(-1) === recent.at(-1)) {
    old.pop();
    recent.pop();
  }
  const [from, to] = [old.join('.'), recent.join('.')];
  const [gone, come] = [from === '' ? undefined : nodeAt(before, from), to === '' ? undefined : nodeAt(now, to)];
  const isNew = from !== path && gone !== undefined && come !== undefined && gone.kind === come.kind && !nodeAt(now, from) && !nodeAt(before, to);
  return isNew ? { from, to, title: gone.title } : undefined;
}

/** The added choice of the same label, if there is one. */
function newCode(path: string, code: string | number | undefined, before: Definition, now: Definition): string {
  const [old, recent] = [nodeAt(before, path), nodeAt(now, path)];
  if (old?.kind !== 'field' || recent?.kind !== 'field') return 'nouveau code';
  const title = old.options?.find((option) => option.code === code)?.title;
  const twin = recent.options?.find((option) => option.title === title && !old.options?.some((earlier) => earlier.code === option.code));
  return twin ? String(twin.code) : 'nouveau code';
}
