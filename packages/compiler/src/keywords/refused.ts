const CONDITION = 'écrivez « x-visible » pour afficher sous condition, « x-required » pour rendre obligatoire, « x-rules » pour un contrôle';

/** Keywords of JSON Schema that the language leaves out, with what to write instead. */
export const REFUSED: Readonly<Record<string, string>> = {
  if: CONDITION,
  then: CONDITION,
  else: CONDITION,
  allOf: 'réunissez les champs dans un seul « properties », ou reprenez une définition par « $ref »',
  anyOf: 'une liste de choix s’écrit « oneOf » avec { const, title } ; une condition, « x-visible » ou « x-rules »',
  not: 'écrivez un contrôle « x-rules » avec « must »',
  $data: 'comparez deux champs par un contrôle « x-rules », tel que "must": "fin >= debut"',
  dependentRequired: 'écrivez « x-required » sur le champ concerné, tel que "x-required": "rempli(autreChamp)"',
  dependentSchemas: CONDITION,
  dependencies: CONDITION,
  unevaluatedProperties: 'le document publié est déjà fermé : retirez ce mot-clé',
  unevaluatedItems: 'le document publié est déjà fermé : retirez ce mot-clé',
  additionalProperties: 'le document publié est déjà fermé : retirez ce mot-clé',
  patternProperties: 'nommez chaque champ dans « properties »',
  prefixItems: 'décrivez une ligne dans « items »',
  contains: 'écrivez un contrôle « x-rules », tel que "must": "lignes.exists(l, l.principal)"',
  $dynamicRef: 'reprenez une définition par « $ref »',
  $dynamicAnchor: 'nommez la définition dans « $defs »',
  $anchor: 'nommez la définition dans « $defs »',
  $id: 'l’identifiant est déduit de « x-code » et de « x-version » : retirez ce mot-clé',
  formatMinimum: 'comparez les dates par un contrôle « x-rules »',
  formatMaximum: 'comparez les dates par un contrôle « x-rules »',
};
