import '@akto/design-system/elements/skeleton.js';
import type { AktoSkeleton } from '@akto/design-system/elements/skeleton.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoSkeleton, 'lines'>>;

const meta: Meta<Args> = {
  title: 'Éléments/Texte en attente',
  component: 'akto-skeleton',
  args: { lines: 3 },
  render: (args) => html`<akto-skeleton ${written(args)}></akto-skeleton>`,
  parameters: {
    akto: {
      about: 'La place d’un texte qui arrive, pour que la page ne saute pas quand il est là. Il ne dit rien : ce qui le contient porte « aria-busy » et des mots.',
      template: 'skeleton',
      dos: ['Autant de lignes que le texte attendu.', 'Dire l’attente en mots, à côté : « Chargement du dossier… ».'],
      donts: ['Le laisser après un échec : dire l’échec, et comment recommencer.'],
    } satisfies ElementDocs,
  },
};
export default meta;

export const Exemple: StoryObj<Args> = {};
