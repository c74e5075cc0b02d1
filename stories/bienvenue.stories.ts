import { actionCard, button, colors, iconPaths, statusBadge, textField } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import manifest from 'virtual:akto/custom-elements';
import './.storybook/page/docs-block.js';

const meta: Meta = { title: 'Bienvenue', tags: ['!autodocs'] };
export default meta;

/** Those that a page writes; not those inside the templates. */
const elements = manifest.modules.filter(({ path, exports = [] }) => !path.startsWith('dist/stateful/') && exports.some(({ kind }) => kind === 'custom-element-definition'));

const to = (path: string): string => `?path=${path}`;

/** A story stands in a frame: Storybook around it is what must go elsewhere. */
function lead(event: Event): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement && target.search.startsWith('?path='));
  if (!link) return;
  event.preventDefault();
  addons.getChannel().emit(NAVIGATE_URL, (link as HTMLAnchorElement).search);
}

const figure = (value: number, words: string): TemplateResult => html`<li><strong>${value}</strong> <span>${words}</span></li>`;

export const Bienvenue: StoryObj = {
  render: () => html`<akto-docs-block
    @click=${lead}
    .content=${html`<article class="doc-foundation">
      <header class="doc-header doc-hero">
        <div>
          <p class="doc-eyebrow">Système de design</p>
          <h1>Des formulaires que chacun termine</h1>
          <p class="doc-lead">Des éléments et des gabarits pour les démarches d’AKTO : au clavier, au lecteur d’écran, sur un téléphone, en clair, en sombre et en couleurs forcées.</p>
          <ul class="doc-figures">${figure(elements.length, 'éléments')}${figure(Object.keys(colors).length, 'couleurs par rôle')}${figure(Object.keys(iconPaths).length, 'icônes')}${figure(0, 'faute d’axe')}</ul>
        </div>
        <div class="akto-card doc-taste" aria-label="Un aperçu" role="group">
          <h2>Employeur ${statusBadge('complete')}</h2>
          ${textField({ id: 'courriel', label: 'Courriel', value: 'camille.martin@exemple.fr', required: true })}
          <div class="akto-actions">${button({ label: 'Transmettre', variant: 'primary', icon: 'send' })}${button({ label: 'Enregistrer', icon: 'save' })}</div>
        </div>
      </header>
      <section class="doc-part">
        <h2>Par où commencer</h2>
        <ul class="akto-action-cards">
          <li>${actionCard({ level: 3, title: 'Fondations', href: to('/story/fondations-couleurs--couleurs'), text: 'Couleurs, typographie, espace, focus : les jetons, tirés du code.', icon: 'info' })}</li>
          <li>${actionCard({ level: 3, title: 'Éléments', href: to('/docs/éléments-champ-de-texte--documentation'), text: 'Chacun avec ses états, son clavier, son anatomie et son poids.', icon: 'file' })}</li>
          <li>${actionCard({ level: 3, title: 'Motifs', href: to('/docs/motifs-onglet-en-erreur--documentation'), text: 'Un onglet en erreur, des pièces à joindre, un envoi refusé.', icon: 'alert' })}</li>
          <li>${actionCard({ level: 3, title: 'Créer son thème', href: to('/story/fondations-créer-son-thème--creer-son-theme'), text: 'Treize jetons, et tout porte la marque.', icon: 'plus' })}</li>
        </ul>
      </section>
      <section class="doc-part">
        <h2>Dans une page</h2>
        <pre class="doc-code"><code>${"<script type=\"module\">\n  import '@akto/design-system/elements/text-field.js';\n</script>\n\n<akto-text-field label=\"Courriel\" type=\"email\" required></akto-text-field>"}</code></pre>
        <p class="doc-note">Un élément s’emploie comme un champ natif : il participe au formulaire, à sa validité, à sa remise à zéro. Sous une politique stricte (<code>script-src 'self'</code>, <code>style-src 'self'</code>), sans rien d’autre.</p>
      </section>
      <section class="doc-part">
        <h2>Dispositifs</h2>
        <p class="doc-note">Sous « Dispositifs », chaque schéma et chacun de ses exemples s’ouvrent dans <code>&lt;akto-dossier&gt;</code>. Un nouveau fichier dans <code>schemas/</code> y apparaît de lui-même.</p>
      </section>
    </article>`}
  ></akto-docs-block>`,
};
