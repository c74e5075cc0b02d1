import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expectAccessible } from './axe.js';
import { eventually } from './eventually.js';
import { openSite } from './site.js';
import { carDossier, carDraft, carFiles, daysAgo, seed } from './seed.js';

const visit = openSite();
const DEVIS = 'documents.pieces.conventionOuDevis';
const email = (page: Page) => page.getByRole('textbox', { name: 'Email' });

const received = [
  { state: 'transmis', at: daysAgo(6), message: '' },
  { state: 'reçu', at: daysAgo(5), message: '' },
] as const;
const asked = { state: 'complément demandé', at: daysAgo(2), message: 'Le devis est illisible.', reopened: [DEVIS] } as const;
const reopened = carDraft('d1', { ...carDossier('d1').transmission, reopened: [DEVIS] });
const toComplete = { drafts: [reopened], dossiers: [carDossier('d1', { history: [...received, asked] })], files: carFiles('d1') };

visit('S85: a transmitted dossier opens with its receipt, its answers and what became of it', async ({ page }) => {
  await seed(page, '/dossiers/d1', { dossiers: [carDossier('d1', { history: received })] });
  await page.getByText('CAR-2026-7F3K9Q').waitFor();
  for (const text of ['nom.prenom@email.fr', '40101593800012', 'Le bénéficiaire reprend le 4 janvier.']) await page.getByText(text).waitFor();
  await page.getByRole('region', { name: 'Suivi' }).getByText('Reçu').waitFor();
});

visit('S85: a document of a transmitted dossier is downloaded as it was', async ({ page }) => {
  await seed(page, '/dossiers/d1', { dossiers: [carDossier('d1')], files: carFiles('d1') });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger devis.pdf, Convention ou devis' }).click();
  const download = await downloading;
  assert.equal(download.suggestedFilename(), 'devis.pdf');
  assert.equal(await readFile(await download.path(), 'utf8'), 'devis.pdf');
});

visit('printed, a transmitted dossier is a recap to file: everything of it, nothing of the site', async ({ page }) => {
  await seed(page, '/dossiers/d1', { dossiers: [carDossier('d1')] });
  await page.getByText('CAR-2026-7F3K9Q').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const text of ['nom.prenom@email.fr', /Empreinte SHA-256 9f86d081884c7d65/]) assert.ok(await page.getByText(text).first().isVisible(), String(text));
  assert.deepEqual(await page.getByRole('button').all().then((all) => Promise.all(all.map((one) => one.isVisible()))).then((seen) => seen.filter(Boolean)), []);
  for (const name of ['Menu principal', 'Pied de page']) assert.equal(await page.getByRole('navigation', { name }).count(), 0);
});

visit('a dossier to complete opens what is asked and nothing else', async ({ page }) => {
  await seed(page, '/dossiers/d1', toComplete);
  await page.getByRole('link', { name: 'Compléter le dossier' }).click();
  await page.getByRole('heading', { level: 2, name: 'Documents', exact: true }).waitFor();
  assert.equal(await page.getByRole('button', { name: /Charger des fichiers/ }).count(), 1);
  await page.getByRole('tab', { name: /^Employeur/ }).click();
  assert.equal(await email(page).isEditable(), false);
});

visit('the answer to a complement is transmitted again, and both versions are kept', async ({ page }) => {
  await seed(page, '/dossiers/d1/documents', toComplete);
  await page.getByRole('button', { name: /^Retirer : devis.pdf/ }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'devis-net.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 net') });
  await page.getByRole('button', { name: 'Retirer : devis-net.pdf' }).waitFor();
  await page.getByRole('button', { name: 'Transmettre', exact: true }).click();
  await page.getByRole('dialog', { name: 'Demande transmise' }).getByRole('button', { name: 'Fermer' }).last().click();
  await page.goto('/dossiers/d1');
  await page.getByText(/^Version transmise le /).click();
  await page.getByText('devis.pdf', { exact: true }).last().waitFor();
  await page.getByRole('button', { name: 'Télécharger devis-net.pdf, Convention ou devis' }).waitFor();
  assert.equal(await page.getByText('CAR-2026-7F3K9Q').count(), 1);
});

visit('a draft whose dispositif is gone is explained, shown and exported', async ({ page }) => {
  await seed(page, '/dossiers/vieux', { drafts: [carDraft('vieux', { dispositif: 'VIEUX', data: { salarie: { nom: 'Martin' } } })] });
  await page.getByRole('heading', { level: 1, name: 'Ce dispositif n’est plus proposé' }).waitFor();
  await page.getByText('Martin').waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter la saisie et les fichiers' }).click();
  const zip = await readFile(await (await downloading).path());
  assert.ok(zip.includes('brouillon.json') && zip.includes('Martin'));
});

