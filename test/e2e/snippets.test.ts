import assert from 'node:assert/strict';
import { read } from '../architecture/repository.js';
import { BOXES, email, expectSaved, openTab } from './car.js';
import { eventually } from './eventually.js';
import { openHostPage, SCRIPT, STRICT_POLICY, TAG, type HostPage } from './host-pages.js';
import { openSite } from './site.js';

const visit = openSite();
const snippet = (name: string): string => read(`test/snippets/${name}`);
const script = (name: string): Pick<HostPage, 'head' | 'files'> => ({ head: `<script type="module" src="/${name}"></script>`, files: { [`/${name}`]: snippet(name) } });

visit('page.html', async ({ page }) => {
  await openHostPage(page, { head: '', body: snippet('page.html') });
  await page.getByRole('checkbox', { name: BOXES.notice }).check();
});

visit('fenetre.html', async ({ page }) => {
  await openHostPage(page, { head: '', body: snippet('fenetre.html'), files: { '/fenetre.js': snippet('fenetre.js') } });
  await page.getByRole('button', { name: 'Ma demande' }).click();
  await openTab(page, 'Employeur');
  await email(page).fill('nom.prenom@email.fr');
  await expectSaved(page);
});

visit('cadre.html', async ({ page }) => {
  const frame = `<!doctype html><html lang="fr"><title>Cadre</title>${snippet('page.html')}</html>`;
  await openHostPage(page, { head: '', body: snippet('cadre.html'), files: { '/page.html': frame }, policy: `${STRICT_POLICY}; frame-src 'self'` });
  await page.frameLocator('iframe').getByRole('checkbox', { name: BOXES.notice }).check();
});

visit('formulaire.html', async ({ page }) => {
  await openHostPage(page, { head: '', body: snippet('formulaire.html'), files: { '/formulaire.js': snippet('formulaire.js') } });
  await page.getByRole('checkbox', { name: BOXES.notice }).check();
  await page.getByRole('button', { name: 'Valider le panier' }).click();
  await page.getByRole('heading', { name: 'Saisie Invalide' }).waitFor();
  assert.equal(await page.locator('output').first().innerText(), '');
});

visit('evenements.js', async ({ page }) => {
  await openHostPage(page, { ...script('evenements.js'), body: `${TAG}<output id="dit"></output>` });
  const said = (): Promise<string> => page.locator('#dit').innerText();
  await eventually(said, 'Prêt');
  await openTab(page, 'Employeur');
  await eventually(said, 'Onglet employeur');
  await page.getByRole('button', { name: 'Transmettre' }).click();
  await eventually(async () => /^\d+ réponses à revoir$/.test(await said()), true);
  await page.locator('akto-dossier').evaluate((element) => element.setAttribute('dispositif', 'CARR'));
  await eventually(async () => /^dispositif-unknown : .* CAR,/.test(await said()), true);
}, { tolerated: /404/ });

visit('reference.js', async ({ page }) => {
  await openHostPage(page, { ...script('reference.js'), body: '' });
  await openTab(page, 'Employeur');
  await page.getByText('ACME').or(page.getByRole('textbox', { name: /dénomination/i })).first().waitFor();
  assert.equal(await page.locator('akto-dossier').evaluate((element) => (element.shadowRoot?.getElementById('employeur.etablissement.denomination') as HTMLTextAreaElement).value), 'ACME');
});

visit('rangement.js', async ({ page }) => {
  await openHostPage(page, { ...script('rangement.js'), body: '' });
  await page.getByRole('tab', { name: 'Employeur' }).waitFor();
  const failure = await page.locator('akto-dossier').evaluate((element) => {
    const { store } = element as unknown as { store: { transmit(): Promise<unknown> } };
    return store.transmit().catch((error: Error & { code: string }) => `${error.code} : ${error.message}`);
  });
  assert.equal(failure, 'storage-failed : Le service est fermé : transmettez demain, à partir de 9 h.');
});

visit('textes.js', async ({ page }) => {
  await openHostPage(page, { ...script('textes.js'), body: TAG });
  await page.getByRole('button', { name: 'Envoyer ma demande' }).waitFor();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText(/^À l’abri depuis \d\d:\d\d$/).waitFor();
});

visit('theme.css', async ({ page }) => {
  await openHostPage(page, { head: `${SCRIPT}<link rel="stylesheet" href="/theme.css">`, body: TAG, files: { '/theme.css': snippet('theme.css') } });
  const button = page.getByRole('button', { name: 'Transmettre' });
  assert.deepEqual(await button.evaluate((each) => [getComputedStyle(each).textTransform, getComputedStyle(each).backgroundColor]), ['uppercase', 'rgb(20, 83, 45)']);
});
