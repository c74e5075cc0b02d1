import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/empty-state.js';
import '@akto/design-system/elements/table.js';
import type { AktoTable } from '@akto/design-system/elements/table.js';
import { html } from 'lit';
import { focusedNodes, press } from './control.js';
import { describeLooks, inside, place, rendered, seen } from './page.js';

const ROWS = [
  { reference: 'CAR-2026-1', entreprise: 'BOULANGERIE DURAND', montant: 1200 },
  { reference: 'CAR-2026-2', entreprise: 'GARAGE MARTIN', montant: 950 },
];

const GIVEN: Partial<AktoTable> = {
  caption: 'Dossiers',
  columns: [
    { key: 'reference', header: 'Référence', sortable: true },
    { key: 'entreprise', header: 'Entreprise' },
    { key: 'montant', header: 'Montant', numeric: true, sortable: true, cell: ({ montant }) => html`${montant} €` },
  ],
  rows: ROWS,
  rowHref: ({ reference }) => `#${String(reference)}`,
};

/** As a page's script does: the table, then what it shows. */
async function show(given: Partial<AktoTable> = {}) {
  const element = await place<AktoTable>('<akto-table><akto-empty-state slot="empty" heading="Aucun dossier"></akto-empty-state></akto-table>');
  Object.assign(element, GIVEN, given);
  await rendered();
  const cells = (): string[] => [...element.shadowRoot!.querySelectorAll('tbody :is(th, td)')].map((cell) => seen(cell.querySelector('span:last-child') ?? cell));
  return { element, cells };
}

describe('<akto-table>', () => {
  it('une colonne montre ce que la ligne tient sous sa clé, ou ce que « cell » en fait', async () => {
    const { cells } = await show();
    expect(cells()).to.deep.equal(['CAR-2026-1', 'BOULANGERIE DURAND', '1200 €', 'CAR-2026-2', 'GARAGE MARTIN', '950 €']);
  });

  it('un lecteur d’écran y trouve un tableau nommé, ses lignes nommées par leur première cellule', async () => {
    const { element } = await show();
    inside(element, 'tbody a').focus();
    const nodes = await focusedNodes();
    expect(nodes.find(({ role }) => role === 'table')?.name).to.equal('Dossiers');
    expect(nodes.map(({ role }) => role)).to.include.members(['link', 'rowheader', 'row', 'table']);
  });

  it('sans ligne, ce que la page a prévu', async () => {
    const { element } = await show({ rows: [] });
    expect(seen(element)).to.equal('Aucun dossier');
  });

  it('un en-tête demande un autre ordre, au clavier aussi ; la page ordonne', async () => {
    const { element, cells } = await show();
    const asked: string[] = [];
    element.addEventListener('akto-sort', ({ sort }) => {
      asked.push(`${sort.key} ${sort.direction}`);
      element.rows = ROWS.toReversed();
    });
    inside(element, 'thead button').focus();
    await press('Enter');
    await rendered();
    expect([inside(element, 'thead th').ariaSort, cells()[0]]).to.deep.equal(['ascending', 'CAR-2026-2']);
    await press('Enter');
    expect(asked).to.deep.equal(['reference ascending', 'reference descending']);
  });

  it('la page peut refuser un ordre', async () => {
    const { element } = await show();
    element.addEventListener('akto-sort', (event) => event.preventDefault());
    inside(element, 'thead button').click();
    await rendered();
    expect(inside(element, 'thead th').ariaSort).to.equal(null);
  });

  it('une ligne garde ce qu’elle rend quand l’ordre change', async () => {
    const { element } = await show();
    const [first] = element.shadowRoot!.querySelectorAll('tbody tr');
    element.rows = ROWS.toReversed();
    await rendered();
    expect(element.shadowRoot!.querySelectorAll('tbody tr')[1] === first).to.equal(true);
  });
});

customElements.define('essai-tableau', class extends HTMLElement {
  connectedCallback(): void {
    this.append(Object.assign(document.createElement('akto-table'), GIVEN));
  }
});

describeLooks('akto-table', { 'deux dossiers': '<essai-tableau></essai-tableau>' });
