import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { endOf, endsSoon, isOver } from '../../packages/portal/src/settings/retention.js';

const settings = JSON.parse(readFileSync(new URL('../../schemas/portail.json', import.meta.url), 'utf8')) as { pages: { chemin: string }[]; brouillons: unknown };
const retention = { conservationJours: 90, preavisJours: 14 };
const at = (date: string): Date => new Date(`${date}T12:00:00Z`);
const SAVED = at('2026-01-01').toISOString();

test('les pages que la loi et le tutoriel demandent ont une adresse (S61, S67)', () => {
  assert.deepEqual(settings.pages.map(({ chemin }) => chemin), ['accessibilite', 'mentions-legales', 'donnees-personnelles', 'contact']);
});

test('un brouillon est gardé 90 jours après sa dernière modification', () => assert.equal(endOf(SAVED, retention), at('2026-04-01').toISOString()));
test('la veille de la fin, il y est encore ; à la fin, non', () => {
  assert.deepEqual([isOver(SAVED, retention, at('2026-03-31')), isOver(SAVED, retention, at('2026-04-01'))], [false, true]);
});
test('le rappel s’affiche quatorze jours avant, et pas avant', () => {
  assert.deepEqual([endsSoon(SAVED, retention, at('2026-03-17')), endsSoon(SAVED, retention, at('2026-03-18'))], [false, true]);
});
