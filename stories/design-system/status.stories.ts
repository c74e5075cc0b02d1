import { alert, alertLevels, documentsCounter, errorSummary, progress, skeleton } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Design system/États' };
export default meta;

export const Alertes: StoryObj = {
  render: () => html`${alertLevels.map((level) => alert({ level, title: 'Dossier transmis', body: 'Référence 2026-000123' }))}`,
};

export const SaisieInvalide: StoryObj = {
  render: () =>
    errorSummary({
      id: 'resume',
      groups: [
        { key: 'employeur', text: 'Employeur', items: [{ key: 'employeur.email', text: 'Email : Saisie obligatoire' }] },
        { key: 'synthese', text: 'Synthèse', items: [{ key: 'synthese.cg', text: 'Conditions générales : L’option doit être sélectionnée' }] },
      ],
      onSelect: () => undefined,
    }),
};

export const CompteurDeDocuments: StoryObj = {
  render: () => html`${documentsCounter({ provided: 0, required: 4 })}${documentsCounter({ provided: 4, required: 4 })}`,
};

export const Attente: StoryObj = {
  render: () => html`${progress({ label: 'Envoi de devis.pdf', value: 0.4 })}${progress({ label: 'Recherche' })}${skeleton()}`,
};
