import assert from 'node:assert/strict';
import { email, fillAll, openTab, REFERENCE, save, tab, transmit } from './car.js';
import { eventually } from './eventually.js';
import { openSite } from './site.js';

const visit = openSite();

/** In a timer, since the policy lets the developer's tools evaluate. */
const attempts = (): Promise<{ evaluates: boolean; writes: boolean }> =>
  new Promise((resolve) => {
    setTimeout(() => {
      const done = { evaluates: false, writes: false };
      try {
        eval('done.evaluates = true');
      } catch {
        // Refused, as it should be.
      }
      try {
        document.createElement('div').innerHTML = '<b>texte</b>';
        done.writes = true;
      } catch {
        // Refused, as it should be.
      }
      resolve(done);
    });
  });

visit('/exemple.html holds nothing but the script and the element', async ({ page }) => {
  const response = await page.goto('/exemple.html');
  const body = /<body>([\s\S]*)<\/body>/.exec((await response?.text()) ?? '')?.[1]?.trim();
  assert.equal(body, '<akto-dossier dispositif="CAR"></akto-dossier>');
});

visit('/exemple.html runs the compiled module while the policy refuses eval and HTML from text', async ({ page }) => {
  const response = await page.goto('/exemple.html');
  await tab(page, 'Employeur').waitFor();
  const policy = response?.headers()['content-security-policy'] ?? '';
  assert.match(policy, /script-src 'self'(;|$)/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.deepEqual(await page.evaluate(attempts), { evaluates: false, writes: false });
}, { tolerated: /politique|Content Security Policy|TrustedHTML|TrustedScript/ });

visit('/exemple.html takes a whole dossier to its reference, with no violation of the policy', async ({ page }) => {
  await page.goto('/exemple.html');
  await tab(page, 'Introduction').waitFor();
  await fillAll(page);
  assert.match(await transmit(page), REFERENCE);
});

visit('/exemple.html resumes after a reload, and starts a new dossier once one was transmitted', async ({ page }) => {
  await page.goto('/exemple.html');
  await tab(page, 'Introduction').waitFor();
  await fillAll(page);
  await save(page);
  await page.reload();
  await openTab(page, 'Employeur');
  assert.equal(await email(page).inputValue(), 'nom.prenom@email.fr');
  await transmit(page);
  await page.getByRole('button', { name: 'Commencer un nouveau dossier' }).click();
  await openTab(page, 'Employeur');
  await eventually(() => email(page).inputValue(), '');
});
