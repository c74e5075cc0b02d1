import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { foundation, part } from '../.storybook/page/foundation.js';
import { pixels, tokensOf } from '../.storybook/page/tokens.js';

const meta: Meta = { title: 'Fondations/Espace, arrondis, relief', tags: ['!autodocs'] };
export default meta;

export const EspaceArrondisRelief: StoryObj = {
  name: 'Espace, arrondis, relief',
  render: () =>
    foundation(
      'Espace, arrondis, relief',
      'Ce qui va ensemble est proche, ce qui est séparé s’éloigne : sept espaces suffisent, du détail à la page.',
      part(
        'Espaces',
        html`<div class="doc-scroll" tabindex="0" role="region" aria-label="Espaces">
          <table class="doc-table">
            <tbody>
              ${tokensOf('space').map(
                ({ name }) => html`<tr>
                  <th scope="row"><code>${name}</code><div class="doc-type">${pixels(name)} px</div></th>
                  <td><span class="doc-bar" .style=${`--_value: var(${name})`}></span></td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>`,
      ),
      part('Arrondis', html`<div class="doc-shapes">${tokensOf('radius').map(({ name }) => shape('radius', name, name.endsWith('full') ? 'tout rond' : `${pixels(name)} px`))}</div>`, 'Ils se déduisent tous du plus grand, que le thème peut changer.'),
      part('Relief', html`<div class="doc-shapes">${tokensOf('shadow').map(({ name }) => shape('shadow', name, name.endsWith('1') ? 'posé' : 'par-dessus'))}</div>`, 'Une ombre dit à quelle hauteur est un bloc, jamais qu’il est important.'),
      part('Cible', html`<p>Tout ce qui se touche fait au moins <code>--akto-target</code>, ${pixels('--akto-target')} px de haut (WCAG 2.5.8 en demande 24).</p>`),
    ),
};

const shape = (kind: 'radius' | 'shadow', name: string, note: string): TemplateResult =>
  html`<div class="doc-shape" data-kind=${kind} .style=${`--_value: var(${name})`}><span></span><code>${name}</code><small>${note}</small></div>`;
