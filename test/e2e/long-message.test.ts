import assert from 'node:assert/strict';
import { createDossier } from './car.js';
import { compileWith } from './dispositifs.js';
import { hasFocus } from './eventually.js';
import { openSite } from './site.js';

const MESSAGE =
  'Indiquez le numéro de la convention collective tel qu’il figure sur le bulletin de paie du salarié, précédé du sigle de l’organisme signataire et suivi de l’année de la signature.';

// No message of the CAR is that long.
const LONG = {
  title: 'Messages longs',
  'x-code': 'LONG',
  'x-version': '1.0.0',
  type: 'object',
  properties: {
    convention: {
      title: 'Convention',
      type: 'object',
      properties: { numero: { title: 'Numéro', type: 'string', minLength: 4, maxLength: 40, 'x-messages': { minLength: MESSAGE } } },
      required: ['numero'],
    },
  },
};

const visit = openSite({ dispositifs: () => compileWith({ 'LONG.json': JSON.stringify(LONG) }) });

visit('S42: a message too long for its place opens whole in a window, and the focus comes back', async ({ page }) => {
  await createDossier(page, LONG.title);
  const field = page.getByRole('textbox', { name: 'Numéro' });
  await field.fill('12');
  await field.blur();
  const message = page.getByRole('button', { name: MESSAGE });
  await message.click();
  const dialog = page.getByRole('dialog', { name: 'Numéro' });
  await dialog.getByText(MESSAGE, { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await hasFocus(message), true);
});
