import '@akto/dossier/akto-dossier.js';
import { loadDispositif, type Definition } from '@akto/core';
import type { AktoDossier, DispositifModule } from '@akto/dossier';
import { moreKinds, occasions, windows } from '../../packages/dossier/src/parts.js';
import { drafts } from '../../packages/dossier/src/session/drafts.js';
import { keeping } from '../../packages/dossier/src/session/keeping.js';
import { MemoryStore } from '../../packages/dossier/src/store/index.js';

const page = document.createElement('main');
document.body.append(page);
document.documentElement.lang = 'fr';

/** The compiled module that a site serves at this address. */
export async function moduleOf(code: string): Promise<DispositifModule> {
  return ((await import(/* @vite-ignore */ `/dispositifs/${code}.js`)) as { default: DispositifModule }).default;
}

export async function definitionOf(code: string): Promise<Definition> {
  return loadDispositif(await moduleOf(code));
}

export interface Shown {
  readonly element: AktoDossier;
  readonly root: ShadowRoot;
  /** The element whose words start so, among those of a role. */
  find<E extends HTMLElement = HTMLElement>(selector: string, words?: string): E;
  all(selector: string): HTMLElement[];
  words(): string;
  /** Goes to a tab as a person does. */
  tab(label: string): Promise<void>;
  /** What typing does: each character makes an `input` event; leaving makes a `blur`. */
  type(path: string, text: string): Promise<void>;
  settle(): Promise<void>;
}

/** Puts an `<akto-dossier>` on the page, alone, and waits until the dossier is open. */
export async function show(properties: Partial<AktoDossier>): Promise<Shown> {
  const element = document.createElement('akto-dossier');
  Object.assign(element, { store: new MemoryStore(), today: '2026-01-15', ...properties });
  // As once the page is idle: what a test does next is then shown in the same task.
  await Promise.all([moreKinds.load(), occasions.load(), windows.load(), keeping.load(), drafts.load()]);
  page.replaceChildren(element);
  const settle = async (): Promise<void> => {
    await nextTask();
    await element.updateComplete;
  };
  await settle();
  await until(() => !element.renderRoot.querySelector('[aria-busy=true].dossier'));
  const root = element.renderRoot as ShadowRoot;
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = <E extends HTMLElement = HTMLElement>(selector: string, words = ''): E => {
    const found = all(selector).find((candidate) => plain(candidate).startsWith(words));
    if (!found) throw new Error(`Rien ne correspond à ${selector} « ${words} »`);
    return found as E;
  };
  return {
    element,
    root,
    all,
    find,
    settle,
    words: () => plain(root.querySelector('.dossier')),
    async tab(label) {
      find('[role=tab]', label).click();
      await settle();
    },
    async type(path, text) {
      const control = root.getElementById(path) as HTMLInputElement;
      control.focus();
      control.value = text;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      control.blur();
      await settle();
    },
  };
}

export const plain = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Resolves after everything that was about to run. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits for something that happens by itself; the test's own time limit ends the wait. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
