import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { themeTokens } from '@akto/design-system';
import { read } from '../architecture/repository.js';
import { BOXES, email, expectSaved, openTab, tab } from './car.js';
import { eventually } from './eventually.js';
import { bundle, installed, openHostPage, SCRIPT, STRICT_POLICY, TAG } from './host-pages.js';
import { openSite } from './site.js';

const visit = openSite();

const TYPED = 'nom.prenom@email.fr';
const notice = (page: Page): Locator => page.getByRole('checkbox', { name: BOXES.notice });

visit('case 43: a page under the strictest policy: script and tag, no violation', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openHostPage(page, { body: TAG });
  await notice(page).check();
  await openTab(page, 'Employeur');
  await email(page).fill(TYPED);
  await expectSaved(page);
  const others = asked.filter((path) => !/^\/(hote\.html|icone\.svg|akto-dossier(\.js|\/.+)|dispositifs\/CAR\.js)$/.test(path));
  assert.deepEqual(others, [], 'no font, no style sheet, no call of its own');
});

visit('the page gets no global but the element', async ({ page }) => {
  await openHostPage(page, { head: '', body: '' });
  const globals = (): Promise<string[]> => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  const before = await globals();
  await openHostPage(page, { body: TAG });
  await notice(page).waitFor();
  // Lit's own, by which several versions of it share a page.
  assert.deepEqual((await globals()).filter((name) => !before.includes(name) && !/^(lit|reactive)[A-Z]/.test(name)), []);
});

/** How the words and the boxes of the element look, whatever the page around. */
const looks = (page: Page): Promise<unknown> =>
  page.locator('akto-dossier').evaluate((element) => {
    const properties = ['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'textAlign', 'textTransform', 'textIndent', 'whiteSpace', 'backgroundColor', 'fontVariant', 'webkitTextFillColor', 'textShadow', 'wordBreak', 'hyphens', 'cursor', 'direction', 'borderTopWidth', 'paddingLeft', 'display'] as const;
    return ['h1', 'h2', 'p', 'button', 'a', 'label', '[role=tab]', 'input'].map((selector) => {
      const found = element.shadowRoot?.querySelector(selector);
      if (!found) return selector;
      const style = getComputedStyle(found);
      return [selector, ...properties.map((property) => style[property])];
    });
  });

/** Not on the root element: its size of text may be the person's, which the element follows. */
const HOSTILE = `body, body * { all: unset !important; font: italic 30px cursive !important; color: red !important; text-transform: uppercase !important; text-indent: 3em !important; text-align: right !important; white-space: pre !important;
    font-variant: small-caps !important; -webkit-text-fill-color: red !important; text-shadow: 3px 3px red !important; word-break: break-all !important;
    hyphens: auto !important; cursor: crosshair !important; user-select: none !important; direction: rtl !important }
  akto-dossier { display: block !important } input, button, h1, h2, p { border: 9px solid lime !important; padding: 50px !important; display: none !important }`;

for (const [what, css] of [
  ['hostile resets', async () => HOSTILE],
  ['Bootstrap', () => installed('bootstrap/dist/css/bootstrap.css')],
] as const) {
  visit(`a page with ${what}: the element looks the same`, async ({ page }) => {
    await openHostPage(page, { body: TAG });
    await notice(page).waitFor();
    const alone = await looks(page);
    await openHostPage(page, { head: `<link rel="stylesheet" href="/hote.css">${SCRIPT}`, body: TAG, files: { '/hote.css': await css() }, policy: STRICT_POLICY.replace("img-src 'self'", "img-src 'self' data:") });
    await notice(page).waitFor();
    assert.deepEqual(await looks(page), alone);
  });
}

visit('the element leaves the page as it was', async ({ page }) => {
  const body = '<h1>Titre</h1><p>Texte <a href="#">lien</a></p><input><button>Bouton</button>';
  const style = (): Promise<string[]> =>
    page.evaluate(() => ['h1', 'p', 'a', 'input', 'button', 'body', 'html'].map((selector) => [...getComputedStyle(document.querySelector(selector) as Element)].map((name) => getComputedStyle(document.querySelector(selector) as Element).getPropertyValue(name)).join()));
  await openHostPage(page, { head: '', body: `${body}<div id="place"></div>` });
  const before = (await style()).slice(0, 5);
  await page.evaluate(() => import('/akto-dossier.js' as string));
  await page.evaluate(() => document.querySelector('#place')?.append(Object.assign(document.createElement('akto-dossier'), { dispositif: 'CAR' })));
  await notice(page).waitFor();
  assert.deepEqual((await style()).slice(0, 5), before);
  assert.equal(await page.evaluate(() => document.querySelectorAll('head style, body > :not(h1, p, input, button, div, script)').length + document.adoptedStyleSheets.length), 0);
});

visit('two versions in one page: the first definition wins, the second warns', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('/hote-vide');
  const script = await page.evaluate(async () => (await fetch('/akto-dossier.js')).text());
  const other = script.replaceAll('0.1.0', '0.2.0').replaceAll('./akto-dossier/', '/akto-dossier/');
  assert.notEqual(other, script);
  await openHostPage(page, { head: `${SCRIPT}<script type="module" src="/autre/element.js"></script>`, body: TAG, files: { '/autre/element.js': other } });
  await notice(page).waitFor();
  await eventually(async () => said.filter((text) => text.includes('<akto-dossier> 0.2.0 : la page a déjà défini <akto-dossier> 0.1.0')).length, 1);
});

