import '@akto/design-system/elements/header.js';
import type { AktoHeader } from '@akto/design-system/elements/header.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoHeader, 'home' | 'service' | 'profile' | 'user'>>;

const meta: Meta<Args> = {
  title: 'Éléments/En-tête',
  component: 'akto-header',
  args: { home: '#accueil', service: 'Mon Espace', profile: 'Adhérent', user: 'Camille Durand' },
  render: (args) => html`<akto-header ${written(args)}>
    <a href="#accueil">Accueil</a>
    <a href="#dossiers" aria-current="page">Dossiers</a>
    <a href="#brouillons">Brouillons</a>
  </akto-header>`,
  parameters: {
    bleed: true,
    akto: {
      about: 'Le haut de chaque page : le chemin de l’accueil, le menu, et qui est là. Les liens sont ceux de la page, qui les suit comme elle l’entend.',
      template: 'siteHeader',
      dos: ['Un <a> par entrée, celui de la page avec aria-current="page".', 'Le même menu, dans le même ordre, sur toutes les pages (WCAG 3.2.3).'],
      donts: ['Y mettre les actions de la page.', 'Cacher le menu sur téléphone : ses entrées passent à la ligne.'],
      keyboard: [{ keys: ['Tab'], does: 'De l’accueil à chaque entrée du menu.' }, { keys: ['Entrée'], does: 'Suit le lien.' }],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const SansPersonne: Story = { name: 'Sans personne', args: { profile: undefined, user: undefined } };
export const SurTelephone: Story = { name: 'Sur téléphone', globals: { viewport: { value: 'phone' } } };
