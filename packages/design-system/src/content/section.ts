import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export const headingLevels = [2, 3, 4] as const;
export type HeadingLevel = (typeof headingLevels)[number];

export interface SectionProps {
  /** Id of the heading. */
  readonly id: string;
  readonly title: string | TemplateResult;
  readonly description?: TemplateResult | undefined;
  /** 2 under the page's title, 3 inside a tab's panel. 3 by default. */
  readonly level?: HeadingLevel | undefined;
}

const heading = (level: HeadingLevel, id: string, title: string | TemplateResult): TemplateResult => {
  if (level === 2) return html`<h2 id=${id} part="heading">${title}</h2>`;
  return level === 4 ? html`<h4 id=${id} part="heading">${title}</h4>` : html`<h3 id=${id} part="heading">${title}</h3>`;
};

/** Fields that belong together, under a heading: a named group for a screen reader. */
export const section = (props: SectionProps, content: TemplateResult): TemplateResult =>
  html`<div class="akto-section" role="group" aria-labelledby=${props.id}>
    ${heading(props.level ?? 3, props.id, props.title)}${props.description ?? nothing}${content}
  </div>`;

export const sectionStyles = css`
  .akto-section { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-4); margin-block: var(--akto-space-5); }
  .akto-section > :is(h2, h3, h4)::after {
    content: '';
    display: block;
    width: 2.5rem;
    height: .1875rem;
    margin-top: var(--akto-space-2);
    border-radius: var(--akto-radius-full);
    background: var(--akto-color-accent);
  }
`;
