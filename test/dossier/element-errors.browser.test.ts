import { expect } from '@esm-bundle/chai';
import type { AktoErrorEvent } from '@akto/dossier';
import { ConflictError, GoneError, MemoryStore, StoreError, type DossierStore } from '../../packages/dossier/src/store/index.js';
import { definitionOf, moduleOf, plain, show, until } from './page.js';

const CAR = await moduleOf('CAR');
const definition = await definitionOf('CAR');

/** A store that refuses one thing, for a reason. */
class RefusingStore extends MemoryStore implements DossierStore {
  reason: Error | undefined;
  override async save(...args: Parameters<MemoryStore['save']>): ReturnType<MemoryStore['save']> {
    if (this.reason) throw this.reason;
    return super.save(...args);
  }
}

/** An element of which the page is told everything that goes wrong. */
async function watched(properties: Parameters<typeof show>[0]) {
  const told: AktoErrorEvent[] = [];
  const listen = (event: AktoErrorEvent): unknown => told.push(event);
  document.body.addEventListener('akto-error', listen as EventListener);
  const shown = await show(properties);
  return { ...shown, told, codes: () => told.map(({ code }) => code) };
}

const failing: readonly (readonly [what: string, properties: Parameters<typeof show>[0], code: string, words: string])[] = [
  ['no dispositif is named', {}, 'dispositif-missing', 'dispositif="'],
  ['the code is none', { dispositif: '../secret' }, 'dispositif-invalid', 'n’est pas un code'],
  ['the catalogue has no such dispositif', { dispositif: 'CARR', catalogue: '/dispositifs/' }, 'dispositif-unknown', 'CAR, '],
  ['the catalogue does not answer', { dispositif: 'CAR', catalogue: '/nulle-part/' }, 'catalogue-unreachable', 'Vérifiez votre connexion'],
  ['what is given is no compiled dispositif', { definition: {} as never }, 'module-invalid', 'akto build'],
  ['the module was compiled for another version of the language', { definition: () => ({ ...definition, language: 1 }) }, 'language-mismatch', 'recompilez-le'],
  ['the dossier does not exist', { definition: CAR, dossier: 'inconnu' }, 'dossier-unknown', 'n’existe pas'],
];

describe('<akto-dossier> says what prevents it, to the person and to the page, when', () => {
  for (const [what, properties, code, words] of failing) {
    it(`${what}: ${code}`, async () => {
      const { element, root, told, codes } = await watched(properties);
      await until(() => told.length > 0);
      await element.updateComplete;
      expect(codes()).to.deep.equal([code]);
      expect(plain(root.querySelector('[role=alert]'))).to.include(words).and.to.include('Réessayer');
      const error = await element.ready.catch((reason: unknown) => reason);
      expect(error).to.equal(told[0]!.error);
    });
  }

  it('the store has no room left: once, until a save succeeds', async () => {
    const store = new RefusingStore();
    const { element, type, tab, codes } = await watched({ definition: CAR, store });
    await element.save();
    await tab('Employeur');
    await element.save();
    store.reason = new StoreError('Il n’y a plus de place sur cet appareil.', { code: 'storage-full' });
    await type('employeur.email', 'a@b.fr');
    expect(await element.save().catch((error: unknown) => error)).to.equal(store.reason);
    await element.save().catch(() => undefined);
    expect(codes()).to.deep.equal(['storage-full']);
    store.reason = undefined;
    await element.save();
    store.reason = new GoneError('Ce brouillon n’existe plus.');
    await type('employeur.email', 'b@b.fr');
    await element.save().catch(() => undefined);
    expect(codes()).to.deep.equal(['storage-full', 'dossier-gone']);
  });

  it('another page changed the same answer: save() rejects with what the store holds', async () => {
    const store = new RefusingStore();
    const { element, type, tab } = await watched({ definition: CAR, store });
    await tab('Employeur');
    await element.save();
    const held = (await store.open(element.draft!.id))!;
    await store.save({ ...held, data: { ...held.data, employeur: { email: 'autre@b.fr' } } });
    await type('employeur.email', 'a@b.fr');
    const error = await element.save().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ConflictError);
    expect((error as ConflictError).current.revision).to.equal(held.revision + 1);
  });
});

describe('<akto-dossier> is ready', () => {
  it('with its draft, once it is shown', async () => {
    const element = document.createElement('akto-dossier');
    Object.assign(element, { definition: CAR, store: new MemoryStore() });
    document.body.append(element);
    const draft = await element.ready;
    expect([draft.dispositif, plain(element.renderRoot.querySelector('h1'))]).to.deep.equal(['CAR', definition.title]);
    element.remove();
  });

  it('with the dispositif asked for last', async () => {
    const { element } = await show({ definition: CAR });
    Object.assign(element, { definition: undefined, catalogue: '/dispositifs/', dispositif: 'CIPI' });
    expect((await element.ready).dispositif).to.equal('CIPI');
  });

  it('again after « Réessayer »', async () => {
    const { element, find } = await show({ dispositif: 'CAR', catalogue: '/nulle-part/' });
    await element.ready.catch(() => undefined);
    element.catalogue = '/dispositifs/';
    find('button', 'Réessayer').click();
    expect((await element.ready).dispositif).to.equal('CAR');
  });

  it('before it saves: save() waits for it, reportValidity() is false', async () => {
    const element = document.createElement('akto-dossier');
    Object.assign(element, { definition: CAR, store: new MemoryStore() });
    expect([element.checkValidity(), element.reportValidity()]).to.deep.equal([false, false]);
    document.body.append(element);
    expect((await element.save()).revision).to.be.greaterThan(0);
    element.remove();
  });

  it('with attributes that say where it stands', async () => {
    const { element } = await show({ dispositif: 'CAR', catalogue: '/dispositifs/' });
    expect(['dispositif', 'catalogue'].map((name) => element.getAttribute(name))).to.deep.equal(['CAR', '/dispositifs/']);
  });
});
