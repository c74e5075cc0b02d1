import { formStyles, pageStyles, siteStyles, statefulStyles } from '@akto/design-system';
import type { Decorator } from '@storybook/web-components-vite';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';

/** A root with the sheets of the design system, as `<akto-dossier>` gives it to its templates. */
class StoryRoot extends LitElement {
  static override properties = { content: { attribute: false }, bleed: { type: Boolean, reflect: true } };
  static override styles = [
    formStyles,
    pageStyles,
    siteStyles,
    statefulStyles,
    css`
      :host { padding: clamp(.5rem, 3vw, 1.5rem); background: var(--akto-color-page); }
      :host([bleed]) { padding: 0; }
      .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-5); }
      .page { max-width: 76rem; margin-inline: auto; padding: var(--akto-space-5) var(--akto-space-4) var(--akto-space-6); }
    `,
  ];
  declare content: unknown;
  /** Without margins, for what takes a whole page. */
  declare bleed: boolean;

  constructor() {
    super();
    this.content = nothing;
    this.bleed = false;
  }

  protected override render(): TemplateResult {
    return html`<div>${this.content}</div>`;
  }
}

if (!customElements.get('akto-story-root')) customElements.define('akto-story-root', StoryRoot);

/** Around every story. `parameters.bleed` takes the margins away. Inside, `stack` and `page` lay out what is no element of ours. */
export const inRoot: Decorator = (story, { parameters }) =>
  html`<akto-story-root ?bleed=${parameters['bleed']} .content=${story()}></akto-story-root>`;

/** For a `play` function: what it looks for inside the root of its story. */
export function within(canvas: HTMLElement, selector: string): HTMLElement {
  const found = canvas.querySelector('akto-story-root')?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Rien ne correspond à ${selector}`);
  return found;
}
