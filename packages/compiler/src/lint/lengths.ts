import { get, itemsAt, membersAt, textAt, textOf, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import { withoutLinks } from '../model/inline.js';
import { objectOf, type Part, type Role } from '../symbols/part.js';
import { isCheckbox } from '../symbols/role.js';

/** Characters that fit where a title stands. The text beside a check box, which may be an attestation in full, has no limit. */
const TITLES: Readonly<Record<Role, readonly [name: string, most: number]>> = {
  root: ['Le titre du dispositif', 120],
  tab: ['Le titre d’un onglet', 40],
  section: ['Le titre d’une section', 160],
  rows: ['Le titre d’un groupe répété', 120],
  field: ['Le libellé d’un champ', 160],
  documents: ['Le titre d’une pièce', 160],
};

/** Under a field two lines are shown, then a button opens the rest (S42): a wording fits in them, the message of a rule may go a little beyond. */
const WORDING = 160;
const RULE = 320;

/** Titles and messages too long for their place on the screen. */
export function lintLengths(part: Part, report: Report): void {
  const check = (node: JsonNode | undefined, name: string, most: number, advice: string): void => {
    const length = [...withoutLinks(textOf(node) ?? '')].length;
    if (node && length > most) report(node, 'trop-long', `${name} a ${length} caractères, ${most} au plus : ${advice}`, 'warning');
  };
  const [name, most] = TITLES[part.role];
  if (!isCheckbox(part.schema)) check(get(part.schema, 'title'), name, most, 'mettez le détail dans « description »');
  for (const { key, value } of membersAt(part.schema, 'x-messages')) {
    check(value, `Le message « ${key} »`, WORDING, 'il se lit sous le champ, sur deux lignes');
  }
  for (const rule of itemsAt(objectOf(part), 'x-rules')) {
    check(get(rule, 'message'), `Le message de la règle « ${textAt(rule, 'id') ?? ''} »`, RULE, 'il se lit sous le champ, un clic l’ouvre en entier');
  }
}
