import { language } from '@akto/core';
import * as shape from '../keywords/shape.js';
import type { Shape } from '../keywords/shape.js';

/** Who may sign in: what `profils` may name. */
export const PROFILES = ['adherent', 'gestionnaire'] as const;
const SPOKEN_PROFILES = { entreprise: '"adherent"', employeur: '"adherent"', client: '"adherent"', conseiller: '"gestionnaire"', agent: '"gestionnaire"', instructeur: '"gestionnaire"' };

const valid = (format: string) => (value: unknown): boolean => typeof value === 'string' && language.formats[format]?.(value) === true;

const naf = shape.scalar('un code NAF, tel que « 78.20Z »', valid('naf'));
const idcc = shape.scalar('un code IDCC de quatre chiffres, tel que « 2378 »', valid('idcc'));

const access = {
  $comment: shape.any,
  titre: shape.text,
  description: shape.text,
  branches: shape.filledList(shape.text),
  profils: shape.filledList(shape.meantWord(SPOKEN_PROFILES, ...PROFILES)),
  publics: shape.filledList(shape.text),
  ouverture: shape.object({ du: shape.date, au: shape.date }),
};
const dispositif = { ...access, code: shape.dispositif, aVenir: shape.isTrue };

/** A card that opens a dispositif, and one that opens a family of them. */
export const DISPOSITIF = shape.object(dispositif, ['code']);
export const FAMILY = shape.object({ ...access, famille: shape.dispositif, dispositifs: shape.filledList(DISPOSITIF) }, ['famille', 'titre', 'dispositifs']);

/** Every keyword of `catalogue.json`, cards aside: they are of two kinds. */
export const ROOT: Shape = shape.object({
  $schema: shape.text,
  $comment: shape.any,
  title: shape.text,
  liens: shape.map(shape.object({ titre: shape.text, href: shape.any, $comment: shape.any })),
  branches: shape.map(shape.object({ titre: shape.text, naf: shape.filledList(naf), idcc: shape.filledList(idcc), $comment: shape.any }, ['titre'])),
  publics: shape.list(
    shape.object({ code: shape.text, titre: shape.text, description: shape.text, idcc, branches: shape.filledList(shape.text), $comment: shape.any }, ['code', 'titre']),
  ),
  dispositifs: shape.list(shape.any),
});
