import { test } from 'node:test';
import { withField, withProperties } from './authoring.js';
import { expectProblem } from './expect-problem.js';

test('un commentaire est refusé, avec ce qu’il faut écrire', () => {
  expectProblem(withField('⟦// note\n"maxLength": 3'), 'json Les commentaires ne sont pas permis en JSON : utilisez « $comment »');
});

test('une virgule en trop est montrée à sa place', () => {
  expectProblem(withField('"maxLength": 3⟦,\n'), 'json Virgule en trop avant « } » : supprimez-la');
});

test('une virgule oubliée est montrée à l’élément qui suit', () => {
  expectProblem(withField('"maxLength": 3 ⟦"minLength": 1'), 'json Il manque une virgule avant cet élément');
});

test('une clé écrite deux fois renvoie à la première', () => {
  expectProblem(
    withProperties('"nom": { "title": "Nom", "type": "string" },\n⟦"nom": { "title": "Autre", "type": "string" }'),
    'cle-double « nom » existe déjà (ligne 12) : donnez une autre clé à celui-ci, telle que "nom2", ou supprimez l’un des deux',
  );
});

test('une clé accentuée est refusée', () => {
  expectProblem(
    withProperties('⟦"prénom": { "title": "Prénom", "type": "string" }'),
    'cle La clé « prénom » n’est pas permise : écrivez « prenom » (une minuscule, puis de 1 à 40 lettres sans accent ou chiffres)',
  );
});

test('une clé en forme de nombre est refusée : JavaScript changerait l’ordre des champs', () => {
  expectProblem(
    withProperties('⟦"12": { "title": "Douze", "type": "string" }'),
    'cle La clé « 12 » n’est pas permise : une minuscule, puis de 1 à 40 lettres sans accent ou chiffres',
  );
});

for (const word of ['true', 'false', 'null']) {
  test(`une clé « ${word} » est refusée : une expression ne pourrait pas la lire`, () => {
    expectProblem(
      withProperties(`⟦"${word}": { "title": "Réponse", "type": "string" }`),
      `cle La clé « ${word} » n’est pas permise : une expression y lirait la valeur et non le champ. Écrivez un autre nom, tel que « reponse »`,
    );
  });
}

test('un fichier qui n’est pas un objet est refusé', () => {
  expectProblem('⟦[]', 'json Un dispositif est un objet entre accolades');
});

test('un fichier vide est refusé', () => {
  expectProblem('⟦', 'json Le fichier est vide');
});
