import { expect } from '@esm-bundle/chai';
import type { AktoDossier, AktoErrorEvent } from '@akto/dossier';
import { MemoryStore } from '../../packages/dossier/src/store/index.js';
import { definitionOf, moduleOf, plain, show } from './page.js';

const CAR = await moduleOf('CAR');
const NAMES = ['dispositif', 'catalogue', 'dossier', 'onglet', 'endpoint', 'store', 'reference', 'definition', 'today'] as const;

const empty = (value: null | ''): Partial<AktoDossier> => Object.fromEntries(NAMES.map((name) => [name, value]));

describe('<akto-dossier> takes for not given', () => {
  for (const value of [null, ''] as const) {
    it(`what is ${value === null ? 'null, as frameworks say it' : 'an empty text'}`, async () => {
      const { element } = await show({ ...empty(value), store: new MemoryStore(), definition: CAR });
      expect((await element.ready).dispositif).to.equal('CAR');
      expect(plain(element.renderRoot.querySelector('[aria-selected=true]'))).to.include('Introduction');
    });
  }

  it('an attribute that is removed', async () => {
    const { element } = await show({ definition: CAR });
    await element.save();
    const { id } = await element.ready;
    element.dossier = id;
    await element.updateComplete;
    element.removeAttribute('dossier');
    expect((await element.ready).id).to.equal(id);
  });
});

describe('<akto-dossier> that a page writes by hand', () => {
  it('without any attribute says which one is missing', async () => {
    const element = document.createElement('akto-dossier');
    const told = new Promise<AktoErrorEvent>((resolve) => element.addEventListener('akto-error', resolve));
    document.body.append(element);
    expect((await told).code).to.equal('dispositif-missing');
    element.remove();
  });

  it('finds its catalogue with or without the last slash', async () => {
    const { element } = await show({ dispositif: 'CAR', catalogue: '/dispositifs' });
    expect((await element.ready).dispositif).to.equal('CAR');
  });

  it('says that an address is none', async () => {
    const { element } = await show({ dispositif: 'CAR', catalogue: 'https://' });
    const error = await element.ready.catch((reason: unknown) => reason);
    expect((error as { code: string }).code).to.equal('catalogue-unreachable');
  });

  it('says that nobody answers at the address of its server', async () => {
    const { element } = await show({ definition: CAR, store: undefined, endpoint: '/nulle-part' });
    const error = await element.ready.catch((reason: unknown) => reason);
    expect((error as { code: string }).code).to.equal('server-unreachable');
  });

  it('says its language, unless the page says it', async () => {
    const { element } = await show({ definition: CAR });
    expect(element.lang).to.equal('fr');
    const other = await show({ definition: CAR, lang: 'fr-CA' });
    expect(other.element.lang).to.equal('fr-CA');
  });

  it('marks the tab that it opened on once it is left, though the page named none', async () => {
    const { element, tab, words } = await show({ definition: CAR });
    await tab('Employeur');
    expect(element.draft?.visited).to.deep.equal(['introduction']);
    await tab('Introduction');
    expect(words()).to.include('▲ L\'option doit être sélectionnée');
  });

  it('leaves no tab when the page names the one that it shows', async () => {
    const { element } = await show({ definition: CAR });
    element.onglet = 'introduction';
    await element.updateComplete;
    expect(element.draft?.visited).to.deep.equal([]);
  });
});

describe('<akto-dossier> reads a transmitted dossier', () => {
  it('in the version that is offered, where the catalogue has no other', async () => {
    const definition = await definitionOf('CAR');
    const store = new MemoryStore();
    const draft = await (await show({ definition: CAR, store })).element.ready;
    store.dossier = (id) => Promise.resolve({ id, reference: 'CAR-2026-7F3K9Q', transmittedAt: '2026-01-15T10:00:00Z', transmission: { dispositif: 'CAR', version: '0.9.0', hash: 'ancienne', data: draft.data, documents: {} }, versions: [], history: [], entreprise: '' });
    store.open = () => Promise.resolve(undefined);
    const { all } = await show({ dispositif: 'CAR', catalogue: '/dispositifs/', store, dossier: 'd1' });
    expect(all('[role=tab]').map(plain).map((words) => words.split(' ')[0])).to.deep.equal(definition.tabs.map(({ title }) => title.split(' ')[0]));
  });
});
