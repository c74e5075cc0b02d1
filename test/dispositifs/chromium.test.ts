import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { evaluate, type Draft, type Problem } from '@akto/core';
import type { Browser, Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { launchBrowser } from '../browser/chromium.js';
import { pathOf } from '../compiler/schema-files.js';
import { Random } from '../core/property-generator.js';
import { dispositifs, trials } from './folder.js';
import { edit, emptyDossier, exampleDossier, fill, TODAY } from './random-dossier.js';

const COUNT = Number(process.env['AKTO_DOSSIERS'] ?? 20);
const SEED = Number(process.env['AKTO_SEED'] ?? 20260316);

type Core = typeof import('@akto/core');
/** Where the page keeps what it imported. */
interface Kept {
  core?: Core;
}

/** What core is to a browser: one module, as the build makes it. */
async function bundledCore(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source'] },
    build: { write: false, lib: { entry: pathOf('packages/core/src/index.ts'), formats: ['es'] } },
  })) as readonly Rollup.RollupOutput[];
  return output[0]!.output[0].code;
}

const addressOf = (code: string): string => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;

let browser: Browser;
let page: Page;
before(async () => {
  const [core, launched] = await Promise.all([bundledCore(), launchBrowser()]);
  browser = launched;
  page = await browser.newPage();
  await page.evaluate(async (address) => {
    (globalThis as Kept).core = (await import(address)) as Core;
  }, addressOf(core));
});
after(() => browser.close());

/** Checks drafts in the page, by the same compiled module. */
function checkInPage(module: string, drafts: readonly { readonly draft: Draft; readonly today: string }[]): Promise<readonly (readonly Problem[])[]> {
  return page.evaluate(
    async ([address, given]) => {
      const { createDossier, loadDispositif } = (globalThis as Kept).core!;
      const { default: factory } = (await import(address)) as { default: Parameters<Core['loadDispositif']>[0] };
      const definition = loadDispositif(factory);
      return given.map(({ draft, today }) => createDossier(definition, draft, { today }).evaluation().problems);
    },
    [addressOf(module), drafts] as const,
  );
}

for (const { definition, module, examples } of [...dispositifs, ...trials]) {
  test(`${definition.code}, filled at random: Chromium finds in each dossier what the server finds`, async () => {
    const starts = [...examples.values()];
    const drafts = Array.from({ length: COUNT }, (_, index) => {
      const random = new Random(SEED + index);
      const example = random.chance(0.5) ? random.pick(starts) : undefined;
      const today = example?.today ?? TODAY;
      const dossier = example ? exampleDossier(definition, example) : emptyDossier(definition);
      if (!example) fill(dossier, random, today);
      for (let done = 0; done < 3; done += 1) edit(dossier, random, today);
      return { draft: JSON.parse(JSON.stringify(dossier.draft)) as Draft, today };
    });
    const expected = drafts.map(({ draft, today }) => evaluate(definition, draft.data, draft.documents, { today }).problems);
    assert.deepEqual(await checkInPage(module, drafts), expected);
  });
}
