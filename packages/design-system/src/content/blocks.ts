import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface SectionProps {
  /** Id of the heading. */
  readonly id: string;
  readonly title: string | TemplateResult;
  readonly description?: TemplateResult | undefined;
  /** 2 under the page's title, 3 inside a tab's panel. 3 by default. */
  readonly level?: 2 | 3 | 4 | undefined;
}

const heading = (level: 2 | 3 | 4, id: string, title: string | TemplateResult): TemplateResult => {
  if (level === 2) return html`<h2 id=${id}>${title}</h2>`;
  return level === 3 ? html`<h3 id=${id}>${title}</h3>` : html`<h4 id=${id}>${title}</h4>`;
};

/** Fields that belong together, under a heading: a named group for a screen reader. */
export const section = (props: SectionProps, content: TemplateResult): TemplateResult =>
  html`<div class="akto-section" role="group" aria-labelledby=${props.id}>
    ${heading(props.level ?? 3, props.id, props.title)}${props.description ?? nothing}${content}
  </div>`;

export interface RecapProps {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** What was filled, to be checked before transmitting (S68). A line without a value keeps its place. */
export const recap = (blocks: readonly RecapProps[]): TemplateResult =>
  html`<div class="akto-recap">
    ${blocks.map(
      ({ title, lines }) => html`<section class="akto-card">
        <h3>${title}</h3>
        <dl>${lines.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
      </section>`,
    )}
  </div>`;

/** A raised block. */
export const card = (content: TemplateResult): TemplateResult => html`<div class="akto-card">${content}</div>`;

/** A list with nothing in it yet: says so, and what to do about it. */
export const emptyState = (title: string, body: string | TemplateResult = '', action?: TemplateResult): TemplateResult =>
  html`<div class="akto-empty"><p class="akto-empty-title">${title}</p>${body ? html`<p>${body}</p>` : nothing}${action ?? nothing}</div>`;
