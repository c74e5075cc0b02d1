import assert from 'node:assert/strict';
import { FIRST_CAR, secondCar } from '../fixtures/second-car.js';
import { transmitButton } from './car.js';
import { compileWith } from './dispositifs.js';
import { carDossier, carDraft, carFiles, seed } from './seed.js';
import { openSite } from './site.js';

const visit = openSite({ dispositifs: () => compileWith({ 'CAR.json': secondCar() }) });

const answered = carDossier('d1').transmission.data as { readonly employeur: object };
const old = { version: '1.0.0', hash: FIRST_CAR.hash, data: { ...answered, employeur: { ...answered.employeur, beneficiaire: { dateNaissance: '1990-01-01', derogation: '12' } } }, documents: carDossier('d1').transmission.documents };

visit('an old draft opens in the new version: its tabs are to be looked at again, what has no place is set aside and never sent', async ({ page }) => {
  await seed(page, '/dossiers/d1/salarie', { drafts: [carDraft('d1', { ...old, visited: ['employeur'] })], files: carFiles('d1') });
  const notice = page.locator('.akto-alert', { hasText: 'Le formulaire a changé depuis votre dernière visite' });
  await notice.waitFor();
  assert.match((await notice.textContent()) ?? '', /employeur\.beneficiaire\.derogation : 12/);
  assert.equal(await page.getByLabel(/naissance/i).first().inputValue(), '01/01/1990');
  for (const title of ['Employeur', 'Salarié']) await page.getByRole('tab', { name: new RegExp(`${title}.*À revoir`) }).waitFor();
  assert.equal(await page.getByRole('tab', { name: /Synthèse.*À revoir/ }).count(), 0);
  await page.getByRole('tab', { name: /Documents/ }).click();
  await transmitButton(page).click();
  await page.getByText(/Transmise le/).waitFor();
  const kept = await page.evaluate(
    (name) =>
      new Promise<{ readonly transmission: { readonly version: string; readonly data: Record<string, unknown> } }>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('dossiers').objectStore('dossiers').get('d1');
          asked.onsuccess = () => resolve(asked.result as never);
        };
      }),
    'akto-dossier/local',
  );
  assert.equal(kept.transmission.version, '2.0.0');
  assert.deepEqual(kept.transmission.data['salarie'], { naissance: '1990-01-01' });
  assert.doesNotMatch(JSON.stringify(kept.transmission), /derogation/);
});

visit('a dossier that was transmitted is read in the version it was sent with', async ({ page }) => {
  const dossier = carDossier('d2');
  await seed(page, '/dossiers/d2', { dossiers: [{ ...dossier, transmission: { ...dossier.transmission, ...old } }], files: carFiles('d2') });
  await page.getByText('Age supérieur à 29 ans').first().waitFor();
  await page.getByRole('link', { name: 'Voir le formulaire' }).click();
  await page.getByRole('tab', { name: /Employeur/ }).click();
  await page.getByText('Type de dérogation').first().waitFor();
  assert.equal(await page.getByRole('tab', { name: /Salarié/ }).count(), 0);
});

visit('a page with the element alone reads it in that version too', async ({ page }) => {
  const dossier = carDossier('d2');
  await seed(page, '/exemple.html', { dossiers: [{ ...dossier, transmission: { ...dossier.transmission, ...old } }], files: carFiles('d2') });
  await page.locator('akto-dossier').evaluate((element) => element.setAttribute('dossier', 'd2'));
  await page.getByRole('tab', { name: /Employeur/ }).click();
  await page.getByText('Type de dérogation').first().waitFor();
  assert.equal(await page.getByRole('tab', { name: /Salarié/ }).count(), 0);
});

visit('the version before is loaded for nobody who begins a dossier', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await seed(page, '/dossiers/d3/introduction', { drafts: [carDraft('d3', { hash: FIRST_CAR.hash, data: {} })] });
  await page.getByRole('tab', { name: /Introduction/ }).waitFor();
  assert.deepEqual(asked.filter((path) => path.includes('/versions/')), []);
});
