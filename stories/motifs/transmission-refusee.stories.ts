import { errorSummary, siteFooter, siteHeader, tabPanel, tabs, textField } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { actions, dossierTabs, nothing, status } from './dossier.js';

const meta: Meta = {
  title: 'Motifs/Transmission refusée',
  parameters: {
    bleed: true,
    akto: {
      about: 'La page après un envoi refusé : rien n’est perdu, le focus est sur « Saisie Invalide », et chaque faute est un lien.',
      dos: ['Mettre le focus sur le titre du résumé : il est lu, puis la liste (WCAG 3.3.1).', 'Grouper par onglet, dans l’ordre des onglets.', 'Annoncer le refus aussitôt, une seule fois.'],
      donts: ['Ouvrir une fenêtre par-dessus : il faut la fermer pour corriger.', 'Vider ou recharger le formulaire.'],
    } satisfies ElementDocs,
  },
};
export default meta;

export const TransmissionRefusee: StoryObj = {
  name: 'Transmission refusée',
  render: () => html`
    ${siteHeader({ home: '#', links: [{ text: 'Dossiers', href: '#dossiers', current: false }, { text: 'Brouillons', href: '#brouillons', current: true }], profile: { name: 'Adhérent', user: 'Camille Martin' } })}
    <main class="page stack">
      <h1>Contrat d’alternance reconversion</h1>
      ${errorSummary({
        id: 'resume',
        groups: [
          { key: 'employeur', text: 'Employeur', items: [{ key: 'courriel', text: 'Email : Saisie obligatoire' }] },
          { key: 'synthese', text: 'Synthèse', items: [{ key: 'exactitude', text: 'Exactitude des informations : L’option doit être sélectionnée' }] },
          { key: 'documents', text: 'Documents', items: [{ key: 'programme', text: 'Programme : Saisie obligatoire' }] },
        ],
        onSelect: nothing,
      })}
      ${tabs({ ...dossierTabs, selected: 'employeur', tabs: status({ employeur: 'error', synthese: 'error', documents: 'error' }) })}
      ${tabPanel('dossier', 'employeur', html`<div class="akto-grid">${textField({ id: 'courriel', label: 'Email', value: '', required: true, example: 'Ex: nom.prenom@email.fr', error: 'Saisie obligatoire' })}</div>`)}
      ${actions}
    </main>
    ${siteFooter(html`<p>AKTO, Mon Espace</p>`)}
  `,
};
