import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { serveStudio } from '../../packages/studio/bin/serve.js';
import { root } from '../architecture/repository.js';
import { launchBrowser } from '../browser/chromium.js';

/** The studio on a copy of schemas/, on a page that has opened a file. */
export class StudioPage {
  readonly page: Page;
  readonly folder: string;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: 'Fichier du dispositif' });
  }

  get dossier(): Locator {
    return this.page.locator('akto-dossier');
  }

  get state(): Locator {
    return this.page.locator('.state');
  }

  tool(name: string): Promise<void> {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).and(this.page.locator('.tools [role=tab]')).click();
  }

  /** Puts the cursor after the first place where the file has a text, with the editor's own search. */
  async after(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+Home');
    await this.page.keyboard.press('ControlOrMeta+f');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('ArrowRight');
  }

  /** Types in place of the first occurrence of a text. */
  async replace(text: string, by: string): Promise<void> {
    await this.after(text);
    for (let index = 0; index < text.length; index += 1) await this.page.keyboard.press('Shift+ArrowLeft');
    await this.page.keyboard.insertText(by);
  }
}

export type StudioTest = (title: string, work: (studio: StudioPage) => Promise<void>, options?: StudioVisit) => void;

export interface StudioVisit {
  readonly file?: string;
  readonly context?: BrowserContextOptions;
  /** The one fault that the test brings about on purpose. */
  readonly tolerated?: RegExp;
}

/** Starts a browser for the tests of this file. Each has its own folder, and fails on any error of the page, of the console, or of the policy. */
export function openStudio(): StudioTest {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  return (title, work, { file = 'CAR.json', context: own, tolerated } = {}) => {
    test(title, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'akto-studio-'));
      cpSync(join(root, 'schemas'), folder, { recursive: true });
      const studio = await serveStudio({ port: 0, schemas: folder });
      const context = await browser.newContext({ baseURL: studio.address, locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1440, height: 900 }, ...own });
      context.setDefaultTimeout(15_000);
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(`erreur : ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console : ${message.text()}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => console.error(`politique : ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
      });
      try {
        const page = await context.newPage();
        await page.goto(`/#${file}`);
        await page.locator('akto-dossier h1').waitFor({ state: 'attached' });
        await work(new StudioPage(page, folder));
      } finally {
        await context.close();
        await studio.close();
        rmSync(folder, { recursive: true, force: true });
      }
      assert.deepEqual(faults.filter((fault) => !tolerated?.test(fault)), []);
    });
  };
}
