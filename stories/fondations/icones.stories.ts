import { icon, iconPaths, type IconName } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { foundation, part } from '../.storybook/page/foundation.js';

const meta: Meta = { title: 'Fondations/Icônes', tags: ['!autodocs'] };
export default meta;

const names = Object.keys(iconPaths) as IconName[];

export const Icones: StoryObj = {
  name: 'Icônes',
  render: () =>
    foundation(
      'Icônes',
      'Des traits de Lucide, à la hauteur du texte et de sa couleur. Une icône accompagne des mots ; elle n’est jamais seule à dire quelque chose.',
      part(`Les ${names.length} icônes`, html`<ul class="doc-icons">${names.map((name) => html`<li>${icon(name)}<code>${name}</code></li>`)}</ul>`),
      part('Emploi', html`<pre class="doc-code"><code>${"import { icon } from '@akto/design-system';\n\nhtml`${icon('save')} Enregistrer`"}</code></pre>`),
    ),
};
