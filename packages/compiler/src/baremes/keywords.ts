import * as shape from '../keywords/shape.js';
import type { Shape } from '../keywords/shape.js';


const key = shape.object({ nom: shape.text, paliers: shape.filledList(shape.number), codes: shape.filledList(shape.text) }, ['nom']);
const version = shape.object({ du: shape.date, $comment: shape.any, valeurs: shape.any }, ['du', 'valeurs']);

/** Every keyword of `baremes.json`. */
export const ROOT: Shape = shape.object(
  {
    $schema: shape.text,
    $comment: shape.any,
    title: shape.text,
    description: shape.text,
    baremes: shape.map(
      shape.object(
        { titre: shape.text, unite: shape.text, $comment: shape.any, selon: shape.filledList(key), versions: shape.filledList(version) },
        ['titre', 'unite', 'versions'],
      ),
    ),
  },
  ['baremes'],
);
