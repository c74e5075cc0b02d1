import { isDate } from '@akto/core';
import { checkShape } from '../keywords/shape.js';
import { get, itemsAt, membersAt, textAt, valueOf, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import { ROOT } from './keywords.js';

const NAME = /^[a-z][A-Za-z0-9]{1,40}$/;

/** Reports what is wrong in a file of baremes, used or not. */
export function checkBaremes(document: JsonNode, report: Report): void {
  checkShape(document, ROOT, 'baremes.json', report);
  for (const { key, at, value } of membersAt(document, 'baremes')) {
    if (!NAME.test(key)) report(at, 'cle', `Le nom « ${key} » n’est pas permis : une minuscule, puis de 1 à 40 lettres sans accent ou chiffres`);
    const keys = itemsAt(value, 'selon');
    keys.forEach((each) => checkKey(each, report));
    const dated = itemsAt(value, 'versions').filter((version) => isDate(textAt(version, 'du')));
    checkOrder(dated, (version) => textAt(version, 'du'), 'Les versions vont de la plus ancienne à la plus récente', report);
    for (const version of itemsAt(value, 'versions')) checkValues(get(version, 'valeurs'), keys, report);
  }
}

function checkKey(key: JsonNode, report: Report): void {
  const [thresholds, codes] = [get(key, 'paliers'), get(key, 'codes')];
  if ((thresholds === undefined) === (codes === undefined)) {
    report(key, 'bareme', 'Une entrée de « selon » a soit des « paliers » (des nombres croissants), soit des « codes »');
  }
  checkOrder(itemsAt(key, 'paliers'), valueOf, 'Les paliers vont du plus petit au plus grand', report);
  if (new Set(itemsAt(key, 'codes').map(valueOf)).size < itemsAt(key, 'codes').length) report(codes ?? key, 'code-double', 'Un code est écrit deux fois');
}

function checkOrder(items: readonly JsonNode[], valueAt: (item: JsonNode) => unknown, message: string, report: Report): void {
  const values = items.map(valueAt);
  const wrong = values.findIndex((value, index) => index > 0 && !((values[index - 1] as number) < (value as number)));
  const item = items[wrong];
  if (item) report(get(item, 'du') ?? item, 'bareme', message);
}

/** As many lists inside one another as there are keys, each as long as its key, numbers inside. */
function checkValues(values: JsonNode | undefined, [key, ...others]: readonly JsonNode[], report: Report): void {
  if (!values) return;
  if (!key) {
    if (numberOf(values) === undefined) report(values, 'bareme', 'Il faut ici un nombre');
    return;
  }
  const wanted = [...itemsAt(key, 'paliers'), ...itemsAt(key, 'codes')].length;
  const given = values.kind === 'array' ? values.items : [];
  if (values.kind !== 'array' || given.length !== wanted) {
    report(values, 'bareme', `Il faut ici une liste de ${wanted} valeurs : une par ligne de « ${textAt(key, 'nom') ?? ''} »`);
  }
  for (const value of given) checkValues(value, others, report);
}

const numberOf = (node: JsonNode): number | undefined => (node.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined);
