import '@akto/design-system/elements/section.js';
import '@akto/design-system/elements/tabs.js';
import '@akto/design-system/elements/text-field.js';
import type { AktoTabs } from '@akto/design-system/elements/tabs.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoTabs, 'label' | 'selected' | 'activation'>>;

const meta: Meta<Args> = {
  title: 'Éléments/Onglets',
  component: 'akto-tabs',
  args: { label: 'Onglets du dossier', selected: 'employeur', activation: 'manual' },
  argTypes: { activation: { control: 'radio', options: ['manual', 'automatic'] }, selected: { control: 'radio', options: ['introduction', 'employeur', 'documents'] } },
  render: (args) => html`<akto-tabs ${written(args)}>
    <akto-tab-panel name="introduction" label="Introduction" status="complete"><p>Ce dispositif concerne les contrats d’apprentissage.</p></akto-tab-panel>
    <akto-tab-panel name="employeur" label="Employeur" status="error">
      <akto-section heading="Contact"><akto-text-field label="Email" error="Saisie obligatoire" required></akto-text-field></akto-section>
    </akto-tab-panel>
    <akto-tab-panel name="documents" label="Documents" status="incomplete" note="À revoir"><p>Quatre documents à transmettre.</p></akto-tab-panel>
  </akto-tabs>`,
  parameters: {
    akto: {
      about: 'Des panneaux dont un seul se voit. Les flèches parcourent les onglets sans en changer, Entrée choisit. Ce qu’un panneau caché contient reste du formulaire.',
      template: 'tabs',
      dos: [
        'L’ordre des onglets libre : personne n’est forcé de finir l’un pour ouvrir l’autre.',
        'Dire où en est chacun par « status » ; « note » pour un mot de plus.',
        '« akto-panel » pour charger un panneau, ou retenir la personne.',
      ],
      donts: ['En faire les étapes d’une suite obligée : c’est le rôle d’akto-stepper.', '« automatic » si montrer un panneau prend du temps.', 'Un seul onglet, ou plus de huit.'],
      keyboard: [
        { keys: ['→', '←'], does: 'Va d’un onglet à l’autre, en boucle.' },
        { keys: ['Début', 'Fin'], does: 'Va au premier, au dernier.' },
        { keys: ['Entrée', 'Espace'], does: 'Montre le panneau.' },
        { keys: ['Tab'], does: 'Va au panneau, puis à ce qu’il contient.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};

/** Les flèches seules choisissent, là où montrer un panneau ne coûte rien. */
export const Automatique: Story = { args: { activation: 'automatic', selected: 'introduction' } };

/** Chaque onglet a sa ligne : aucun n’est caché. */
export const SurTelephone: Story = { name: 'Sur téléphone', globals: { viewport: { value: 'phone' } } };
