import * as shape from '../keywords/shape.js';
import { MESSAGE_KEYS } from '../keywords/table.js';
import type { Shape } from '../keywords/shape.js';
import { STATES } from '../keywords/spoken.js';

const keyword = shape.meantWord({ regle: '"rule"', obligatoire: '"required"', requis: '"required"', longueur: '"maxLength"', maxlength: '"maxLength"', minlength: '"minLength"', source: '"source"' }, ...MESSAGE_KEYS, 'rule');
const told = shape.object({ path: shape.text, keyword, rule: shape.text, message: shape.text }, ['path', 'keyword', 'message']);

const file = shape.object(
  { name: shape.text, size: shape.count, type: shape.any, sha256: shape.any, state: shape.meantWord(STATES, 'pending', 'stored', 'failed') },
  ['name', 'size', 'type', 'sha256', 'state'],
);

/** A file of `exemples/CODE/`: a whole dossier, or what differs from another one. */
export const EXAMPLE: Shape = shape.object(
  {
    $schema: shape.text,
    $comment: shape.any,
    title: shape.text,
    today: shape.date,
    base: shape.text,
    changes: shape.map(shape.any),
    data: shape.map(shape.any),
    documents: shape.map(file),
    expected: shape.object({ errors: shape.list(told), warnings: shape.list(told) }, ['errors', 'warnings']),
  },
  ['title', 'expected'],
);
