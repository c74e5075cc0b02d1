import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { IconName } from '../icon/paths.js';
import type { HeadingLevel } from './section.js';
import { tag } from './tag.js';

export interface ActionCardProps {
  /** Says where the link leads: it is its whole name. */
  readonly title: string;
  readonly href: string;
  readonly text?: string | TemplateResult | undefined;
  readonly tag?: string | undefined;
  readonly icon?: IconName | undefined;
  /** 2 under the page's title. 2 by default. */
  readonly level?: HeadingLevel | undefined;
}

/** Somewhere to go, on a card that is one link: clicked anywhere, one stop for the keyboard, named by its title alone. */
export const actionCard = ({ title, href, text, tag: word, icon: name, level = 2 }: ActionCardProps): TemplateResult =>
  html`<div class="akto-action-card">
    ${name ? icon(name) : nothing}
    <div class="akto-action-card-words">
      ${heading(level, html`<a href=${href}>${title}</a>`)} ${word ? tag(word) : nothing} ${text ? html`<p>${text}</p>` : nothing}
    </div>
    ${icon('chevron-right')}
  </div>`;

function heading(level: HeadingLevel, content: TemplateResult): TemplateResult {
  if (level === 2) return html`<h2>${content}</h2>`;
  return level === 3 ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`;
}

/** After `tagStyles`. Several cards are a list: `<ul class="akto-action-cards">`. */
export const actionCardStyles = css`
  .akto-action-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: var(--akto-space-4); }
  .akto-action-cards > li { display: grid; }
  .akto-action-card {
    display: flex;
    position: relative;
    gap: var(--akto-space-3);
    align-items: center;
    padding: var(--akto-space-4) var(--akto-space-5);
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-large);
    background: var(--akto-color-surface);
    box-shadow: var(--akto-shadow-1);
    transition: border-color var(--akto-motion), box-shadow var(--akto-motion);
  }
  .akto-action-card > .akto-icon:first-child { width: 1.75rem; height: 1.75rem; color: var(--akto-color-accent); }
  .akto-action-card > .akto-icon:last-child { color: var(--akto-color-primary); transition: translate var(--akto-motion); }
  .akto-action-card-words { display: grid; flex: 1; gap: var(--akto-space-1); justify-items: start; min-width: 0; color: var(--akto-color-muted); }
  .akto-action-card :is(h2, h3, h4) { font-size: var(--akto-text-title-3); }
  .akto-action-card a { text-decoration: none; }
  .akto-action-card a::after { content: ''; position: absolute; inset: 0; border-radius: var(--akto-radius-large); }
  .akto-action-card a:focus-visible { outline: none; }
  .akto-action-card:has(a:focus-visible) { outline: var(--akto-focus-width) solid var(--akto-color-focus); outline-offset: 2px; }
  .akto-action-card:hover { border-color: var(--akto-color-primary); box-shadow: var(--akto-shadow-2); }
  .akto-action-card:hover > .akto-icon:last-child { translate: .1875rem; }
`;
