import '@akto/design-system/elements/empty-state.js';
import '@akto/design-system/elements/table.js';
import type { AktoTable } from '@akto/design-system/elements/table.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';

type Args = Pick<AktoTable, 'caption' | 'columns' | 'rows' | 'sort'>;

/** What a page does when another order is asked for. */
function order({ target, sort: { key, direction } }: HTMLElementEventMap['akto-sort']): void {
  const table = target as AktoTable;
  const sign = direction === 'ascending' ? 1 : -1;
  table.rows = table.rows.toSorted((one, other) => sign * String(one[key]).localeCompare(String(other[key]), 'fr', { numeric: true }));
}

const meta: Meta<Args> = {
  title: 'Éléments/Tableau',
  component: 'akto-table',
  args: {
    caption: 'Dossiers transmis',
    columns: [
      { key: 'reference', header: 'Référence', sortable: true },
      { key: 'entreprise', header: 'Entreprise', sortable: true },
      { key: 'montant', header: 'Montant', sortable: true, numeric: true, cell: ({ montant }) => `${String(montant)} €` },
    ],
    rows: [
      { reference: 'CAR-2026-7F3K9Q', entreprise: 'BOULANGERIE DURAND', montant: 1200 },
      { reference: 'CAR-2026-8G4L0R', entreprise: 'GARAGE MARTIN', montant: 950 },
      { reference: 'FPE-2026-9H5M1S', entreprise: 'HUMEAU ET FILS', montant: 12400 },
    ],
    sort: { key: 'reference', direction: 'ascending' },
  },
  render: ({ caption, columns, rows, sort }) => html`<akto-table .caption=${caption} .columns=${columns} .rows=${rows} .sort=${sort} .rowHref=${() => '#dossier'} @akto-sort=${order}>
    <akto-empty-state slot="empty" heading="Aucun dossier transmis"><p>Une fois transmis, un dossier apparaît ici avec sa référence.</p></akto-empty-state>
  </akto-table>`,
  parameters: {
    akto: {
      about: 'Des lignes et des colonnes à comparer. Sur un écran étroit, une carte par ligne, où chaque donnée porte son en-tête ; pour un lecteur d’écran, c’est toujours un tableau.',
      template: 'dataTable',
      dos: ['Une première colonne qui nomme la ligne.', 'Ordonner les lignes dans la page, sur « akto-sort » : elle seule sait si elles sont toutes là.', 'Prévoir par l’emplacement « empty » ce qui se lit sans ligne.'],
      donts: ['L’employer pour mettre en page.', 'Plus de six colonnes : le détail est sur la page de la ligne.'],
      keyboard: [
        { keys: ['Tab'], does: 'D’un en-tête qui trie à l’autre, puis d’un lien à l’autre.' },
        { keys: ['Entrée', 'Espace'], does: 'Sur un en-tête : trie, puis inverse.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Vide: Story = { args: { rows: [] } };
export const SurTelephone: Story = { name: 'Sur téléphone', globals: { viewport: { value: 'phone' } } };
