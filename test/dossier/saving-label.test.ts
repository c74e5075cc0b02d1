import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saveLabel, type SaveState } from '../../packages/dossier/src/saving/index.js';
import { conflictText } from '../../packages/dossier/src/saving/conflict.js';
import { savedDraft } from './saving-support.js';

const at = (day: number, hours: number, minutes: number): Date => new Date(2026, 10, day, hours, minutes);
const text = (state: SaveState): string => saveLabel(state, at(23, 18, 0)).text;

describe('the words of the saving state', () => {
  it('saved today: the time', () => {
    assert.equal(text({ kind: 'enregistré', savedAt: at(23, 14, 5).toISOString() }), 'Enregistré à 14:05');
  });

  it('saved another day: the date too', () => {
    assert.equal(text({ kind: 'enregistré', savedAt: at(3, 9, 30).toISOString() }), 'Enregistré le 03/11/2026 à 09:30');
  });

  it('not saved', () => {
    assert.equal(text({ kind: 'non enregistré' }), 'Non enregistré');
  });

  it('being saved', () => {
    assert.equal(text({ kind: 'enregistrement en cours' }), 'Enregistrement en cours…');
  });

  it('failed: why, and a way to try again', () => {
    assert.deepEqual(saveLabel({ kind: 'échec', error: new Error('Plus de place.') }), {
      text: 'Échec de l’enregistrement',
      detail: 'Plus de place.',
      action: 'Réessayer',
    });
  });

  it('in a conflict: not saved, and a way to choose', () => {
    const { text, action } = saveLabel({ kind: 'conflit', current: savedDraft(), disagreements: [], detail: conflictText(0) });
    assert.deepEqual([text, action], ['Non enregistré', 'Garder ma version']);
  });

  it('in a conflict about some answers: how many, and a way to choose each', () => {
    const disagreement = { path: 'a.x', mine: '1', theirs: '2' };
    const { detail, action } = saveLabel({ kind: 'conflit', current: savedDraft(), disagreements: [disagreement, disagreement], detail: conflictText(2) });
    assert.match(conflictText(1), /^Une réponse a été changée ici et dans un autre onglet/);
    assert.match(detail ?? '', /^2 réponses ont été changées ici et dans un autre onglet/);
    assert.equal(action, 'Choisir les réponses');
  });
});
