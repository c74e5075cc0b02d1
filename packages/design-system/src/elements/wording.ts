/** What the elements say of an answer that they refuse. A dossier says the same: core has its own catalogue, a test holds them equal. */
export const wording = {
  required: 'Saisie obligatoire',
  document: 'Document obligatoire',
  box: "L'option doit être sélectionnée",
  email: "Respecter le format de l'Email",
  number: 'Saisir un nombre, par exemple 12,5',
  integer: 'Saisir un nombre entier, par exemple 12',
  money: 'Saisir un montant en euros, par exemple 1234,56',
  date: 'Saisir une date valide au format JJ/MM/AAAA',
  choice: 'Choisir un élément de la liste',
  maxLength: (limit: number) => `${limit} ${limit > 1 ? 'caractères' : 'caractère'} maximum`,
  minimum: (limit: string) => `Saisir une valeur supérieure ou égale à ${limit}`,
  maximum: (limit: string) => `Saisir une valeur inférieure ou égale à ${limit}`,
  from: (day: string) => `Saisir une date à partir du ${day}`,
  until: (day: string) => `Saisir une date jusqu’au ${day}`,
} as const;
