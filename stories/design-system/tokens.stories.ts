import { colorPairs, colors } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

const meta: Meta = { title: 'Design system/Jetons' };
export default meta;

const swatch = (name: string): TemplateResult =>
  html`<svg width="64" height="24" aria-hidden="true"><rect width="100%" height="100%" rx="6" fill="var(--akto-color-${name})"></rect></svg>`;

export const Couleurs: StoryObj = {
  render: () => html`<table>
    <caption>Couleurs par rôle</caption>
    <thead><tr><th scope="col">Aperçu</th><th scope="col">Jeton</th><th scope="col">Clair</th><th scope="col">Sombre</th></tr></thead>
    <tbody>
      ${Object.entries(colors).map(([name, [light, dark]]) => html`<tr><td>${swatch(name)}</td><th scope="row">--akto-color-${name}</th><td>${light}</td><td>${dark}</td></tr>`)}
    </tbody>
  </table>`,
};

export const Couples: StoryObj = {
  render: () => html`<ul>
    ${colorPairs.map(({ foreground, background, kind }) => html`<li>${swatch(foreground)} ${foreground} sur ${swatch(background)} ${background} (${kind === 'text' ? 'texte : 4,5' : 'forme : 3'})</li>`)}
  </ul>`,
};
