import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentFile } from '../../packages/design-system/src/stateful/documents/props.js';
import { sendingText } from '../../packages/design-system/src/stateful/documents/sending-text.js';

const file = (size: number, state: DocumentFile['state'], progress?: number): DocumentFile => ({ id: `${size}${state}`, name: 'a.pdf', size, state, progress });

test('l’envoi se dit en tout, au poids des fichiers et non à leur nombre', () => {
  assert.equal(sendingText([file(900, 'stored'), file(100, 'pending', 0)]), 'Envoi de 2 fichiers : 75 %');
  assert.equal(sendingText([file(100, 'stored'), file(900, 'pending', 0.5)]), 'Envoi de 2 fichiers : 50 %');
});

test('il ne se dit qu’à chaque quart', () => {
  const said = [0, 0.1, 0.24, 0.25, 0.6, 0.99].map((progress) => sendingText([file(1000, 'pending', progress)]));
  assert.deepEqual(said.map((text) => text.replace('Envoi de 1 fichier : ', '')), ['0 %', '0 %', '0 %', '25 %', '50 %', '75 %']);
});

test('un avancement inconnu n’avance pas, un échec ne compte plus', () => {
  assert.equal(sendingText([file(1000, 'pending'), file(5000, 'failed')]), 'Envoi de 1 fichier : 0 %');
});

test('sans envoi en cours, rien ne se dit', () => {
  assert.deepEqual([sendingText([]), sendingText([file(1000, 'stored'), file(10, 'failed')])], ['', '']);
});
