import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisions, dossierStates, refusalOf, stateOf, type Instruction } from '../../packages/core/src/index.js';

const instruction = (change: Partial<Instruction>): Instruction => ({ state: 'reçu', message: '', ...change });

test('a dossier is where its last step led', () => {
  assert.equal(stateOf([{ state: 'transmis', at: '', message: '' }, { state: 'reçu', at: '', message: '' }]), 'reçu');
});

test('a transmitted dossier is received before anything is decided', () => {
  assert.deepEqual(decisions('transmis'), ['reçu']);
  assert.match(refusalOf('transmis', instruction({ state: 'accepté' })) ?? '', /« transmis » ne peut pas devenir « accepté »/);
});

test('only the employer leads back to « transmis »', () => {
  for (const state of dossierStates) assert.ok(!decisions(state).includes('transmis'));
  assert.ok(refusalOf('complément demandé', instruction({ state: 'transmis' })));
});

test('an accepted or refused dossier stays so', () => {
  assert.deepEqual([decisions('accepté'), decisions('refusé')], [[], []]);
});

test('a complement names what is to be completed, and says why', () => {
  const asked = instruction({ state: 'complément demandé', message: 'Le devis est illisible.', reopened: ['documents.devis'] });
  assert.equal(refusalOf('reçu', asked), undefined);
  assert.match(refusalOf('reçu', { ...asked, reopened: [] }) ?? '', /au moins un champ ou un document/);
  assert.match(refusalOf('reçu', { ...asked, message: '  ' }) ?? '', /Écrivez à l’employeur/);
});

test('a refusal is explained, an acceptance needs no words', () => {
  assert.ok(refusalOf('reçu', instruction({ state: 'refusé' })));
  assert.equal(refusalOf('reçu', instruction({ state: 'accepté' })), undefined);
});
