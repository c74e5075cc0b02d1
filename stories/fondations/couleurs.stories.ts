import { colorPairs, icon, type ColorName, type ColorPair } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { contrast, required } from '../.storybook/page/contrast.js';
import { foundation, part } from '../.storybook/page/foundation.js';
import { colorOf, type Scheme } from '../.storybook/page/tokens.js';

const meta: Meta = { title: 'Fondations/Couleurs', tags: ['!autodocs'] };
export default meta;

const families: Readonly<Record<string, Readonly<Partial<Record<ColorName, string>>>>> = {
  'Fonds et textes': {
    page: 'Le papier : le fond de la page.',
    surface: 'Ce qui est posé dessus : carte, champ, fenêtre.',
    sunken: 'En creux : lecture seule, désactivé, code.',
    text: 'Ce qui se lit d’abord.',
    muted: 'Ce qui accompagne : aides, exemples, légendes.',
    line: 'Sépare sans rien dire ; jamais seul porteur de sens.',
    border: 'Le contour de ce qui se remplit ou s’active.',
  },
  Marque: {
    primary: 'Liens, bouton principal, choix courant.',
    'primary-hover': 'Le même, survolé.',
    'primary-soft': 'Fond léger de ce qui est choisi ou survolé.',
    'on-primary': 'Texte posé sur la couleur de marque.',
    accent: 'La touche corail ; décore, ne signifie rien.',
    focus: 'Le contour du focus, partout le même.',
  },
  Sens: {
    success: 'Validé, enregistré.',
    'success-soft': 'Son fond.',
    warning: 'À compléter, à vérifier.',
    'warning-soft': 'Son fond.',
    error: 'Ce qui empêche d’aller plus loin.',
    'error-soft': 'Son fond.',
    info: 'Ce qu’il est bon de savoir.',
    'info-soft': 'Son fond.',
  },
};

export const Couleurs: StoryObj = {
  render: () =>
    foundation(
      'Couleurs',
      'Une couleur se choisit par son rôle, jamais par sa teinte : chaque rôle a sa valeur en clair et en sombre, et le thème les change toutes d’un coup.',
      ...Object.entries(families).map(([title, roles]) => part(title, html`<div class="doc-swatches">${(Object.entries(roles) as [ColorName, string][]).map(swatch)}</div>`)),
      part('Contrastes', pairs(), 'Chaque couple que les feuilles de style mettent à l’écran, calculé sur le thème affiché : 4,5 pour un texte (WCAG 1.4.3), 3 pour une forme (WCAG 1.4.11).'),
    ),
};

function swatch([name, role]: [ColorName, string]): TemplateResult {
  const [light, dark] = [colorOf(name, 'light'), colorOf(name, 'dark')];
  return html`<div class="doc-swatch">
    <div class="doc-swatch-colors" aria-hidden="true"><span .style=${`--_value: ${light}`}></span><span .style=${`--_value: ${dark}`}></span></div>
    <div class="doc-swatch-text">
      <code>--akto-color-${name}</code>
      <div class="doc-hex"><span>Clair ${light}</span><span>Sombre ${dark}</span></div>
      <p>${role}</p>
    </div>
  </div>`;
}

const pairs = (): TemplateResult =>
  html`<div class="doc-scroll" tabindex="0" role="region" aria-label="Contrastes">
    <table class="doc-table">
      <thead><tr><th scope="col">Couple</th><th scope="col">Exigé</th><th scope="col">Clair</th><th scope="col">Sombre</th></tr></thead>
      <tbody>${colorPairs.map(pair)}</tbody>
    </table>
  </div>`;

const pair = (couple: ColorPair): TemplateResult =>
  html`<tr>
    <th scope="row"><code>${couple.foreground}</code> sur <code>${couple.background}</code></th>
    <td>${required(couple.kind).toLocaleString('fr')}</td>
    <td>${measure(couple, 'light')}</td>
    <td>${measure(couple, 'dark')}</td>
  </tr>`;

function measure({ foreground, background, kind }: ColorPair, scheme: Scheme): TemplateResult {
  const [value, back] = [colorOf(foreground, scheme), colorOf(background, scheme)];
  const ratio = contrast(value, back);
  const weak = ratio < required(kind);
  return html`<span class="doc-pair" aria-hidden="true" .style=${`--_value: ${value}; --_back: ${back}`}>${kind === 'text' ? 'Aa' : html`<i></i>`}</span>
    <span class="doc-ratio" ?data-weak=${weak}>${ratio.toLocaleString('fr', { maximumFractionDigits: 1 })} ${icon(weak ? 'close' : 'check')}<span class="akto-sr-only">${weak ? 'insuffisant' : 'suffisant'}</span></span>`;
}
