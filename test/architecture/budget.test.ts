import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizes } from '../../.tasks/size.js';

const BUDGET = 60 * 1024;

test('<akto-dossier> avec CAR pèse au plus 60 Ko de JavaScript en gzip', () => {
  const { total, atOnce, whenNeeded, dispositif } = sizes('CAR');
  assert.ok(
    total <= BUDGET,
    `${total} octets pour ${BUDGET} (d’emblée ${atOnce}, au besoin ${whenNeeded}, CAR ${dispositif}) : charger moins, ou partager ce qui se répète (npm run build donne le détail).`,
  );
});
