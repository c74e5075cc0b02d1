import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDossier, newDraft, recapOf, type Data, type Recap, type Tab } from '@akto/core';
import { attestation, CONTEXT, definition, documents, field, rows, section, tab, TODAY, when } from './builder.js';

const projet = tab(
  'projet',
  [
    field('nom', { title: 'Nom' }),
    field('debut', { title: 'Début', type: 'date' }),
    section('lieu', [field('commune', { title: 'Commune' })]),
    field('public', { title: 'Public', type: 'code', options: [{ code: 'J', title: 'Jeunes' }] }),
    field('cout', { title: 'Coût', type: 'number', widget: 'money' }),
    field('etranger', { title: 'À l’étranger', type: 'boolean' }),
    field('pays', { title: 'Pays', visible: when('projet.etranger') }),
    attestation('lu', { title: 'Notice lue' }),
  ],
  { title: 'Projet' },
);
const groupes = tab('groupes', [rows('gens', [field('nom', { title: 'Nom' }), rows('jours', [field('jour', { title: 'Jour' })], { rowTitle: 'Jour' })], { rowTitle: 'Stagiaire' }), documents('devis')], {
  title: 'Stagiaires',
});
const cache = tab('cache', [field('x', { title: 'X' })], { title: 'Caché', visible: when('projet.etranger') });

function recap(parts: Partial<Tab>, data: Data): readonly Recap[] {
  const envoi = tab('envoi', [field('commentaire', { title: 'Commentaire' })], parts);
  const dispositif = definition([projet, groupes, cache, envoi]);
  const dossier = createDossier(dispositif, { ...newDraft(dispositif, { id: 'a', reference: {}, today: TODAY }), data }, CONTEXT);
  return recapOf(dispositif, envoi, (path) => dossier.node(path));
}
/** « Onglet / libellé / valeur », one line each. */
function everything(data: Data): readonly string[] {
  return recap({ recap: true }, data).flatMap(({ title, lines }) => lines.map(({ label, value }) => `${title} / ${label} / ${value.replace(/\s/g, ' ')}`));
}

test('un onglet sans récapitulatif n’a aucun bloc', () => assert.deepEqual(recap({}, { projet: { nom: 'A' } }), []));

test('une liste écrite garde ses lignes vides (S68)', () => {
  const lines = [{ label: 'Le nom', path: 'projet.nom' }, { label: 'Le pays', path: 'projet.pays' }];
  assert.deepEqual(recap({ recap: [{ title: 'Bloc', lines }] }, { projet: { nom: 'A' } }), [
    { title: 'Bloc', lines: [{ label: 'Le nom', value: 'A' }, { label: 'Le pays', value: '' }] },
  ]);
});

test('une valeur cachée se lit vide', () => {
  const lines = [{ label: 'Le pays', path: 'projet.pays' }];
  assert.deepEqual(recap({ recap: [{ title: 'Bloc', lines }] }, { projet: { pays: 'Espagne' } })[0]?.lines, [{ label: 'Le pays', value: '' }]);
});

test('« true » montre chaque champ rempli des autres onglets, comme il se lit, dans l’ordre du fichier', () => {
  const data = { projet: { lu: true, etranger: false, cout: 123456, public: 'J', lieu: { commune: 'Lyon' }, debut: '2026-01-31', nom: 'A' } };
  assert.deepEqual(everything(data), [
    'Projet / Nom / A',
    'Projet / Début / 31/01/2026',
    'Projet / Commune / Lyon',
    'Projet / Public / Jeunes',
    'Projet / Coût / 1 234,56 €',
    'Projet / À l’étranger / Non',
    'Projet / Notice lue / Oui',
  ]);
});

test('« true » nomme la ligne de chaque champ d’un groupe, jusqu’aux groupes dans les groupes', () => {
  const data = { groupes: { gens: [{ _id: 'a', nom: 'Ada' }, { _id: 'b', nom: 'Bob', jours: [{ _id: 'j', jour: 'lundi' }] }] } };
  assert.deepEqual(everything(data), [
    'Stagiaires / Stagiaire 1 – Nom / Ada',
    'Stagiaires / Stagiaire 2 – Nom / Bob',
    'Stagiaires / Stagiaire 2 – Jour 1 – Jour / lundi',
  ]);
});

test('« true » ne montre ni le vide, ni la case non cochée, ni son propre onglet, ni les documents', () => {
  assert.deepEqual(everything({ projet: { nom: ' ' }, groupes: { devis: ['d1'] }, envoi: { commentaire: 'C' } }), []);
});

test('« true » ne montre ni un champ ni un onglet caché', () => {
  assert.deepEqual(everything({ projet: { pays: 'Espagne' }, cache: { x: '1' } }), []);
  assert.deepEqual(everything({ projet: { etranger: true, pays: 'Espagne' }, cache: { x: '1' } }), ['Projet / À l’étranger / Oui', 'Projet / Pays / Espagne', 'Caché / X / 1']);
});

test('« true » montre une valeur fausse telle qu’elle a été écrite', () => {
  assert.deepEqual(everything({ projet: { debut: '31/02/2026' } }), ['Projet / Début / 31/02/2026']);
});
