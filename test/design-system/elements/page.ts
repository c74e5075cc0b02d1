import { expect } from '@esm-bundle/chai';
import { tokens } from '@akto/design-system';
import { setViewport } from '@web/test-runner-commands';
import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';
import { expectAccessible } from '../../browser/axe.js';

adoptStyles(document as unknown as ShadowRoot, [tokens as CSSResultOrNative]);
document.documentElement.lang = 'fr';

const page = document.createElement('div');
page.style.cssText = 'background: var(--akto-color-page); color: var(--akto-color-text)';
document.body.append(page);

interface Layout {
  readonly theme?: 'light' | 'dark';
  /** Of the page, in CSS pixels. */
  readonly width?: number;
}

/** Once every element of the page has rendered what it was given, those that others rendered included. */
export async function rendered(): Promise<void> {
  // An element hears of its children in a microtask of the browser's own.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const element of page.querySelectorAll<LitElement>('*')) await element.updateComplete;
}

/** Writes markup in the page, as whoever uses the elements does, in place of what was there; gives its first element, rendered. */
export async function place<E extends HTMLElement>(markup: string, { theme = 'light', width }: Layout = {}): Promise<E> {
  page.dataset['theme'] = theme;
  page.style.width = width ? `${width}px` : '';
  page.innerHTML = markup;
  await rendered();
  return page.firstElementChild as E;
}

/** What the element renders, by selector in its own root. */
export function inside<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> ne rend rien qui corresponde à ${selector}`);
  return found;
}

/** The words that a person meets: text of the slots where they stand, what is hidden left out. */
export function seen(node: Node): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement)) return '';
  if (node.hidden || node.localName === 'style') return '';
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const text = [...(slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes)].map(textOf).join('');
  return /^(inline|contents)/.test(getComputedStyle(node).display) ? text : ` ${text} `;
}

/** The events of these names that come to the page, as `name target`. */
export function record(...names: string[]): string[] {
  const fired: string[] = [];
  for (const name of names) page.addEventListener(name, (event) => fired.push(`${name} ${(event.target as Element).localName}`), { capture: true });
  return fired;
}

/** Looks that hold for every element: accessible in both themes, and no wider than the narrowest window. */
export function describeLooks(tag: string, examples: Readonly<Record<string, string>>): void {
  describe(`<${tag}> : à voir`, () => {
    for (const [name, markup] of Object.entries(examples)) {
      for (const theme of ['light', 'dark'] as const) {
        it(`axe ne trouve rien, thème ${theme === 'dark' ? 'sombre' : 'clair'} : ${name}`, async () => {
          await place(markup, { theme });
          await expectAccessible(page);
        });
      }

      it(`à 320 px rien ne déborde : ${name}`, async () => {
        await setViewport({ width: 320, height: 640 });
        try {
          await place(markup);
          const wide = [...page.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > 320);
          expect([document.documentElement.scrollWidth, wide.map(({ localName }) => localName)]).to.deep.equal([320, []]);
        } finally {
          await setViewport({ width: 800, height: 600 });
        }
      });
    }
  });
}
