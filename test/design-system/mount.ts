import { formStyles, pageStyles, siteStyles, tokens } from '@akto/design-system';
import { adoptStyles, html, LitElement, nothing } from 'lit';
import type { CSSResultOrNative, TemplateResult } from 'lit';

/** Just what a template needs around it: a root with the sheets, as `<akto-dossier>` gives it. */
class TestRoot extends LitElement {
  static override styles = [formStyles, pageStyles, siteStyles];
  static override properties = { content: { attribute: false } };
  declare content: TemplateResult | typeof nothing;

  constructor() {
    super();
    this.content = nothing;
  }

  protected override render(): TemplateResult {
    return html`<main>${this.content}</main>`;
  }
}
customElements.define('akto-test-root', TestRoot);
const page = document.createElement('div');
document.body.append(page);
document.documentElement.lang = 'fr';
adoptStyles(document as unknown as ShadowRoot, [tokens as CSSResultOrNative]);

export interface Mounted {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  /** Renders another template in the same place. */
  update(content: TemplateResult): Promise<void>;
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  all(selector: string): HTMLElement[];
}

/** Puts a template on the page, in place of the one before. */
export async function mount(content: TemplateResult, options: { theme?: 'light' | 'dark'; width?: number } = {}): Promise<Mounted> {
  page.style.width = options.width ? `${options.width}px` : '';
  page.dataset['theme'] = options.theme ?? 'light';
  const host = document.createElement('akto-test-root') as TestRoot;
  host.style.background = 'var(--akto-color-page)';
  page.replaceChildren(host);
  const update = async (next: TemplateResult): Promise<void> => {
    host.content = next;
    await host.updateComplete;
  };
  await update(content);
  const root = host.shadowRoot!;
  const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const element = root.querySelector<E>(selector);
    if (!element) throw new Error(`Rien ne correspond à ${selector}`);
    return element;
  };
  return { root, host, update, find, all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)] };
}

/** The words an `aria-describedby` leads to. */
export function description(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? `#${id} absent`).join(' ').replace(/\s+/g, ' ').trim();
}

/** Text as a person reads it: spaces joined. */
export const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What typing does: the text is in the control, then `input` is fired. */
export function type(control: HTMLElement, text: string): void {
  (control as HTMLInputElement).value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
