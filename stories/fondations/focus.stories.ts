import { button } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { foundation, part } from '../.storybook/page/foundation.js';
import { tokensOf } from '../.storybook/page/tokens.js';

const meta: Meta = { title: 'Fondations/Focus et mouvement', tags: ['!autodocs'] };
export default meta;

const backgrounds = { page: 'page', surface: 'surface', sunken: 'creux', 'primary-soft': 'choisi', 'error-soft': 'erreur' };

export const FocusEtMouvement: StoryObj = {
  name: 'Focus et mouvement',
  render: () =>
    foundation(
      'Focus et mouvement',
      'Qui se sert du clavier sait toujours où il est : un contour épais, détaché, de la même couleur partout. Rien ne bouge qui ne soit une réponse.',
      part(
        'Le contour du focus',
        html`${Object.entries(backgrounds).map(
          ([name, words]) => html`<div class="doc-panel" .style=${`--_value: var(--akto-color-${name})`}>
            <span class="doc-focused akto-button" data-variant="secondary">Sur le fond « ${words} »</span>
          </div>`,
        )}`,
        'Trois pixels d’épaisseur, deux de distance, 3 de contraste au moins avec chaque fond (WCAG 2.4.11, 2.4.13). Il ne se montre qu’au clavier.',
      ),
      part(
        'Le mouvement',
        html`<div class="doc-track"><div class="doc-moving"></div>${button({ label: 'Voir le mouvement', variant: 'plain' })}</div>
          <pre class="doc-code"><code>${tokensOf('motion').map(({ name, value }) => `${name}: ${value};`).join('\n')}</code></pre>`,
        'Court, sans rebond ; nul pour qui préfère moins de mouvement (WCAG 2.3.3).',
      ),
    ),
};
