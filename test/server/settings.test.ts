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

test('avec un service de connexion, l’écoute peut s’ouvrir à d’autres machines', () => {
  const { host, oidc } = readSettings({ HOST: '0.0.0.0', AKTO_URL: 'https://dossiers.test', AKTO_OIDC: 'https://connexion.test', AKTO_OIDC_CLIENT: 'a', AKTO_OIDC_SECRET: 'b' });
  assert.deepEqual([host, oidc?.publicAddress.href, oidc?.scope], ['0.0.0.0', 'https://dossiers.test/', 'openid profile siret']);
});

const WRONG: Readonly<Record<string, readonly [Record<string, string>, ...RegExp[]]>> = {
  'un port qui n’en est pas un': [{ PORT: 'http' }, /PORT=http/, /PORT=8081/],
  'un port trop grand': [{ PORT: '65536' }, /PORT=65536/],
  'une écoute ouverte aux autres machines': [{ HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0/, /Laissez HOST vide/],
  'une base qui n’est pas un PostgreSQL': [{ DATABASE_URL: 'mysql://a:secret@b/c' }, /DATABASE_URL/, /postgres:\/\//],
  'une base mal écrite': [{ DATABASE_URL: 'akto' }, /DATABASE_URL/],
  'un compartiment mal nommé': [{ AKTO_S3: 'Mes Fichiers', AWS_REGION: 'eu-west-3' }, /AKTO_S3=Mes Fichiers/, /minuscules/],
  'un compartiment sans adresse': [{ AKTO_S3: 'fichiers' }, /AWS_REGION/, /AWS_ENDPOINT_URL_S3=https/],
  'une connexion à moitié configurée': [{ AKTO_OIDC: 'https://connexion.test', AKTO_OIDC_SECRET: 'secret' }, /sans AKTO_URL/],
  'une connexion sans chiffrement': [{ AKTO_URL: 'http://dossiers.test', AKTO_OIDC: 'https://connexion.test', AKTO_OIDC_CLIENT: 'a', AKTO_OIDC_SECRET: 'secret' }, /AKTO_URL=http/, /https:/],
  'un gestionnaire indéfini': [{ AKTO_URL: 'https://dossiers.test', AKTO_OIDC: 'https://connexion.test', AKTO_OIDC_CLIENT: 'a', AKTO_OIDC_SECRET: 'secret', AKTO_OIDC_GESTIONNAIRE: 'conseil' }, /AKTO_OIDC_GESTIONNAIRE=conseil/, /groups=akto-gestion/],
  'un réglage qui n’existe pas': [{ AKTO_DONNEE: 'x' }, /AKTO_DONNEE n’est pas un réglage/, /AKTO_DONNEES/],
};
for (const [title, [environment, ...words]] of Object.entries(WRONG)) {
  test(`${title} : le message le nomme, et dit quoi écrire`, () => {
    assert.throws(() => readSettings(environment), (error) => error instanceof SetupError && words.every((word) => word.test(error.message)) && !error.message.includes('secret'));
  });
}
