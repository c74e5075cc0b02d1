import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { foundation, part } from '../.storybook/page/foundation.js';

const meta: Meta = { title: 'Fondations/Grille', tags: ['!autodocs'] };
export default meta;

const row = (...widths: readonly number[]): TemplateResult =>
  html`${widths.map((width) => html`<div class="doc-column" data-width=${width}>${width}</div>`)}`;

export const Grille: StoryObj = {
  render: () =>
    foundation(
      'Grille',
      'Douze colonnes où il y a la place, deux puis une où il n’y en a pas. C’est la place du formulaire qui compte, non celle de l’écran : à 400 % de zoom, une seule colonne (WCAG 1.4.10).',
      part('Douze colonnes', html`<div class="akto-block"><div class="akto-grid">${row(12)}${row(6, 6)}${row(4, 4, 4)}${row(3, 3, 3, 3)}${row(2, 8, 2)}</div></div>`),
      part(
        'Emploi',
        html`<pre class="doc-code"><code>&lt;div class="akto-block" data-fields="20"&gt;&lt;div class="akto-grid"&gt;…&lt;/div&gt;&lt;/div&gt;</code></pre>`,
        'Chaque champ dit sa largeur en douzièmes (width). Un bloc hors de l’écran ne coûte ni calcul ni dessin.',
      ),
    ),
};
