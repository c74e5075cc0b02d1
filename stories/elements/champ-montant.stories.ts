import '@akto/design-system/elements/money-field.js';
import type { AktoMoneyField } from '@akto/design-system/elements/money-field.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoMoneyField, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled'>> & {
  /** As the page writes it. */
  readonly value?: string | number;
};

const field = (args: Args) => html`<akto-money-field ${written(args)}></akto-money-field>`;

const meta: Meta<Args> = {
  title: 'Éléments/Montant',
  component: 'akto-money-field',
  args: { label: 'Coût pédagogique', name: 'cout', example: 'Ex: 1 234,56' },
  render: field,
  parameters: {
    akto: {
      about: 'Un montant en euros. La page écrit et reçoit des euros avec un point (1234.56) ; un script compte en centimes entiers, et ses sommes sont exactes.',
      template: 'moneyField',
      dos: [
        'Dire si le montant est hors taxes ou toutes taxes comprises.',
      ],
      donts: [
        'Additionner des euros à virgule dans un script : la propriété « value » est en centimes.',
      ],
      keyboard: [
        { keys: ['Tab'], does: 'Entre dans le champ, puis en sort ; en sortir montre l’erreur s’il y en a une.' },
        { keys: ['Entrée'], does: 'Envoie le formulaire, comme un champ natif.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: '1234.56' } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { value: '12,345', error: 'Saisir un montant en euros, par exemple 1234,56' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: '98000', warning: 'Ce montant est inhabituel.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: '1234.56', readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: '1234.56', disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