visit('inside a dialog: it shows, and Escape in one of its lists closes the list only', async ({ page }) => {
  await openHostPage(page, {
    head: `${SCRIPT}<script type="module" src="/ouvre.js"></script>`,
    body: `<dialog>${TAG}</dialog>`,
    files: { '/ouvre.js': "document.querySelector('dialog').showModal();" },
  });
  await openTab(page, 'Employeur');
  assert.ok(((await email(page).boundingBox())?.width ?? 0) > 250, 'there is room to type');
  await page.getByRole('combobox', { name: /dérogation/i }).click();
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => page.getByRole('option').count(), 0);
  assert.equal(await page.locator('dialog').first().evaluate((dialog: HTMLDialogElement) => dialog.open), true);
});

visit('moved by moveBefore, it keeps what is being typed and the keyboard', async ({ page }) => {
  await openHostPage(page, { body: `${TAG}<section></section>` });
  await openTab(page, 'Employeur');
  await email(page).pressSequentially('nom.prenom@');
  await page.evaluate(() => (document.querySelector('section') as unknown as { moveBefore(node: Element | null, before: null): void }).moveBefore(document.querySelector('akto-dossier'), null));
  await page.keyboard.type('email.fr');
  assert.equal(await email(page).inputValue(), TYPED);
  await expectSaved(page);
});

visit('taken away while someone types, and put elsewhere later: nothing is lost', async ({ page }) => {
  await openHostPage(page, { body: `${TAG}<section></section>` });
  await openTab(page, 'Employeur');
  await email(page).pressSequentially(TYPED);
  await page.evaluate(() => document.querySelector('section')?.append(document.querySelector('akto-dossier') as Element));
  await eventually(() => email(page).inputValue(), TYPED);
});

visit('in a page written from right to left, it reads from left to right', async ({ page }) => {
  await openHostPage(page, { body: `<div dir="rtl" lang="ar">${TAG}</div>` });
  await notice(page).waitFor();
  assert.equal(await page.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).direction), 'ltr');
});

visit('its parts and its tokens are those that its documentation names', async ({ page }) => {
  const seen = new Set<string>();
  const look = async (): Promise<void> => {
    for (const name of await page.evaluate(() => [...(document.querySelector('akto-dossier')?.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((each) => [...each.part]))) seen.add(name);
  };
  const documented = (tag: string): string[] => [...read('packages/dossier/src/dossier-element.ts').matchAll(new RegExp(`@${tag} \\[?([\\w-]+)`, 'g'))].map(([, name]) => name ?? '').sort();
  await openHostPage(page, { body: TAG });
  for (const name of ['Introduction', 'Employeur', 'Synthèse', 'Documents']) {
    await openTab(page, name);
    await look();
  }
  await page.getByRole('button', { name: 'Transmettre' }).click();
  await page.getByRole('heading', { name: 'Saisie Invalide' }).waitFor();
  await look();
  // What the CAR has none of, or what passes too fast.
  const elsewhere = ['actions', 'alert', 'bar', 'body', 'choice-label', 'close', 'row'];
  assert.deepEqual([...new Set([...seen, ...elsewhere])].sort(), documented('csspart'));
  assert.deepEqual(documented('cssprop'), [...themeTokens].sort());
});

visit('inside an iframe', async ({ page }) => {
  await openHostPage(page, { head: '', body: '<iframe src="/cadre.html" title="Dossier" width="1000" height="800"></iframe>', files: { '/cadre.html': `<!doctype html><html lang="fr"><title>Cadre</title>${SCRIPT}${TAG}` }, policy: `${STRICT_POLICY}; frame-src 'self'` });
  await page.frameLocator('iframe').getByRole('checkbox', { name: BOXES.notice }).check();
});

visit('inside another shadow root', async ({ page }) => {
  await openHostPage(page, {
    head: `${SCRIPT}<script type="module" src="/racine.js"></script>`,
    body: '<section></section>',
    files: { '/racine.js': "document.querySelector('section').attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('akto-dossier'), { dispositif: 'CAR' }));" },
  });
  await openTab(page, 'Employeur');
  await email(page).fill(TYPED);
  await expectSaved(page);
});

visit('inside a form: nothing of it submits the form, nor is sent with it', async ({ page }) => {
  await openHostPage(page, {
    head: `${SCRIPT}<script type="module" src="/compte.js"></script>`,
    body: `<form><input name="avant" value="1">${TAG}</form>`,
    files: { '/compte.js': "globalThis.sent = 0; document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); globalThis.sent += 1; });" },
  });
  await openTab(page, 'Employeur');
  await email(page).fill(TYPED);
  await email(page).press('Enter');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expectSaved(page);
  assert.deepEqual(await page.evaluate(() => [(globalThis as { sent?: number }).sent, [...new FormData(document.forms[0])].length]), [0, 1]);
});

const sveltePlugin: Plugin = {
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? { code: compile(code, { filename: id, generate: 'client', css: 'external' }).js.code, map: null } : undefined),
};

for (const [framework, file, plugins] of [
  ['React 19', 'react.jsx', []],
  ['Vue 3', 'vue.js', []],
  ['Svelte 5', 'svelte.js', [sveltePlugin]],
] as const) {
  visit(`in ${framework} without a wrapper: properties in, events out`, async ({ page }) => {
    await openHostPage(page, {
      head: '<script type="module" src="/application.js"></script>',
      body: '<div id="application"></div>',
      files: { '/application.js': await bundle(file, plugins) },
      // The frameworks write HTML their own way: what they ask for is theirs.
      policy: STRICT_POLICY.replace(/; require-trusted-types.*$/, ''),
    });
    await email(page).fill(TYPED);
    await eventually(() => page.locator('#dit').innerText(), 'employeur, enregistré');
    await page.getByRole('button', { name: 'Aller à la synthèse' }).click();
    await page.getByRole('heading', { level: 2, name: 'Synthèse' }).waitFor();
    await tab(page, 'Documents').click();
    await eventually(() => page.locator('#dit').innerText(), 'documents, enregistré');
  });
}

