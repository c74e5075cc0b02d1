/** What the elements say of an answer that they refuse. A dossier says the same: core has its own catalogue, a test holds them equal. */

export const required = 'Saisie obligatoire';
export const document = 'Document obligatoire';
export const box = "L'option doit être sélectionnée";
export const email = "Respecter le format de l'Email";
export const number = 'Saisir un nombre, par exemple 12,5';
export const integer = 'Saisir un nombre entier, par exemple 12';
export const money = 'Saisir un montant en euros, par exemple 1234,56';
export const date = 'Saisir une date valide au format JJ/MM/AAAA';
export const choice = 'Choisir un élément de la liste';

export const maxLength = (limit: number): string => `${limit} ${limit > 1 ? 'caractères' : 'caractère'} maximum`;
export const minimum = (limit: string): string => `Saisir une valeur supérieure ou égale à ${limit}`;
export const maximum = (limit: string): string => `Saisir une valeur inférieure ou égale à ${limit}`;
export const from = (day: string): string => `Saisir une date à partir du ${day}`;
export const until = (day: string): string => `Saisir une date jusqu’au ${day}`;
