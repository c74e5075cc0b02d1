import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { root } from '../architecture/repository.js';
import { launchBrowser } from '../browser/chromium.js';
import { createProject, link, published, type Project } from './project.js';

let project: Project;
before(() => {
  project = createProject();
  cpSync(project.installed('@akto/schemas'), join(project.folder, 'schemas'), { recursive: true });
});
after(() => rmSync(dirname(project.folder), { recursive: true }));

/** What must succeed; what it wrote otherwise. */
function succeed({ status, stdout, stderr }: { readonly status: number | null; readonly stdout: string; readonly stderr: string }): string {
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}

for (const name of published) {
  describe(`@akto/${name}`, () => {
    test('exporte des fichiers qui sont dans le paquet, et aucune source', () => {
      const { exports } = project.manifest(`@akto/${name}`);
      const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
      const missing = targets.filter((target) => !existsSync(join(project.installed(`@akto/${name}`), dirname(target.replace('*', 'x')))) || (!target.includes('*') && !existsSync(join(project.installed(`@akto/${name}`), target))));
      assert.deepEqual([targets.length > 0, missing, targets.filter((target) => target.includes('/src/'))], [true, [], []]);
    });

    test('a sa licence et son mode d’emploi, et rien de trop', () => {
      const files = readdirSync(project.installed(`@akto/${name}`), { recursive: true, encoding: 'utf8' });
      assert.deepEqual(['LICENSE', 'README.md'].filter((file) => !files.includes(file)), []);
      assert.deepEqual(files.filter((file) => /tsbuildinfo|^src|^dist.(standalone|cdn)|\.test\.|\.package\.json/.test(file)), []);
    });

    test('n’a rien que publint reproche', async () => {
      const tarball = new Uint8Array(readFileSync(project.tarballs.get(name) ?? '')).buffer;
      const { messages, pkg } = await publint({ pack: { tarball } });
      assert.deepEqual(messages.filter(({ type }) => type !== 'suggestion').map((message) => formatMessage(message, pkg)), []);
    });
  });
}

describe('dans un projet vide', () => {
  test('chaque paquet s’importe dans Node, même ceux de la page', () => {
    const names = ['@akto/core', '@akto/compiler', '@akto/server', '@akto/design-system', '@akto/design-system/elements.js', '@akto/dossier', '@akto/dossier/akto-dossier.js'];
    for (const name of names) succeed(project.node('--input-type=module', '-e', `await import('${name}')`));
  });

  test('un dispositif se lit comme des données', () => {
    assert.equal(succeed(project.node('--input-type=module', '-e', "import CAR from '@akto/schemas/CAR.json' with { type: 'json' }; console.log(CAR['x-code'])")).trim(), 'CAR');
  });

  test('akto relit les dispositifs du paquet, et les compile avec leurs versions publiées', () => {
    succeed(project.node('node_modules/@akto/compiler/bin/akto.js', 'check', 'schemas'));
    succeed(project.node('node_modules/@akto/compiler/bin/akto.js', 'build', 'schemas', '--out', 'dispositifs'));
    const published = readdirSync(join(root, 'schemas/versions/CAR'));
    assert.deepEqual(readdirSync(join(project.folder, 'schemas/versions/CAR')), published);
    project.write({ 'evalue.js': "import { evaluate, loadDispositif } from '@akto/core';\nimport CAR from './dispositifs/CAR.js';\nconsole.log(evaluate(loadDispositif(CAR), { employeur: { email: 'nom@' } }, {}, { today: '2026-01-15' }).problems.find(({ path }) => path === 'employeur.email').message);\n" });
    assert.equal(succeed(project.node('evalue.js')).trim(), "Respecter le format de l'Email");
  });

  test('TypeScript connaît l’élément, ses événements, les données d’un dispositif et les cadres', () => {
    for (const library of ['react', 'vue', 'svelte', '@types/react']) link(library, '.', project.folder);
    project.write({
      'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'NodeNext', moduleResolution: 'NodeNext', target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], jsx: 'react-jsx', strict: true, noEmit: true, skipLibCheck: true, types: [] }, include: ['page.ts', 'cadres.tsx'] }),
      'page.ts': `import '@akto/dossier/akto-dossier.js';
import { AktoDossier, type ErrorCode, type TransmittedDossier } from '@akto/dossier';
import dispositif, { type Data } from './dispositifs/CAR.js';
const element = document.createElement('akto-dossier');
element.definition = dispositif;
element.addEventListener('akto-transmit', ({ reference }) => reference.toUpperCase());
element.addEventListener('akto-error', ({ code, error }) => [code satisfies string, error.message]);
export const sent: TransmittedDossier | undefined = await element.transmit();
export const data: Data = { employeur: { email: 'nom@email.fr' } } as Data;
export const full: ErrorCode = 'storage-full';
AktoDossier.texts = { Transmettre: 'Envoyer' };
// @ts-expect-error: no such word
AktoDossier.texts = { Transmetre: 'Envoyer' };
// @ts-expect-error: a code, not a number
element.dispositif = 3;
`,
      'cadres.tsx': `import type {} from '@akto/dossier/react';
import type {} from '@akto/dossier/vue';
import type {} from '@akto/dossier/svelte';
import type { GlobalComponents } from 'vue';
import type { SvelteHTMLElements } from 'svelte/elements';
export const react = <akto-dossier dispositif="CAR" onglet="employeur" onakto-tab={({ onglet }) => onglet.length} />;
export const vue: InstanceType<GlobalComponents['akto-dossier']>['$props'] = { dispositif: 'CAR', onAktoTab: ({ onglet }) => onglet.length };
export const svelte: SvelteHTMLElements['akto-dossier'] = { dispositif: 'CAR', 'onakto-tab': ({ onglet }) => onglet.length };
// @ts-expect-error: an attribute that it has not
export const wrong = <akto-dossier dispositive="CAR" />;
`,
    });
    succeed(project.node(join(root, 'node_modules/typescript/bin/tsc'), '--project', '.'));
  });

  test('Vite met l’élément dans une page, où une personne remplit un champ', async () => {
    project.write({
      'index.html': '<!doctype html><html lang="fr"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script><body></body></html>',
      'page.js': "import '@akto/dossier/akto-dossier.js';\nimport CAR from './dispositifs/CAR.js';\ndocument.body.append(Object.assign(document.createElement('akto-dossier'), { definition: CAR }));\n",
    });
    await build({ configFile: false, logLevel: 'error', root: project.folder });
    const site = createServer((request, response) => {
      const path = join(project.folder, 'dist', new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html'));
      response.setHeader('content-type', extname(path) === '.html' ? 'text/html; charset=utf-8' : 'text/javascript');
      response.end(readFileSync(path));
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
      await page.getByRole('tab', { name: 'Employeur' }).click();
      await page.getByRole('textbox', { name: 'Email' }).fill('nom.prenom@email.fr');
      await page.getByText(/^Enregistré à/).waitFor();
    } finally {
      await browser.close();
      site.closeAllConnections();
      site.close();
    }
  });
});
