import { button, buttonVariants, card, descriptionList, emptyState, icon, iconPaths, linkList, recap, richText, rowsGroup, section, siteFooter, siteHeader, textField } from '@akto/design-system';
import type { IconName } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Design system/Contenus' };
export default meta;

const nothingHappens = (): void => undefined;

export const Boutons: StoryObj = {
  render: () => html`<div class="akto-actions">
    ${buttonVariants.map((variant) => button({ label: 'Enregistrer', variant, icon: 'save', onClick: nothingHappens }))}
    ${button({ label: 'Transmettre', variant: 'primary', busy: true, onClick: nothingHappens })}
  </div>`,
};

export const Icones: StoryObj = {
  render: () => html`<ul class="akto-actions">${(Object.keys(iconPaths) as IconName[]).map((name) => html`<li>${icon(name)} ${name}</li>`)}</ul>`,
};

export const TexteEtLiens: StoryObj = {
  render: () => html`
    ${richText([
      ['Avant de conclure un contrat, n’hésitez pas à vous rapprocher de votre ', { text: 'conseiller', href: 'mailto:conseil@akto.fr' }, '.'],
      ['Pour vous aider, vous trouverez ci-dessous des liens utiles.'],
    ])}
    ${linkList([{ text: 'Les règles de prise en charge', href: 'https://www.akto.fr' }, { text: 'Le mode opératoire', href: 'https://www.akto.fr' }])}
  `,
};

export const Section: StoryObj = {
  render: () => section({ id: 'etablissement', title: 'Établissement' }, card(html`<p>Les champs de l’établissement.</p>`)),
};

export const Recapitulatif: StoryObj = {
  render: () => recap([{ title: 'L’employeur', lines: [{ label: 'Entité ADH', value: 'HUM' }, { label: 'Complément', value: '' }, { label: 'Ville', value: 'VILLEURBANNE' }] }]),
};

export const ListeDeDonnees: StoryObj = {
  render: () => descriptionList([{ label: 'SIRET', value: '40101593800012' }, { label: 'Complément d’adresse', value: '' }, { label: 'Email', value: html`<a href="mailto:contact@hum.fr">contact@hum.fr</a>` }]),
};

export const GroupeRepete: StoryObj = {
  render: () =>
    rowsGroup({
      id: 'periodes',
      label: 'Périodes de formation',
      rowTitle: 'Période',
      rows: ['a', 'b'].map((id) => ({ id, content: html`<div class="akto-grid">${textField({ id: `${id}.lieu`, label: 'Lieu', value: '' })}</div>` })),
      onAdd: nothingHappens,
      onRemove: nothingHappens,
    }),
};

export const ListeVide: StoryObj = {
  render: () => emptyState('Aucun brouillon', 'Un dossier créé est enregistré ici.', button({ label: 'Créer un nouveau dossier', variant: 'primary', icon: 'plus', onClick: nothingHappens })),
};

export const PageMonEspace: StoryObj = {
  render: () => html`
    ${siteHeader({
      home: '/',
      links: [{ text: 'Dossiers', href: '/dossiers', current: true }, { text: 'Brouillons', href: '/brouillons', current: false }],
      profile: { name: 'Adhérent', user: 'Amoa' },
    })}
    ${siteFooter(html`<p>AKTO</p>`)}
  `,
};
