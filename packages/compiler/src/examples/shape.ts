import * as shape from '../keywords/shape.js';
import type { Shape } from '../keywords/shape.js';

const told = shape.object({ path: shape.text, keyword: shape.text, rule: shape.text, message: shape.text }, ['path', 'keyword', 'message']);

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
    documents: shape.map(shape.any),
    expected: shape.object({ errors: shape.list(told), warnings: shape.list(told) }, ['errors', 'warnings']),
  },
  ['title', 'expected'],
);
