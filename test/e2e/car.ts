import type { Locator, Page } from 'playwright-core';
import { chooseFiles, expectStored, file } from './files.js';
import { eventually, saveState } from './eventually.js';
import { choose, goOn, startRequest } from './request.js';

export const TITLE = "Contrat d'alternance reconversion (CAR)";
export const TABS = ['Introduction', 'Employeur', 'Synthèse', 'Documents'] as const;
export type TabName = (typeof TABS)[number];

export const DOCUMENTS = [
  'Contrat Type ou Lettre de mission',
  'Pièce complémentaire demandée par AKTO (intitulé à confirmer)',
  'Convention ou devis',
  'Programme',
] as const;

/** What a person quotes of a transmitted dossier. */
export const REFERENCE = /CAR-\d{4}-[A-Z0-9]{6}/;

/** The mandatory boxes, by the beginning of their label. */
export const BOXES = {
  notice: /^J'ai pris connaissance de la notice/,
  exactitude: /^J'atteste sur l'honneur l'exactitude des données saisies/,
  conditions: /^J'accepte les Conditions Générales/,
  pieces: /^L'employeur atteste disposer de l'ensemble des pièces justificatives/,
} as const;

export const email = (page: Page): Locator => page.getByRole('textbox', { name: 'Email' });
export const birthDate = (page: Page): Locator => page.getByRole('textbox', { name: 'Date de naissance' });
export const derogation = (page: Page): Locator => page.getByRole('combobox', { name: 'Type de dérogation' });
export const comment = (page: Page): Locator => page.getByRole('textbox', { name: /^Commentaires/ });

/** The answers that lead to a dossier with the first account: the CAR is in a family, the others are for any public. */
const answersFor = (title: string): readonly string[] => (title === TITLE ? ['FPE', TITLE] : [title, 'Intérimaire']);

/** Creates a draft from the home page and chooses the dispositif, the CAR by default. */
export async function createDossier(page: Page, title = TITLE): Promise<void> {
  await page.goto('/');
  await beginDossier(page, title);
}

/** From any page that offers it. */
export async function beginDossier(page: Page, title = TITLE): Promise<void> {
  await startRequest(page);
  for (const answer of answersFor(title)) {
    await choose(page, answer);
    await goOn(page);
  }
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('tab').first().waitFor();
}

export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name: new RegExp(`^${name}`) });

/** The words of a tab's mark, for a screen reader. */
export const statusOf = async (page: Page, name: string): Promise<string> =>
  (await tab(page, name).innerText()).replace(name, '').replace(/\s+/g, ' ').trim();

export async function openTab(page: Page, name: string): Promise<void> {
  await tab(page, name).click();
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

/** Presses « Enregistrer » and waits until the store has everything. */
export async function save(page: Page): Promise<void> {
  await saveButton(page).click();
  await expectSaved(page);
}

export const expectSaved = (page: Page): Promise<void> =>
  eventually(async () => /^Enregistré à \d\d:\d\d$/.test(await saveState(page).first().innerText()), true);

/** Fills what is mandatory in one tab, which is open. */
export const fillTab: Readonly<Record<TabName, (page: Page) => Promise<void>>> = {
  Introduction: (page) => page.getByRole('checkbox', { name: BOXES.notice }).check(),
  Employeur: (page) => email(page).fill('nom.prenom@email.fr'),
  Synthèse: async (page) => {
    await page.getByRole('checkbox', { name: BOXES.exactitude }).check();
    await page.getByRole('checkbox', { name: BOXES.conditions }).check();
  },
  Documents: async (page) => {
    await page.getByRole('checkbox', { name: BOXES.pieces }).check();
    for (const title of DOCUMENTS) {
      await chooseFiles(page, title, [file('pièce.pdf')]);
      await expectStored(page, title, 1);
    }
  },
};

/** Fills all that is mandatory. */
export async function fillAll(page: Page): Promise<void> {
  for (const name of TABS) {
    await openTab(page, name);
    await fillTab[name](page);
  }
}

export const saveButton = (page: Page): Locator => page.getByRole('button', { name: 'Enregistrer', exact: true });
export const transmitButton = (page: Page): Locator => page.getByRole('button', { name: 'Transmettre', exact: true });

/** Transmits a complete dossier, closes the confirmation and returns the reference. */
export async function transmit(page: Page): Promise<string> {
  await transmitButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Demande transmise' });
  const [reference = ''] = REFERENCE.exec(await dialog.innerText()) ?? [];
  await dialog.getByRole('button', { name: 'Fermer' }).last().click();
  return reference;
}

/** The menu of the portal. */
export const menu = (page: Page, name: 'Accueil' | 'Dossiers' | 'Brouillons'): Locator =>
  page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name });

export async function goTo(page: Page, name: 'Dossiers' | 'Brouillons'): Promise<void> {
  await menu(page, name).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
