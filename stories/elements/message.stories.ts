import { textField } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';

interface Args {
  readonly error: string | undefined;
  readonly warning: string | undefined;
  /** What opens the whole text of a message too long for its place. */
  readonly onMessage?: (text: string) => void;
}

const meta: Meta<Args> = {
  title: 'Éléments/Message d’un champ',
  args: { error: 'Respecter le format de l’Email', warning: undefined },
  render: (args) => html`<div class="akto-grid">${textField({ ...args, id: 'courriel', label: 'Courriel', value: 'essai', width: 6 })}</div>`,
  parameters: {
    akto: {
      about: 'Une phrase sous le champ, précédée d’un triangle : ce qui ne va pas, et comment le corriger. Le champ la porte dans sa description.',
      template: 'fieldMessage',
      dos: ['Dire comment corriger (WCAG 3.3.3).', 'La montrer quand la personne quitte le champ, jamais pendant qu’elle tape.'],
      donts: ['Ne signaler une erreur que par la couleur (WCAG 1.4.1).', 'Deux messages à la fois : le plus important suffit.'],
      keyboard: [{ keys: ['Entrée', 'Espace'], does: 'Sur « Lire la suite » : ouvre le message entier dans une fenêtre.' }],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};

/** Se lit de même, et ne bloque rien. */
export const Avertissement: Story = { args: { error: undefined, warning: 'Cette adresse est celle d’un service, non d’une personne.' } };

/** Coupé à deux lignes ; un bouton en donne la suite. */
export const TropLong: Story = {
  name: 'Trop long',
  args: {
    error: 'La durée de la période de formation en entreprise doit être comprise entre six et douze mois, sauf dérogation accordée par la branche professionnelle.',
    onMessage: () => undefined,
  },
};
