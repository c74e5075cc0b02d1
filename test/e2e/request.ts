import type { Locator, Page } from 'playwright-core';

/** « Nouvelle demande », as a person answers it. */

export const QUESTIONS = {
  entreprise: 'Quel établissement ou entreprise réalise cette demande?',
  etablissement: 'Quel établissement effectuant la demande?',
  public: 'Quel est le type de public concerné\u00a0?',
  dispositif: 'Quel dispositif ?',
  'sous-dispositif': 'Quel sous-dispositif ?',
} as const;

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });

/** Waits for a question, by the name of its step. */
export const expectQuestion = (page: Page, step: keyof typeof QUESTIONS): Promise<void> => heading(page, QUESTIONS[step]).waitFor();

/** The whole card is its label: the person clicks where they like. */
export const choose = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('radio', { name }).check({ force: true });

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer', exact: true }).click();
export const goBack = (page: Page): Promise<void> => page.getByRole('button', { name: 'Retour', exact: true }).click();

export const search = (page: Page): Locator => page.getByRole('combobox');

/** Types in the search, and takes the option of this name. */
export async function find(page: Page, text: string, option: string | RegExp): Promise<void> {
  await search(page).fill(text);
  await page.getByRole('option', { name: option }).click();
}

export const startRequest = (page: Page): Promise<void> => page.getByRole('button', { name: 'Créer un nouveau dossier' }).click();

/** Takes another of the sample accounts, by the menu of the header. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /changer de compte/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('button', { name: `${name} (changer de compte)` }).waitFor();
}
