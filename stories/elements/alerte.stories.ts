import { alertLevels } from '@akto/design-system';
import '@akto/design-system/elements/alert.js';
import type { AktoAlert } from '@akto/design-system/elements/alert.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoAlert, 'level' | 'heading' | 'dismissible' | 'live'>> & {
  /** What it says. */
  readonly words: string;
};

const meta: Meta<Args> = {
  title: 'Éléments/Alerte',
  component: 'akto-alert',
  args: { level: 'info', heading: 'Dossier à compléter avant le 31 mars', words: 'Passé cette date, il faudra en ouvrir un autre.', dismissible: false },
  argTypes: { level: { control: 'radio', options: alertLevels }, live: { control: 'radio', options: [undefined, 'polite', 'assertive'] } },
  render: ({ words, ...args }) => html`<akto-alert ${written(args)}>${words}</akto-alert>`,
  parameters: {
    akto: {
      about: 'Un avis encadré, à lire avant de continuer ou après avoir agi. Quatre niveaux, que l’icône et les mots disent autant que la couleur.',
      template: 'alert',
      dos: [
        '« live » quand elle apparaît pendant que la personne travaille : « polite », ou « assertive » si cela l’arrête (WCAG 4.1.3).',
        'Dire quoi faire, et non seulement ce qui ne va pas.',
        '« dismissible » pour ce qui ne sert plus une fois lu.',
      ],
      donts: ['L’employer pour l’erreur d’un champ : son message est sous le champ.', 'En montrer plus de deux à la fois.', 'La faire disparaître seule : chacun lit à son rythme (WCAG 2.2.1).'],
      keyboard: [{ keys: ['Entrée', 'Espace'], does: 'Sur « Fermer » : la range. Le focus reprend à cet endroit de la page.' }],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Succes: Story = { name: 'Succès', args: { level: 'success', heading: 'Dossier transmis', words: 'Référence CAR-2026-7F3K9Q.' } };
export const Avertissement: Story = { args: { level: 'warning', heading: 'La session expire dans deux minutes', words: 'Ce qui est enregistré est gardé.' } };
export const Erreur: Story = { args: { level: 'error', heading: 'Le fichier devis.pdf n’a pas été envoyé', words: 'Vérifiez la connexion, puis recommencez.' } };
export const SansTitre: Story = { name: 'Sans titre', args: { heading: undefined } };

/** « Fermer » la range ; « akto-dismiss » le dit à la page. */
export const ARanger: Story = { name: 'À ranger', args: { dismissible: true } };
export const TexteLong: Story = { name: 'Texte long', args: { heading: longLabel, words: longLabel, dismissible: true } };
