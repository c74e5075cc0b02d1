import { dataTable, emptyState, pagination, tag, type Sort } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { useArgs } from 'storybook/preview-api';

interface Row {
  readonly reference: string;
  readonly entreprise: string;
  /** ISO date. */
  readonly date: string;
  readonly etat: string;
}

interface Args {
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly page: number;
}

const rows: readonly Row[] = [
  { reference: 'CAR-2026-7F3K9Q', entreprise: 'HUM', date: '2026-01-12', etat: 'Transmis' },
  { reference: 'CAR-2026-8G4L0R', entreprise: 'HUMANIS INTERIM', date: '2026-01-11', etat: 'En instruction' },
  { reference: 'FPE-2026-9H5M1S', entreprise: 'HUMEAU ET FILS', date: '2026-01-02', etat: 'Transmis' },
];

const ordered = ({ rows: all, sort }: Args): Row[] => {
  const key = sort.key as keyof Row;
  return [...all].sort((one, other) => one[key].localeCompare(other[key]) * (sort.direction === 'ascending' ? 1 : -1));
};

const meta: Meta<Args> = {
  title: 'Design system/Table',
  args: { rows, sort: { key: 'date', direction: 'descending' }, page: 3 },
  render: (args) => {
    const [, update] = useArgs<Args>();
    return html`${dataTable<Row>({
      id: 'dossiers',
      caption: 'Dossiers transmis',
      columns: [
        { key: 'reference', header: 'Référence', cell: ({ reference }) => reference, sortable: true },
        { key: 'entreprise', header: 'Entreprise', cell: ({ entreprise }) => entreprise, sortable: true },
        { key: 'date', header: 'Transmis le', cell: ({ date }) => date.split('-').reverse().join('/'), sortable: true },
        { key: 'etat', header: 'État', cell: ({ etat }) => tag(etat) },
      ],
      rows: ordered(args),
      rowKey: ({ reference }) => reference,
      rowHref: ({ reference }) => `#${reference}`,
      sort: args.sort,
      onSort: (sort) => update({ sort }),
      empty: emptyState('Aucun dossier transmis', 'Une fois transmis à AKTO, un dossier apparaît ici avec sa référence.'),
    })}
    ${pagination({ label: 'Pages des dossiers', page: args.page, pageSize: 20, total: args.rows.length === 0 ? 0 : 132, onPage: (page) => update({ page }) })}`;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Triee: Story = {};
export const Vide: Story = { args: { rows: [] } };
export const SurTelephone: Story = { globals: { viewport: { value: 'phone' } } };
