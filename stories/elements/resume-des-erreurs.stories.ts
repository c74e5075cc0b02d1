import '@akto/design-system/elements/button.js';
import '@akto/design-system/elements/error-summary.js';
import '@akto/design-system/elements/text-field.js';
import type { AktoErrorSummary } from '@akto/design-system/elements/error-summary.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { within } from '../.storybook/story-root.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoErrorSummary, 'heading' | 'errors'>>;

const stay = (event: Event): void => event.preventDefault();

const meta: Meta<Args> = {
  title: 'Éléments/Résumé des erreurs',
  component: 'akto-error-summary',
  args: { heading: 'Saisie Invalide' },
  render: (args) => html`<form class="akto-prose" @submit=${stay}>
    <akto-error-summary ${written(args)}></akto-error-summary>
    <akto-text-field id="nom" label="Nom de l’entreprise" required></akto-text-field>
    <akto-text-field label="Email" type="email" value="contact@" required></akto-text-field>
    <div class="akto-actions"><akto-button type="submit" variant="primary">Transmettre</akto-button></div>
  </form>`,
  play: ({ canvasElement }) => within(canvasElement, 'akto-button').click(),
  parameters: {
    akto: {
      about: 'Pourquoi un formulaire a été refusé, avec un lien vers chaque champ. Placé dans le formulaire, il se remplit seul quand l’envoi est refusé, prend le focus, et raccourcit à mesure que la personne corrige.',
      template: 'errorSummary',
      dos: ['Le placer au début du formulaire.', 'Y ajouter par « errors » ce que seul le serveur sait, puis appeler focus().', 'Garder le message sous chaque champ : le résumé y mène, il ne le remplace pas.'],
      donts: ['Le montrer avant que la personne ait essayé d’envoyer.', 'Vérifier par checkValidity() à chaque frappe pour désactiver le bouton.'],
      keyboard: [
        { keys: ['Tab'], does: 'Du titre, va au premier lien.' },
        { keys: ['Entrée'], does: 'Mène au champ, en ouvrant son onglet s’il le faut.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Presser « Transmettre ». */
export const Exemple: Story = {};

/** Ce que la page sait sans le demander aux champs. */
export const DuServeur: Story = {
  name: 'Du serveur',
  args: { heading: 'Dossier refusé', errors: [{ field: 'nom', text: 'Nom de l’entreprise : inconnu de l’INSEE' }] },
  play: ({ canvasElement }) => within(canvasElement, 'akto-error-summary').focus(),
};
