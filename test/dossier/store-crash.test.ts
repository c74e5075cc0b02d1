import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import type { IndexedDbStore } from '../../packages/dossier/src/store/index.js';
import { launchOptions } from '../browser/chromium.js';
import { draftOf } from './saving-support.js';

type StoreModule = { readonly IndexedDbStore: typeof IndexedDbStore };

const entry = fileURLToPath(new URL('../../packages/dossier/src/store/index.ts', import.meta.url));
const { executablePath, args = [], env } = await launchOptions();
const ADDRESS = 'http://localhost/';
const profile = mkdtempSync(join(tmpdir(), 'akto-crash-'));
after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function storeScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: { write: false, lib: { entry, formats: ['es'] }, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [{ output: [chunk] }] = output as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return chunk.code;
}

/** A browser on the profile of this test, to be killed without warning. */
async function start(): Promise<{ process: ChildProcess; endpoint: string }> {
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const browser = spawn(executablePath ?? '', [...args, ...own], { env: env as NodeJS.ProcessEnv, detached: true });
  let said = '';
  for await (const part of browser.stderr) {
    said += String(part);
    const endpoint = /ws:\/\/\S+/.exec(said)?.[0];
    if (endpoint) return { process: browser, endpoint };
  }
  throw new Error(`The browser did not start: ${said}`);
}

/** Runs `work` in a page that has the store, then kills the whole browser: it writes nothing more, though the system still does. */
async function withBrowser<Result>(script: string, work: (page: Page) => Promise<Result>): Promise<Result> {
  const { process: browser, endpoint } = await start();
  const gone = once(browser, 'exit');
  try {
    const connection = await chromium.connectOverCDP(endpoint);
    const page = await connection.contexts()[0]!.newPage();
    await page.route(`${ADDRESS}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto(ADDRESS);
    return await work(page);
  } finally {
    process.kill(-browser.pid!, 'SIGKILL');
    await gone;
  }
}

describe('a browser killed just after the store acknowledged', { skip: !executablePath && 'needs the carried browser (Linux)' }, () => {
  it('finds the draft and its file again, byte for byte', async () => {
    const script = await storeScript();
    const saved = await withBrowser(script, (page) =>
      page.evaluate(async (draft) => {
        const { IndexedDbStore } = (await import('/store.js' as string)) as StoreModule;
        const store = new IndexedDbStore({ name: 'AMOA' });
        await store.create(draft);
        const bytes = Uint8Array.from({ length: 1_000_000 }, (_, index) => index % 251);
        const meta = await store.putFile(draft.id, 'doc1', new Blob([bytes]), 'scan.pdf');
        const saved = await store.save({ ...draft, revision: 1, data: { nom: 'HUM' }, documents: { doc1: meta } });
        return { ...saved, sha256: meta.sha256 };
      }, draftOf()),
    );
    const found = await withBrowser(script, (page) =>
      page.evaluate(async () => {
        const { IndexedDbStore } = (await import('/store.js' as string)) as StoreModule;
        const store = new IndexedDbStore({ name: 'AMOA' });
        const draft = await store.open('brouillon');
        const bytes = await (await store.file('doc1'))?.arrayBuffer();
        const hash = bytes && new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        const sha256 = hash && Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
        return { nom: draft?.data.nom, revision: draft?.revision, savedAt: draft?.savedAt, sha256 };
      }),
    );
    assert.deepEqual(found, { nom: 'HUM', ...saved });
  });
});
