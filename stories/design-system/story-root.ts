import { formStyles, siteStyles, statefulStyles, tokens } from '@akto/design-system';
import type { Decorator } from '@storybook/web-components-vite';
import { adoptStyles, css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A root with the sheets of the design system, as `<akto-dossier>` gives it to its templates. */
class StoryRoot extends LitElement {
  static override properties = { content: { attribute: false } };
  static override styles = [
    formStyles,
    siteStyles,
    statefulStyles,
    css`
      :host {
        padding: 1.5rem;
        background: var(--akto-color-page);
      }
    `,
  ];
  declare content: TemplateResult | typeof nothing;

  constructor() {
    super();
    this.content = nothing;
  }

  protected override render(): TemplateResult {
    return html`<div>${this.content}</div>`;
  }
}

if (!customElements.get('akto-story-root')) customElements.define('akto-story-root', StoryRoot);
adoptStyles(document as unknown as ShadowRoot, [tokens]);

/** Both themes, one above the other. */
export const bothThemes: Decorator = (story) => html`
  <akto-story-root data-theme="light" .content=${story()}></akto-story-root>
  <akto-story-root data-theme="dark" .content=${story()}></akto-story-root>
`;

/** In a root, in the theme of the system. */
export const inRoot: Decorator = (story) => html`<akto-story-root .content=${story()}></akto-story-root>`;
