import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizes } from '../../.tasks/size.js';

const KILOBYTE = 1024;
const FIRST_TAB = 37.9 * KILOBYTE;
const WHOLE = 73 * KILOBYTE;

test('le premier onglet de CAR demande au plus 37,9 Ko de JavaScript en gzip', () => {
  const { atOnce, dispositif } = sizes('CAR');
  const first = atOnce + dispositif;
  assert.ok(first <= FIRST_TAB, `${first} octets pour ${FIRST_TAB} (l’élément ${atOnce}, CAR ${dispositif}) : charger plus tard, par packages/dossier/src/parts.ts, ce que cet onglet ne montre pas (npm run build donne le détail).`);
});

test('<akto-dossier> avec CAR pèse au plus 73 Ko de JavaScript en gzip, tout compris', () => {
  const { total, atOnce, whenNeeded, dispositif } = sizes('CAR');
  assert.ok(total <= WHOLE, `${total} octets pour ${WHOLE} (d’emblée ${atOnce}, au besoin ${whenNeeded}, CAR ${dispositif}) : partager ce qui se répète (npm run build donne le détail).`);
});
