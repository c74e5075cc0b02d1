import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { describeError } from '../../packages/server/src/http/log.js';

const SECRETS = ['FR7630006000011234567890189', '1 85 05 78 006 084 91', 'Dupont'];

test('cas 59 : les mots d’une erreur de la base, qui cite ce qu’elle refuse, ne sont pas gardés', () => {
  const error = Object.assign(new pg.DatabaseError(`value "${SECRETS[0]}" is too long`, 0, 'error'), { detail: `Key (nir)=(${SECRETS[1]})`, code: '22001', table: 'draft', where: SECRETS[2] });
  const text = JSON.stringify(describeError(error));
  for (const secret of SECRETS) assert.equal(text.includes(secret), false);
  assert.match(text, /22001.*draft/);
});

test('cas 59 : ceux d’un JSON illisible non plus', () => {
  for (const secret of SECRETS) {
    let caught: unknown;
    try {
      JSON.parse(`{"a": ${secret}`);
    } catch (error) {
      caught = error;
    }
    const text = JSON.stringify(describeError(caught));
    for (const part of secret.split(/[ 0]/).filter((word) => word.length > 2)) assert.equal(text.includes(part), false, text);
    assert.match(text, /SyntaxError/);
  }
});

test('cas 59 : une erreur à plusieurs lignes, ou colorée, reste une ligne du journal', () => {
  const line = JSON.stringify(describeError(new Error('a\n{"level":60}\u001b[31m')));
  assert.equal(line.includes('\n') || line.includes('\u001b'), false);
});

test('ce qui n’est pas une erreur est dit tel', () => assert.deepEqual(describeError('texte secret'), { type: 'string', message: '', stack: '' }));
