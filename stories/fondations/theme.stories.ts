import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { foundation, part } from '../.storybook/page/foundation.js';
import { themeMaker, tokenCount } from '../.storybook/page/theme-maker.js';
import { themes, type ThemeName } from '../.storybook/themes/themes.js';

const meta: Meta = { title: 'Fondations/Créer son thème', tags: ['!autodocs'] };
export default meta;

export const CreerSonTheme: StoryObj = {
  name: 'Créer son thème',
  render: (_, { globals }) =>
    foundation(
      'Créer son thème',
      `${tokenCount} jetons font une marque : onze couleurs en clair et en sombre, une police, un arrondi. Posés sur la page, ils atteignent tout ce qu’elle contient, <akto-dossier> compris.`,
      part('Essayer', themeMaker(themes[globals['theme'] as ThemeName].tokens), 'On part du thème choisi dans la barre d’outils. Les couleurs de sens (réussite, avertissement, erreur, information, focus) sont les mêmes pour toutes les marques.'),
      part(
        'Poser le thème',
        html`<pre class="doc-code"><code>${'/* theme.css, chargée par la page */\n:root {\n  --akto-theme-primary: light-dark(#1c5b38, #93d9ac);\n  …\n}'}</code></pre>
          <p>Rien d’autre : ni classe, ni attribut, ni reconstruction. Le clair et le sombre suivent le système, ou <code>data-theme="light"</code> et <code>"dark"</code> sur un ancêtre.</p>`,
      ),
    ),
};
