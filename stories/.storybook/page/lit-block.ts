import { formStyles } from '@akto/design-system';
import { html, LitElement, type TemplateResult } from 'lit';
import { createElement, type ReactElement } from 'react';
import { pageStyles } from './styles.js';

/** A part of a page, in a root of its own: what documents the design system is made with it. */
class DocsBlock extends LitElement {
  static override properties = { content: { attribute: false } };
  static override styles = [formStyles, pageStyles];
  declare content: TemplateResult;

  protected override render(): TemplateResult {
    return html`${this.content}`;
  }
}

if (!customElements.get('akto-docs-block')) customElements.define('akto-docs-block', DocsBlock);

/** For React, in which Storybook writes its pages. */
export const block = (content: TemplateResult): ReactElement => createElement('akto-docs-block', { content });
