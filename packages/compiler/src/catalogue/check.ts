import { plainWords } from '../french.js';
import { checkShape } from '../keywords/shape.js';
import { addressOf } from '../model/links.js';
import { suggestion } from '../nearest.js';
import { get, itemsAt, memberOf, membersAt, objectAt, textAt, textOf, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import { DISPOSITIF, FAMILY, ROOT } from './keywords.js';

const LINK_KEY = /^[a-z0-9]+([-/][a-z0-9]+)*$/;

/**
 * Reports what is wrong in a catalogue.
 * @param compiled codes of the dispositifs beside it, however broken these are
 */
export function checkCatalogue(document: JsonNode, compiled: readonly string[], report: Report): void {
  checkShape(document, ROOT, 'catalogue.json', report);
  for (const { key, at, value } of membersAt(document, 'liens')) {
    if (!LINK_KEY.test(key)) report(at, 'cle', `La clé « ${key} » n’est pas permise : des minuscules sans accent, des chiffres, des tirets et des barres, comme « car/mode-operatoire »`);
    addressOf(key, value, report);
  }
  const branches = membersAt(document, 'branches');
  for (const { key, at, value } of branches) {
    if (!get(value, 'naf') && !get(value, 'idcc')) report(at, 'mot-cle-manquant', `La branche « ${key} » ne désigne personne : ajoutez « naf » ou « idcc »`);
  }
  const known = {
    branches: branches.map(({ key }) => key),
    publics: itemsAt(document, 'publics').flatMap((item) => textAt(item, 'code') ?? []),
  };
  const titles = new Map([
    ...branches.map(({ key, value }) => [plainWords(textAt(value, 'titre') ?? key), key] as const),
    ...itemsAt(document, 'publics').map((item) => [plainWords(textAt(item, 'titre') ?? ''), textAt(item, 'code') ?? ''] as const),
  ]);
  for (const choice of itemsAt(document, 'publics')) checkNames(choice, 'branches', known.branches, titles, report);
  for (const item of itemsAt(document, 'dispositifs')) {
    const family = memberOf(item, 'famille') !== undefined || memberOf(item, 'dispositifs') !== undefined;
    checkShape(item, family ? FAMILY : DISPOSITIF, 'dispositifs', report);
    for (const card of [item, ...(family ? itemsAt(item, 'dispositifs') : [])]) {
      for (const kind of ['branches', 'publics'] as const) checkNames(card, kind, known[kind], titles, report);
      checkPeriod(card, report);
      checkCode(card, compiled, report);
    }
  }
  checkRepeated(document, report);
}

/** Every card and sub-card. */
const cardsOf = (document: JsonNode): readonly JsonNode[] => itemsAt(document, 'dispositifs').flatMap((item) => [item, ...itemsAt(item, 'dispositifs')]);

function checkNames(node: JsonNode, kind: 'branches' | 'publics', known: readonly string[], titles: ReadonlyMap<string, string>, report: Report): void {
  const what = kind === 'branches' ? ['Branche inconnue', 'décrivez-la dans « branches »'] : ['Type de public inconnu', 'décrivez-le dans « publics »'];
  for (const item of itemsAt(node, kind)) {
    const name = textOf(item);
    if (name === undefined || known.includes(name)) continue;
    const titled = titles.get(plainWords(name));
    report(item, 'nom-inconnu', `${what[0]} « ${name} »${titled !== undefined && known.includes(titled) ? ` : écrivez "${titled}"` : `${suggestion(name, known)} : ${what[1]}`}`);
  }
}

function checkPeriod(card: JsonNode, report: Report): void {
  const period = objectAt(card, 'ouverture');
  const [from, to] = [textAt(period, 'du'), textAt(period, 'au')];
  if (period && from !== undefined && to !== undefined && from > to) report(period, 'dates', `« ouverture » finit (${to}) avant de commencer (${from})`);
}

function checkCode(card: JsonNode, compiled: readonly string[], report: Report): void {
  const at = get(card, 'code');
  const code = textOf(at);
  if (!at || code === undefined || get(card, 'famille')) return;
  const later = memberOf(card, 'aVenir');
  if (!later && !compiled.includes(code)) {
    report(at, 'code-inconnu', `Aucun fichier de ce dossier n’a le code « ${code} »${suggestion(code, compiled)} : corrigez-le, ou ajoutez « "aVenir": true » en attendant le fichier`);
  } else if (later && compiled.includes(code)) {
    report(later.at, 'a-venir', `Le dispositif « ${code} » existe : retirez « aVenir »`, 'warning');
  }
}

function checkRepeated(document: JsonNode, report: Report): void {
  const seen = new Set<string>();
  for (const list of [itemsAt(document, 'publics'), cardsOf(document)]) {
    seen.clear();
    for (const item of list) {
      const at = get(item, 'famille') ?? get(item, 'code');
      const code = textOf(at);
      if (!at || code === undefined) continue;
      if (seen.has(code)) report(at, 'code-double', `Le code « ${code} » est déjà pris plus haut`);
      seen.add(code);
    }
  }
}
