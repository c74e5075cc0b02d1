import { isFamily, type Catalogue } from '@akto/core';
import type { Page } from 'playwright-core';
import { dispositifs } from '../dispositifs/folder.js';
import { transmitButton } from './car.js';
import { fillDossier } from './filler.js';
import { choose, expectQuestion, goOn, heading, startRequest } from './request.js';
import { openSite } from './site.js';

const visit = openSite();

/** Answers « Nouvelle demande » as far as the dossier. A family of several sub-dispositifs asks which; a dispositif for any public, for whom. */
async function request(page: Page, code: string): Promise<void> {
  await page.goto('/');
  const { cards } = (await (await page.request.get('/dispositifs/catalogue.json')).json()) as Catalogue;
  const card = cards.find((each) => each.code === code || (isFamily(each) && each.dispositifs.some((sub) => sub.code === code)))!;
  await startRequest(page);
  await choose(page, card.title);
  await goOn(page);
  if (isFamily(card)) {
    await expectQuestion(page, 'sous-dispositif');
    await choose(page, card.dispositifs.find((sub) => sub.code === code)!.title);
  } else {
    await expectQuestion(page, 'public');
    await choose(page, 'Permanent');
  }
  await goOn(page);
}

for (const { definition, examples } of dispositifs) {
  const { code, title } = definition;
  const { today, data } = examples.get('complet')!;
  visit(`S83, S84: a complete dossier of ${code} is filled, transmitted, and has its reference`, async ({ page }) => {
    await page.clock.setFixedTime(`${today}T09:00:00Z`);
    await request(page, code);
    await heading(page, title).waitFor();
    await fillDossier(page, definition, data);
    await transmitButton(page).click();
    await page.getByRole('dialog', { name: 'Demande transmise' }).getByText(new RegExp(`${code}-\\d{4}-[A-Z0-9]{6}`)).waitFor();
  });
}
