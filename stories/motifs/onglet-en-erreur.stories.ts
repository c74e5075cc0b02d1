import { errorSummary, selectField, tabPanel, tabs, textField } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { actions, dossierTabs, nothing, status } from './dossier.js';

const meta: Meta = {
  title: 'Motifs/Onglet en erreur',
  parameters: {
    akto: {
      about: 'Ce qui reste à corriger se lit à trois endroits qui se répondent : en tête, sur l’onglet, sous le champ. Chacun mène au suivant.',
      dos: [
        'Nommer le champ et la faute dans le résumé : le lien y mène, onglet compris.',
        'Garder l’erreur sous le champ tant qu’elle est vraie, la taire dès qu’elle ne l’est plus.',
        'Laisser la personne continuer : seul l’envoi demande que tout soit juste.',
      ],
      donts: ['Montrer les erreurs d’un onglet que personne n’a encore ouvert.', 'Désactiver « Transmettre » : on ne saurait pas pourquoi.'],
    } satisfies ElementDocs,
  },
};
export default meta;

export const OngletEnErreur: StoryObj = {
  name: 'Onglet en erreur',
  render: () => html`<div class="stack">
    ${errorSummary({ id: 'resume', groups: [{ key: 'employeur', text: 'Employeur', items: [{ key: 'courriel', text: 'Email : Respecter le format de l’Email' }] }], onSelect: nothing })}
    ${tabs({ ...dossierTabs, selected: 'employeur', tabs: status({ employeur: 'error' }) })}
    ${tabPanel(
      'dossier',
      'employeur',
      html`<div class="akto-grid">
        ${textField({ id: 'nom', label: 'Dénomination', value: 'HUM', readonly: true, width: 6 })}
        ${textField({ id: 'siret', label: 'SIRET', value: '40101593800012', readonly: true, width: 6 })}
        ${textField({ id: 'courriel', label: 'Email', value: 'essai', required: true, hint: '200 caractères maximum', error: 'Respecter le format de l’Email', width: 6 })}
        ${selectField({ id: 'derogation', label: 'Type de dérogation', value: '12', options: [{ code: '12', title: '12 - Age supérieur à 29 ans' }], warning: 'Une pièce justificative vous sera demandée.', width: 6 })}
      </div>`,
    )}
    ${actions}
  </div>`,
};
