import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { foundation, part } from '../.storybook/page/foundation.js';
import { pixels, tokensOf } from '../.storybook/page/tokens.js';

const meta: Meta = { title: 'Fondations/Typographie', tags: ['!autodocs'] };
export default meta;

const roles: Readonly<Record<string, string>> = {
  '--akto-text-small': 'Aides, messages, légendes',
  '--akto-text-body': 'Tout ce qui se lit et se remplit',
  '--akto-text-title-3': 'Titre d’une section, d’une carte',
  '--akto-text-title-2': 'Titre d’une partie',
  '--akto-text-title-1': 'Titre de la page, un seul',
};

export const Typographie: StoryObj = {
  render: () =>
    foundation(
      'Typographie',
      'La police du système de la personne : rien à télécharger, familière, lisible à toutes les tailles. Cinq tailles en rem, qui suivent le réglage du navigateur.',
      part(
        'Tailles',
        html`<div class="doc-scroll" tabindex="0" role="region" aria-label="Tailles">
          <table class="doc-table">
            <tbody>
              ${tokensOf('text').map(
                ({ name, value }) => html`<tr>
                  <th scope="row"><code>${name}</code><div class="doc-type">${value}, soit ${pixels(name)} px. ${roles[name]}</div></th>
                  <td><span class="doc-sample" .style=${`--_value: var(${name})`}>Contrat d’alternance</span></td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>`,
      ),
      part(
        'Hiérarchie',
        html`<div class="akto-card doc-prose">
          <h1>Contrat d’alternance reconversion</h1>
          <p>Une interligne d’une fois et demie pour le texte (WCAG 1.4.12), plus serrée pour les titres, dont les lignes s’équilibrent.</p>
          <h2>L’employeur</h2>
          <h3>Établissement d’exécution</h3>
          <p>Une ligne de texte ne dépasse pas 70 caractères. <a href="#lien">Un lien se souligne</a>, et s’épaissit au survol.</p>
        </div>`,
      ),
      part('Police', html`<pre class="doc-code"><code>${tokensOf('font').map(({ name, value }) => `${name}: ${value};`).join('\n')}</code></pre>`, 'Une marque qui a la sienne la donne par --akto-theme-font.'),
    ),
};
