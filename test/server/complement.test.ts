import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Data, Transmission } from '@akto/core';
import { assertOnlyAsked } from '../../packages/server/src/dossiers/complement.js';
import { definition, field, tab, TODAY } from '../core/builder.js';

const NOW = {
  ...definition([tab('salarie', [field('nom'), field('age')])], { version: '1.1.0', hash: 'nouveau' }),
  migrations: [{ version: '1.1.0', renamed: { 'salarie.nomNaissance': 'salarie.nom' } }],
};

const sent = (version: string, data: Data): Transmission => ({ dispositif: 'ESSAI', version, hash: version === '1.1.0' ? 'nouveau' : 'ancien', data, documents: {} });
const complete = (data: Data, asked: readonly string[]): void => assertOnlyAsked(NOW, sent('1.0.0', { salarie: { nomNaissance: 'Ada', age: '30' } }), sent('1.1.0', data), asked, { today: TODAY });

test('un dossier transmis dans une version se complète dans la suivante, au nouveau nom du champ demandé', () => {
  assert.doesNotThrow(() => complete({ salarie: { nom: 'Ada Lovelace', age: '30' } }, ['salarie.nomNaissance']));
});

test('ce que la migration a déplacé n’est pas un changement', () => {
  assert.doesNotThrow(() => complete({ salarie: { nom: 'Ada', age: '31' } }, ['salarie.age']));
});

test('une réponse qui n’était pas demandée ne change pas, fût-elle renommée', () => {
  assert.throws(() => complete({ salarie: { nom: 'Grace', age: '30' } }, ['salarie.age']), /n’étaient pas à compléter/);
});