visit('« Mes données »: an archive of everything, then no draft left', async ({ page }) => {
  await seed(page, '/mes-donnees', { drafts: [carDraft('b1'), carDraft('b2')], dossiers: [carDossier('d1')], files: carFiles('d1') });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter mes données' }).click();
  const zip = await readFile(await (await downloading).path());
  for (const name of ['brouillon.json', 'dossiers/CAR-2026-7F3K9Q/dossier.json', 'devis.pdf']) assert.ok(zip.includes(name), name);
  await page.getByRole('button', { name: 'Supprimer 2 brouillons' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer définitivement' }).click();
  await page.getByText('Aucun brouillon à supprimer.').waitFor();
  await page.getByText('1 dossier transmis').waitFor();
});

for (const [words, title] of [['Accessibilité : non conforme', 'Déclaration d\'accessibilité'], ['Mentions légales', 'Mentions légales'], ['Données à caractère personnel', 'Données à caractère personnel'], ['Contacter votre conseiller', 'Contacter votre conseiller']] as const) {
  visit(`S61, S67: the footer leads to « ${words} »`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Pied de page' }).getByRole('link', { name: words }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    assert.equal(await page.title(), `${title} — Mon Espace AKTO`);
  });
}

visit('hand-typed wrong addresses each say so', async ({ page }) => {
  for (const address of ['/informations/inconnue', '/dossiers/inconnu/employeur', '/brouillons/page/2']) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: /introuvable$/ }).waitFor();
  }
});

visit('the name of the page follows the tab (WCAG 2.4.2)', async ({ page }) => {
  await seed(page, '/dossiers/b/employeur', { drafts: [carDraft('b')] });
  await eventually(() => page.title(), "Employeur — Contrat d'alternance reconversion (CAR) — Mon Espace AKTO");
  await page.getByRole('tab', { name: /^Synthèse/ }).click();
  await eventually(() => page.title(), "Synthèse — Contrat d'alternance reconversion (CAR) — Mon Espace AKTO");
});

visit('without network, a page that does not come is explained, and retried', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Bienvenue' }).waitFor();
  await page.route(/page-brouillons/, (route) => route.abort());
  await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Brouillons' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cette page n’a pas pu être chargée' }).waitFor();
  await page.unroute(/page-brouillons/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Brouillons' }).waitFor();
}, { tolerated: /ERR_FAILED/ });

visit('without network, a list that does not come is explained, and retried', async ({ page }) => {
  await page.route(/index\.json/, (route) => route.abort());
  await page.goto('/brouillons');
  await page.getByText(/Le réseau ne répond pas/).waitFor();
  await page.unroute(/index\.json/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByText('Aucun brouillon').waitFor();
}, { tolerated: /ERR_FAILED/ });

visit('while a list is fetched its place is kept, and said', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/dispositifs/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/brouillons');
  await page.getByRole('status').filter({ hasText: 'Chargement…' }).waitFor({ state: 'attached' });
  assert.ok(((await page.locator('.awaited').boundingBox())?.height ?? 0) > 200);
  release();
  await page.getByText('Aucun brouillon').waitFor();
});

const places = ['/', '/brouillons', '/brouillons?recherche=rien', '/dossiers', '/dossiers/d1', '/dossiers/d1/documents', '/dossiers/vieux', '/mes-donnees', '/informations/accessibilite'];
const records = { ...toComplete, drafts: [reopened, carDraft('b', { savedAt: daysAgo(85) }), carDraft('fini', { savedAt: daysAgo(95) }), carDraft('vieux', { dispositif: 'VIEUX' })] };

for (const colorScheme of ['light', 'dark'] as const) {
  visit(`axe finds nothing in the lists and pages, ${colorScheme}`, async ({ page }) => {
    await seed(page, '/', records);
    for (const place of places) {
      await page.goto(place);
      await page.getByText('Chargement…').waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectAccessible(page, place);
    }
  }, { context: { colorScheme, reducedMotion: 'reduce' } });
}

visit('at 320 px no list nor page scrolls sideways', async ({ page }) => {
  await seed(page, '/', records);
  for (const place of places) {
    await page.goto(place);
    await page.getByText('Chargement…').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const [needed, available] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok((needed ?? 0) <= (available ?? 0), `${place}: ${needed} px in ${available}`);
  }
}, { context: { viewport: { width: 320, height: 640 } } });
