import { dataTable, emptyState, pagination, type DataTableProps, type PaginationProps, type Sort } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { html, type LitElement } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { mount, words, type Mounted } from './mount.js';

interface Row {
  readonly reference: string;
  readonly entreprise: string;
  readonly montant: number;
}
const rows: readonly Row[] = [
  { reference: 'CAR-2026-7F3K9Q', entreprise: 'HUM', montant: 1250 },
  { reference: 'CAR-2026-8G4L0R', entreprise: 'HUMANIS INTERIM RHÔNE-ALPES AUVERGNE', montant: 99 },
];

/** What a person does, then what it changes on the page. */
async function press(button: HTMLElement, { host }: Mounted): Promise<void> {
  button.click();
  await (host as LitElement).updateComplete;
}

async function show(props: Partial<DataTableProps<Row>> = {}, layout: Parameters<typeof mount>[1] = { width: 760 }): Promise<Mounted & { sorts: Sort[] }> {
  const sorts: Sort[] = [];
  const render = (sort: Sort | undefined) =>
    dataTable<Row>({
      id: 'dossiers',
      caption: 'Dossiers transmis',
      columns: [
        { key: 'reference', header: 'Référence', cell: ({ reference }) => reference, sortable: true },
        { key: 'entreprise', header: 'Entreprise', cell: ({ entreprise }) => html`<em>${entreprise}</em>` },
        { key: 'montant', header: 'Montant', cell: ({ montant }) => montant, numeric: true, sortable: true },
      ],
      rows,
      rowKey: ({ reference }) => reference,
      rowHref: ({ reference }) => `#${reference}`,
      empty: emptyState('Aucun dossier'),
      ...props,
      sort,
      onSort: (next) => {
        sorts.push(next);
        void mounted.update(render(next));
      },
    });
  const mounted: Mounted = await mount(render(props.sort), layout);
  return { ...mounted, sorts };
}

