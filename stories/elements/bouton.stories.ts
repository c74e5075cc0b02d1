import { buttonTypes, buttonVariants, iconPaths } from '@akto/design-system';
import '@akto/design-system/elements/button.js';
import '@akto/design-system/elements/text-field.js';
import type { AktoButton } from '@akto/design-system/elements/button.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';

type Args = Partial<Pick<AktoButton, 'variant' | 'type' | 'icon' | 'iconAfter' | 'about' | 'busy' | 'disabled'>> & {
  /** Its words. */
  readonly words: string;
};

const meta: Meta<Args> = {
  title: 'Éléments/Bouton',
  component: 'akto-button',
  args: { words: 'Enregistrer', variant: 'secondary' },
  argTypes: {
    variant: { control: 'radio', options: buttonVariants },
    type: { control: 'radio', options: buttonTypes },
    icon: { control: 'select', options: Object.keys(iconPaths) },
  },
  render: ({ words, variant, type, icon, iconAfter, about, busy, disabled }) => html`<akto-button
    variant=${ifDefined(variant)}
    type=${ifDefined(type)}
    icon=${ifDefined(icon)}
    about=${ifDefined(about)}
    ?icon-after=${iconAfter}
    ?busy=${busy}
    ?disabled=${disabled}
    >${words}</akto-button
  >`,
  parameters: {
    akto: {
      about: 'Ce qui agit : enregistrer, ajouter, transmettre. De type « submit », il envoie le formulaire où il se trouve, avec son nom et sa valeur ; Entrée dans un champ le presse.',
      template: 'button',
      dos: [
        'Un seul bouton « primary » par écran : l’action que la personne est venue faire.',
        'Un verbe, et ce qu’il change : « Ajouter une période ». « about » le complète pour qui n’a pas la page sous les yeux.',
        'Laisser actif ce qui ne peut pas encore se faire, et dire pourquoi quand on le presse.',
        'Pendant l’attente, « busy » : le focus reste, un second appui ne fait rien.',
      ],
      donts: [
        'Désactiver « Transmettre » tant que tout n’est pas rempli : personne ne sait alors ce qui manque.',
        'En faire un lien : ce qui mène à une autre page est un akto-link, avec « variant » s’il doit en avoir l’air.',
      ],
      keyboard: [
        { keys: ['Entrée', 'Espace'], does: 'Presse le bouton.' },
        { keys: ['Entrée'], does: 'Dans un champ du même formulaire : presse le premier bouton de type « submit ».' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Principal: Story = { args: { words: 'Transmettre', variant: 'primary', icon: 'send' } };
export const Discret: Story = { args: { words: 'Plus tard', variant: 'plain' } };

/** Pour ce qui mène plus loin. */
export const IconeApres: Story = { name: 'Icône après les mots', args: { words: 'Continuer', icon: 'chevron-right', iconAfter: true } };
export const Occupe: Story = { name: 'Occupé', args: { words: 'Enregistrement…', busy: true } };
export const Desactive: Story = { name: 'Désactivé', args: { disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { words: longLabel } };

/** Chaque bouton envoie son nom et sa valeur ; le brouillon s’enregistre même incomplet. */
export const DansUnFormulaire: Story = {
  name: 'Dans un formulaire',
  render: () =>
    inForm(html`<akto-text-field name="nom" label="Nom" required></akto-text-field>
      <div><akto-button type="submit" name="suite" value="brouillon" formnovalidate>Enregistrer le brouillon</akto-button></div>`),
};
