import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SetupError } from '../../packages/server/src/failure.js';
import { readSettings } from '../../packages/server/src/settings/settings.js';

test('sans rien, le serveur est pour cette machine, sur 8080, avec la base intégrée', () => {
  const { port, host, databaseUrl, data } = readSettings({});
  assert.deepEqual({ port, host, databaseUrl }, { port: 8080, host: 'localhost', databaseUrl: undefined });
  assert.match(data, /akto-dossier$/);
});

test('une variable vide est comme absente', () => {
  assert.equal(readSettings({ PORT: '', HOST: '', DATABASE_URL: '' }).port, 8080);
});

const WRONG: Readonly<Record<string, readonly [Record<string, string>, ...RegExp[]]>> = {
  'un port qui n’en est pas un': [{ PORT: 'http' }, /PORT=http/, /PORT=8081/],
  'un port trop grand': [{ PORT: '65536' }, /PORT=65536/],
  'une écoute ouverte aux autres machines': [{ HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0/, /Laissez HOST vide/],
  'une base qui n’est pas un PostgreSQL': [{ DATABASE_URL: 'mysql://a:secret@b/c' }, /DATABASE_URL/, /postgres:\/\//],
  'une base mal écrite': [{ DATABASE_URL: 'akto' }, /DATABASE_URL/],
  'un réglage qui n’existe pas': [{ AKTO_DONNEE: 'x' }, /AKTO_DONNEE n’est pas un réglage/, /AKTO_DONNEES/],
};
for (const [title, [environment, ...words]] of Object.entries(WRONG)) {
  test(`${title} : le message le nomme, et dit quoi écrire`, () => {
    assert.throws(() => readSettings(environment), (error) => error instanceof SetupError && words.every((word) => word.test(error.message)) && !error.message.includes('secret'));
  });
}
