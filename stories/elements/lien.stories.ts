import { buttonVariants } from '@akto/design-system';
import '@akto/design-system/elements/link.js';
import type { AktoLink } from '@akto/design-system/elements/link.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoLink, 'href' | 'external' | 'variant'>> & {
  /** Its words. */
  readonly words: string;
};

const meta: Meta<Args> = {
  title: 'Éléments/Lien',
  component: 'akto-link',
  args: { words: 'le mode opératoire', href: '#mode-operatoire', external: false },
  argTypes: { variant: { control: 'radio', options: buttonVariants } },
  render: ({ words, ...args }) => html`<akto-link ${written(args)}>${words}</akto-link>`,
  parameters: {
    akto: {
      about: 'Ce qui mène ailleurs. Avec « external », il s’ouvre dans une autre fenêtre, et le dit à qui le voit comme à qui l’entend.',
      template: 'link',
      dos: ['Des mots qui disent où il mène, même lus seuls (RGAA 6.1).', '« external » quand quitter la page interromprait un dossier.', '« variant » quand il ouvre une action : « Nouvelle demande ».'],
      donts: ['« Cliquez ici », « En savoir plus ».', 'Ouvrir une autre fenêtre sans raison : « Précédent » n’y ramène pas.'],
      keyboard: [{ keys: ['Entrée'], does: 'Suit le lien.' }],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Externe: Story = { args: { words: 'le site d’AKTO', href: 'https://www.akto.fr', external: true } };
export const CommeUnBouton: Story = { name: 'Comme un bouton', args: { words: 'Nouvelle demande', href: '#demande', variant: 'primary' } };
export const DansUnePhrase: Story = {
  name: 'Dans une phrase',
  render: ({ words, ...args }) => html`<p>Avant de commencer, lire <akto-link ${written(args)}>${words}</akto-link> et préparer le contrat.</p>`,
};