describe('Table', () => {
  it('un lecteur d’écran entend une table nommée, ses en-têtes et le nom de chaque ligne, large ou étroite', async () => {
    for (const width of [760, 320]) {
      const { find, all } = await show({}, { width });
      expect([find('table').getAttribute('role'), words(find('#dossiers-caption'))]).to.deep.equal(['table', 'Dossiers transmis']);
      expect(all('[role=columnheader]').map(words)).to.deep.equal(['Référence, trier', 'Entreprise', 'Montant, trier']);
      expect(all('[role=rowheader]').map(words)).to.deep.equal(rows.map(({ reference }) => reference));
      expect([all('[role=row]').length, all('[role=cell]').length, all('[role=rowgroup]').length]).to.deep.equal([3, 4, 2]);
    }
  });

  it('le nom d’une ligne mène à elle', async () => {
    expect((await show()).all('tbody a').map((link) => link.getAttribute('href'))).to.deep.equal(rows.map(({ reference }) => `#${reference}`));
  });

  it('une colonne qui se trie est un bouton ; la colonne triée le dit, elle seule', async () => {
    const shown = await show();
    const { all, sorts } = shown;
    expect(all('th button').map(words)).to.deep.equal(['Référence, trier', 'Montant, trier']);
    await press(all('th button')[1]!, shown);
    expect(all('th').map((header) => header.getAttribute('aria-sort')).slice(0, 3)).to.deep.equal([null, null, 'ascending']);
    await press(all('th button')[1]!, shown);
    expect(sorts).to.deep.equal([{ key: 'montant', direction: 'ascending' }, { key: 'montant', direction: 'descending' }]);
  });

  it('au clavier aussi, et le focus reste sur l’en-tête pressé', async () => {
    const { all, root, sorts } = await show();
    const button = all('th button')[0]!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect([sorts.length, root.activeElement]).to.deep.equal([1, button]);
  });

  it('le sens du tri se voit à la forme de l’icône', async () => {
    const shape = async (sort?: Sort) => (await show({ sort })).find('th path').getAttribute('d');
    const shapes = [await shape(), await shape({ key: 'reference', direction: 'ascending' }), await shape({ key: 'reference', direction: 'descending' })];
    expect(new Set(shapes).size).to.equal(3);
  });

  it('sans ligne, elle dit pourquoi et ne montre pas d’en-têtes', async () => {
    const { root, find } = await show({ rows: [] });
    expect([root.querySelector('table'), words(find('.akto-empty'))]).to.deep.equal([null, 'Aucun dossier']);
  });

  it('trier déplace les lignes sans les refaire', async () => {
    const table = (shown: readonly Row[]) =>
      dataTable<Row>({ id: 'dossiers', caption: 'Dossiers transmis', columns: [{ key: 'reference', header: 'Référence', cell: ({ reference }) => reference }], rows: shown, rowKey: ({ reference }) => reference, empty: html`` });
    const { all, update } = await mount(table(rows));
    const last = all('tbody tr')[1];
    await update(table([...rows].reverse()));
    expect(all('tbody tr')[0]).to.equal(last);
  });

  it('à 320 px, des fiches : chaque valeur à côté de son libellé, rien ne déborde, et l’on trie encore', async () => {
    const { all, host, find } = await show({}, { width: 320 });
    expect(host.scrollWidth).to.be.at.most(320);
    const [label, value] = [...all('tbody td')[0]!.children] as [HTMLElement, HTMLElement];
    expect([words(label), label.checkVisibility(), label.getBoundingClientRect().right <= value.getBoundingClientRect().left]).to.deep.equal(['Entreprise', true, true]);
    expect(label.getAttribute('aria-hidden')).to.equal('true');
    expect(find('th button').getBoundingClientRect().height).to.be.at.least(44);
    expect((await show()).find('.akto-cell-header').checkVisibility()).to.equal(false);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`elle est accessible, large et étroite, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      const sort: Sort = { key: 'montant', direction: 'ascending' };
      await expectAccessible((await show({ sort }, { theme, width: 760 })).host);
      await expectAccessible((await show({ sort }, { theme, width: 320 })).host);
    });
  }
});

async function paged(props: Partial<PaginationProps> = {}, layout: Parameters<typeof mount>[1] = { width: 760 }): Promise<Mounted & { asked: number[]; named: (name: string) => HTMLElement }> {
  const asked: number[] = [];
  const render = (page: number) =>
    html`${pagination({
      label: 'Pages des dossiers',
      pageSize: 20,
      total: 132,
      ...props,
      page,
      onPage: (next) => {
        asked.push(next);
        void mounted.update(render(next));
      },
    })}`;
  const mounted: Mounted = await mount(render(props.page ?? 1), layout);
  return { ...mounted, asked, named: (name) => mounted.all('button').find((button) => words(button) === name)! };
}

describe('Pagination', () => {
  it('elle est une navigation nommée, et dit quelle part des résultats se voit', async () => {
    const { find } = await paged();
    expect([find('nav').getAttribute('aria-label'), words(find('[role=status]')).startsWith('1–20 sur 132')]).to.deep.equal(['Pages des dossiers', true]);
    expect(words((await paged({ page: 7 })).find('[role=status]'))).to.contain('121–132 sur 132');
  });

  it('la page courante est marquée, elle seule', async () => {
    expect((await paged({ page: 3 })).all('[aria-current=page]').map(words)).to.deep.equal(['Page 3']);
  });

  it('un numéro, « Précédent » et « Suivant » mènent à leur page ; le focus suit la page pressée', async () => {
    const shown = await paged({ page: 3 });
    const { named, asked, root } = shown;
    const four = named('Page 4');
    four.focus();
    await press(four, shown);
    expect([root.activeElement, words(root.activeElement!)]).to.deep.equal([four, 'Page 4']);
    await press(named('Suivant'), shown);
    await press(named('Précédent'), shown);
    expect(asked).to.deep.equal([4, 5, 4]);
  });

  it('aux bouts, « Précédent » ou « Suivant » ne fait rien et garde le focus de qui l’a pressé', async () => {
    const shown = await paged({ page: 6 });
    const { named, asked, root } = shown;
    named('Suivant').focus();
    await press(named('Suivant'), shown);
    await press(named('Suivant'), shown);
    expect([asked, named('Suivant').getAttribute('aria-disabled'), root.activeElement]).to.deep.equal([[7], 'true', named('Suivant')]);
  });

  it('une seule page n’a pas où aller, aucune ne se dit pas', async () => {
    const { all, find } = await paged({ total: 12 });
    expect([all('button'), words(find('[role=status]'))]).to.deep.equal([[], '1–12 sur 12']);
    expect((await paged({ total: 0 })).root.querySelector('nav')).to.equal(null);
  });

  it('à 320 px les numéros laissent la place à « page 3 sur 7 », et les cibles font 44 pixels', async () => {
    const { find, named, host } = await paged({ page: 3 }, { width: 320 });
    expect([words(find('[role=status]')), find('.akto-page-short').checkVisibility(), named('Page 3').checkVisibility()]).to.deep.equal(['41–60 sur 132, page 3 sur 7', true, false]);
    expect([host.scrollWidth <= 320, named('Suivant').getBoundingClientRect().height >= 44]).to.deep.equal([true, true]);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`elle est accessible, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      await expectAccessible((await paged({ page: 3 }, { theme, width: 760 })).host);
      await expectAccessible((await paged({ page: 1 }, { theme, width: 320 })).host);
    });
  }
});
