import '@akto/design-system/elements/button.js';
import '@akto/design-system/elements/dialog.js';
import '@akto/design-system/elements/text-area.js';
import type { AktoDialog } from '@akto/design-system/elements/dialog.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { within } from '../.storybook/story-root.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoDialog, 'heading'>>;

const show = ({ currentTarget }: Event): void => ((currentTarget as Element).nextElementSibling as AktoDialog).show();

/** Opened by a button, to which the focus returns. */
const openedBy = (args: Args, content: TemplateResult): TemplateResult => html`<akto-button @click=${show}>Ouvrir</akto-button><akto-dialog ${written(args)}>${content}</akto-dialog>`;

const meta: Meta<Args> = {
  title: 'Éléments/Fenêtre',
  component: 'akto-dialog',
  args: { heading: 'Supprimer le brouillon ?' },
  render: (args) =>
    openedBy(
      args,
      html`<p>Ses trois documents seront supprimés aussi. Cette action est définitive.</p>
        <akto-button slot="actions" value="garder">Garder</akto-button>
        <akto-button slot="actions" value="supprimer" variant="primary" icon="trash">Supprimer</akto-button>`,
    ),
  play: ({ canvasElement }) => (within(canvasElement, 'akto-dialog') as AktoDialog).show(),
  parameters: {
    akto: {
      about: 'Une fenêtre par-dessus la page, qui attend une réponse. Une action qui a une « value » la ferme avec cette réponse ; « close » la donne à la page. Depuis un script, openDialog fait la même en une ligne.',
      dos: [
        'Un titre qui pose la question, des actions qui y répondent : « Garder », « Supprimer ».',
        'La première action reçoit le focus : qu’elle ne fasse rien perdre.',
        'Retenir par « cancel » ce qui serait perdu, et dire pourquoi.',
      ],
      donts: ['L’ouvrir sans que la personne l’ait demandé.', 'Y mettre un formulaire entier, ou une seconde fenêtre.', '« Oui » et « Non » : seuls, ils ne disent rien.'],
      keyboard: [
        { keys: ['Tab', 'Maj + Tab'], does: 'Reste dans la fenêtre.' },
        { keys: ['Échap'], does: 'Ferme sans réponse ; le focus revient où il était.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};

/** « autofocus » dit où commencer. */
export const AvecUnChamp: Story = {
  name: 'Avec un champ',
  args: { heading: 'Renvoyer le dossier' },
  render: (args) =>
    openedBy(
      args,
      // eslint-disable-next-line lit-a11y/no-autofocus -- in a window it says where to begin, as HTML advises
      html`<akto-text-area label="Motif" maxlength="256" autofocus></akto-text-area>
        <akto-button slot="actions" value="annuler">Annuler</akto-button>
        <akto-button slot="actions" value="renvoyer" variant="primary">Renvoyer</akto-button>`,
    ),
};

/** Le texte défile, les actions restent en vue. */
export const TexteLong: Story = {
  name: 'Texte long',
  args: { heading: 'Message complet' },
  render: (args) => openedBy(args, html`<p>${`${longLabel}. `.repeat(20)}</p><akto-button slot="actions" value="fermer" variant="primary">Fermer</akto-button>`),
};
