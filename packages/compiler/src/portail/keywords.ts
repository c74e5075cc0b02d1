import * as shape from '../keywords/shape.js';
import type { Shape } from '../keywords/shape.js';

const days = shape.numeric('un nombre entier de jours, 1 ou plus', (value) => Number.isInteger(value) && value >= 1);
const link = shape.object({ titre: shape.text, href: shape.text }, ['titre', 'href']);
const section = shape.object({ titre: shape.text, paragraphes: shape.filledList(shape.text), liens: shape.list(link) }, ['titre', 'paragraphes']);
const page = shape.object({ chemin: shape.slug, titre: shape.text, lien: shape.text, sections: shape.filledList(section) }, ['chemin', 'titre', 'sections']);

/** Every keyword of `portail.json`. */
export const ROOT: Shape = shape.object(
  {
    $schema: shape.text,
    title: shape.text,
    $comment: shape.any,
    brouillons: shape.object({ conservationJours: days, preavisJours: days }, ['conservationJours', 'preavisJours']),
    pages: shape.list(page),
  },
  ['brouillons', 'pages'],
);
