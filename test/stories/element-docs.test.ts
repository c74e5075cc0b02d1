import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { undocumented } from './element-docs.js';

const HEAD = "import { html, LitElement } from 'lit';\n";
const element = (docs: string, body: string): string => `${HEAD}
/**
 * Un essai.
 * @summary Un essai
 ${docs}
 */
export class AktoEssai extends LitElement {
  ${body}
}
customElements.define('akto-essai', AktoEssai);
`;

async function faultsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'akto-elements-')));
  // Without a package.json above it, the analyzer looks for one for ever.
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  try {
    return await undocumented(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const name of ['design-system', 'dossier']) {
  test(`chaque élément de @akto/${name} est décrit dans custom-elements.json comme sa source l’emploie`, async () => {
    assert.deepEqual(await undocumented(fileURLToPath(new URL(`../../packages/${name}`, import.meta.url))), []);
  });
}

test('un élément sans résumé est trouvé', async () => {
  const source = `${HEAD}export class AktoEssai extends LitElement {}\ncustomElements.define('akto-essai', AktoEssai);\n`;
  assert.deepEqual(await faultsOf({ 'src/essai.ts': source }), ['<akto-essai> : @summary manque']);
});

test('une propriété sans description est trouvée, par son attribut aussi', async () => {
  const source = element('', "static properties = { label: {} };\n  declare label: string;");
  assert.deepEqual(await faultsOf({ 'src/essai.ts': source }), ['<akto-essai> : attribut label sans description', '<akto-essai> : propriété label sans description']);
});

test('un état privé n’a pas à être décrit', async () => {
  const source = element('', 'static properties = { open: { state: true } };\n  declare private open: boolean;');
  assert.deepEqual(await faultsOf({ 'src/essai.ts': source }), []);
});

test('une partie, un emplacement et une propriété CSS employés sans être décrits sont trouvés', async () => {
  const source = element('', 'override render() {\n    return html`<style>p { color: var(--akto-essai-color) }</style><p part="text"><slot name="aide"></slot></p>`;\n  }');
  assert.deepEqual(await faultsOf({ 'src/essai.ts': source }), [
    '<akto-essai> : @slot aide manque',
    '<akto-essai> : @csspart text manque',
    '<akto-essai> : @cssprop --akto-essai-color manque',
  ]);
});

test('une partie écrite par un gabarit que l’élément importe est trouvée', async () => {
  const source = `import { essai } from './gabarit.js';\n${element('', 'override render() { return essai; }')}`;
  const template = `${HEAD}export const essai = html\`<p part="text"></p>\`;\n`;
  assert.deepEqual(await faultsOf({ 'src/essai.ts': source, 'src/gabarit.ts': template }), ['<akto-essai> : @csspart text manque']);
});

test('un événement tiré sans être décrit est trouvé', async () => {
  const source = element('', "press(): void { this.dispatchEvent(new Event('akto-press')); }");
  assert.deepEqual(await faultsOf({ 'src/essai.ts': source }), ['<akto-essai> : événement akto-press sans description']);
});

test('une partie décrite que rien n’écrit est trouvée', async () => {
  assert.deepEqual(await faultsOf({ 'src/essai.ts': element('* @csspart text - Le texte.', '') }), ['<akto-essai> : @csspart text ne correspond à rien']);
});

test('un élément défini par define() sans nom de balise écrit est trouvé dans le manifeste', async () => {
  const source = element('', '').replace("customElements.define('akto-essai'", "define('akto-essai'");
  assert.deepEqual(await faultsOf({ 'src/essai.ts': source }), []);
});
