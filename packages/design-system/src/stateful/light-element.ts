import { LitElement } from 'lit';
import { adoptStyles } from '../adopt-styles.js';

/**
 * A Lit element without a shadow root of its own: what it renders belongs to the root it stands in, so that labels, hints and
 * messages are linked to its controls by id (`aria-activedescendant` too). Its `styles` are adopted by that root, once.
 */
export abstract class LightElement extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    for (const style of (this.constructor as typeof LitElement).elementStyles) adoptStyles(this, style);
    // Rendered with what holds it, so that a control can be found and focused as soon as its field is on the page.
    if (this.isUpdatePending) this.performUpdate();
  }

  protected override createRenderRoot(): this {
    return this;
  }
}
