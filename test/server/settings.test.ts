import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

test('les brouillons se gardent autant de jours que le portail le dit aux personnes', () => {
  const { brouillons } = JSON.parse(readFileSync(new URL('../../schemas/portail.json', import.meta.url), 'utf8')) as { brouillons: { conservationJours: number } };
  assert.equal(readSettings({}).draftDays, brouillons.conservationJours);
});

test('ce qui est facultatif se configure : répertoire, livraison, antivirus, mesures', () => {
  const { register, delivery, scanner, metricsToken } = readSettings({ AKTO_ENTREPRISES: 'https://entreprises.test', AKTO_LIVRAISON: 'https://gestion.test/d', AKTO_LIVRAISON_SECRET: `whsec_${'A'.repeat(32)}`, AKTO_CLAMD: '127.0.0.1:3310', AKTO_MESURES: 'm'.repeat(16) });
  assert.deepEqual([register?.href, delivery?.address.href, delivery?.secret.byteLength, scanner, metricsToken], ['https://entreprises.test/', 'https://gestion.test/d', 24, { host: '127.0.0.1', port: 3310 }, 'm'.repeat(16)]);
  assert.deepEqual(readSettings({ AKTO_CLAMD: '/run/clamd.ctl' }).scanner, { path: '/run/clamd.ctl' });
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
  'un répertoire des entreprises sans chiffrement': [{ AKTO_ENTREPRISES: 'http://entreprises.test' }, /AKTO_ENTREPRISES=http/, /https:/],
  'une livraison sans secret': [{ AKTO_LIVRAISON: 'https://gestion.test' }, /AKTO_LIVRAISON_SECRET/, /openssl rand/],
  'une livraison au secret trop court': [{ AKTO_LIVRAISON: 'https://gestion.test', AKTO_LIVRAISON_SECRET: 'whsec_secret' }, /24 octets/],
  'une livraison sans adresse': [{ AKTO_LIVRAISON_SECRET: 'whsec_secret' }, /sans AKTO_LIVRAISON/],
  'une livraison sans chiffrement': [{ AKTO_LIVRAISON: 'http://gestion.test', AKTO_LIVRAISON_SECRET: `whsec_${'A'.repeat(32)}` }, /AKTO_LIVRAISON=http/, /https:/],
  'un antivirus introuvable': [{ AKTO_CLAMD: 'clamd' }, /AKTO_CLAMD=clamd/, /127\.0\.0\.1:3310/],
  'un antivirus au port impossible': [{ AKTO_CLAMD: 'clamd:99999' }, /AKTO_CLAMD/],
  'des mesures au mot de passe trop court': [{ AKTO_MESURES: 'secret' }, /AKTO_MESURES/, /16 caractères/],
  'un portail sans durée': [{ AKTO_PORTAIL: 'package.json' }, /AKTO_PORTAIL/, /conservationJours/],
  'un portail absent': [{ AKTO_PORTAIL: 'absent.json' }, /AKTO_PORTAIL/],
  'un réglage qui n’existe pas': [{ AKTO_DONNEE: 'x' }, /AKTO_DONNEE n’est pas un réglage/, /AKTO_DONNEES/],
};
for (const [title, [environment, ...words]] of Object.entries(WRONG)) {
  test(`${title} : le message le nomme, et dit quoi écrire`, () => {
    assert.throws(() => readSettings(environment), (error) => error instanceof SetupError && words.every((word) => word.test(error.message)) && !error.message.includes('secret'));
  });
}
