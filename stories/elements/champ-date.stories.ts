import '@akto/design-system/elements/date-field.js';
import type { AktoDateField } from '@akto/design-system/elements/date-field.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoDateField, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled' | 'min' | 'max' | 'today'>> & {
  /** As the page writes it. */
  readonly value?: string | number;
};

const field = (args: Args) => html`<akto-date-field ${written(args)}></akto-date-field>`;

const meta: Meta<Args> = {
  title: 'Éléments/Date',
  component: 'akto-date-field',
  args: { label: 'Début du contrat', name: 'debut', today: '2025-01-22', example: 'Ex : 01/09/2025' },
  render: field,
  parameters: {
    akto: {
      about: 'Une date, tapée ou choisie dans un calendrier. La personne lit et écrit JJ/MM/AAAA ; la page, elle, n’a que des dates ISO.',
      template: 'dateField',
      dos: [
        'Donner « min » et « max » : le calendrier s’ouvre où il faut, et la raison du refus est dite.',
        'Laisser taper : pour une date de naissance, c’est plus court que le calendrier.',
      ],
      donts: [
        'Couper la date en trois champs.',
        'S’en servir pour une année seule ou un mois seul.',
      ],
      keyboard: [
        { keys: ['Tab'], does: 'Entre dans le champ, puis dans le bouton du calendrier.' },
        { keys: ['Entrée'], does: 'Envoie le formulaire, comme un champ natif.' },
        { keys: ['←', '→', '↑', '↓'], does: 'Dans le calendrier : le jour, la semaine.' },
        { keys: ['Page ↑', 'Page ↓'], does: 'Le mois ; avec Maj, l’année.' },
        { keys: ['Échap'], does: 'Ferme le calendrier et revient au champ.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: '2025-09-01' } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { value: '31/02/2025', error: 'Saisir une date valide au format JJ/MM/AAAA' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: '2025-09-07', warning: 'Le 7 septembre 2025 est un dimanche.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: '2025-09-01', readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: '2025-09-01', disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
