import { expect } from '@esm-bundle/chai';
import { MemoryStore, StoreError, type DossierStore } from '../../packages/dossier/src/store/index.js';
import { moduleOf, plain, show, until } from './page.js';

const CAR = await moduleOf('CAR');

/** A store whose saves wait, or fail, until told otherwise. */
class UnsureStore extends MemoryStore implements DossierStore {
  failing = false;
  #release: (() => void)[] | undefined;

  hold(): void {
    this.#release = [];
  }

  release(): void {
    const waiting = this.#release ?? [];
    this.#release = undefined;
    for (const resume of waiting) resume();
  }

  override async save(...args: Parameters<MemoryStore['save']>): ReturnType<MemoryStore['save']> {
    if (this.#release) await new Promise<void>((resolve) => this.#release?.push(resolve));
    if (this.failing) throw new StoreError('Il n’y a plus de place sur cet appareil.');
    return super.save(...args);
  }

  override async putFile(...args: Parameters<MemoryStore['putFile']>): ReturnType<MemoryStore['putFile']> {
    if (this.failing) throw new StoreError('Il n’y a plus de place sur cet appareil.');
    return super.putFile(...args);
  }
}

const state = (root: ShadowRoot): string => plain(root.querySelector('.save-state'));

/** Whether closing the browser's tab now would ask first. */
function warns(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

async function open(store: UnsureStore) {
  const shown = await show({ definition: CAR, store });
  await until(() => /^Enregistré à/.test(state(shown.root)));
  await shown.tab('Employeur');
  await until(() => /^Enregistré à/.test(state(shown.root)));
  return shown;
}

describe('what the person typed, with a store that is slow', () => {
  it('is « Non enregistré » or on its way until the store acknowledged it, then « Enregistré à … »', async () => {
    const store = new UnsureStore();
    const { root, type } = await open(store);
    store.hold();
    await type('employeur.email', 'a@b.fr');
    const before = state(root);
    await until(() => state(root) === 'Enregistrement en cours…');
    store.release();
    await until(() => /^Enregistré à \d\d:\d\d$/.test(state(root)));
    expect(before).to.match(/Non enregistré|Enregistrement en cours/);
  });

  it('makes the browser ask before leaving, and only until then (S5)', async () => {
    const store = new UnsureStore();
    const { root, type } = await open(store);
    store.hold();
    await type('employeur.email', 'a@b.fr');
    const during = warns();
    store.release();
    await until(() => /^Enregistré à/.test(state(root)));
    expect([during, warns()]).to.deep.equal([true, false]);
  });

  it('asks before an in-app navigation, and « Rester » stays', async () => {
    const store = new UnsureStore();
    const { element, root, type, find } = await open(store);
    store.hold();
    await type('employeur.email', 'a@b.fr');
    const leaving = element.mayLeave();
    await until(() => root.querySelector('dialog[open]'));
    find('dialog button', 'Rester').click();
    const left = await leaving;
    store.release();
    expect(left).to.equal(false);
  });

  it('« Enregistrer et quitter » leaves once the store has it', async () => {
    const store = new UnsureStore();
    const { element, root, type, find } = await open(store);
    store.hold();
    await type('employeur.email', 'a@b.fr');
    const leaving = element.mayLeave();
    await until(() => root.querySelector('dialog[open]'));
    find('dialog button', 'Enregistrer et quitter').click();
    store.release();
    const left = await leaving;
    expect([left, (await store.open(element.draft?.id ?? ''))?.data['employeur']]).to.deep.include.members([true]);
  });
});

describe('what the person typed, with a store that fails', () => {
  it('stays on the page, which says why and offers « Réessayer »', async () => {
    const store = new UnsureStore();
    const { root, type } = await open(store);
    store.failing = true;
    await type('employeur.email', 'a@b.fr');
    await until(() => /^Échec/.test(state(root)));
    expect([state(root), (root.getElementById('employeur.email') as HTMLInputElement).value]).to.deep.equal([
      'Échec de l’enregistrement Il n’y a plus de place sur cet appareil. Réessayer',
      'a@b.fr',
    ]);
  });

  it('is saved by « Réessayer » once the store works again', async () => {
    const store = new UnsureStore();
    const { root, type, find, element } = await open(store);
    store.failing = true;
    await type('employeur.email', 'a@b.fr');
    await until(() => /^Échec/.test(state(root)));
    store.failing = false;
    find('button', 'Réessayer').click();
    await until(() => /^Enregistré à/.test(state(root)));
    expect((await store.open(element.draft?.id ?? ''))?.data).to.have.nested.property('employeur.email', 'a@b.fr');
  });

  it('keeps a file that could not be stored, and stores it by « Réessayer »', async () => {
    const store = new UnsureStore();
    const { root, tab, element, settle, find } = await open(store);
    await tab('Documents');
    store.failing = true;
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File(['contenu'], 'contrat.pdf', { type: 'application/pdf' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => plain(root.querySelector('.akto-file')).includes('Échec'));
    store.failing = false;
    find('.akto-file button', 'Réessayer').click();
    await until(() => plain(root.querySelector('.akto-file')).includes('Enregistré'));
    await settle();
    const [id] = Object.keys(element.draft?.documents ?? {});
    expect(await (await store.file(id ?? ''))?.text()).to.equal('contenu');
  });
});

describe('one draft open twice', () => {
  /** The same field was answered here and in another tab, which saved first. */
  async function disagree() {
    const store = new UnsureStore();
    const first = await open(store);
    const other = await store.open(first.element.draft?.id ?? '');
    await store.save({ ...other!, data: { ...other!.data, employeur: { email: 'autre@page.fr' } } });
    await first.type('employeur.email', 'ici@page.fr');
    await until(() => state(first.root).includes('changée ici et dans un autre onglet'));
    const kept = async (): Promise<unknown> => (await store.open(other!.id))?.data;
    return { ...first, kept };
  }

  it('never overwrites silently: the second to save is asked', async () => {
    const { kept } = await disagree();
    expect(await kept()).to.have.nested.property('employeur.email', 'autre@page.fr');
  });

  it('« Choisir les réponses » saves the answer that the person keeps', async () => {
    const { root, find, kept } = await disagree();
    find('button', 'Choisir les réponses').click();
    await until(() => root.querySelector('dialog[open]'));
    const mine = [...root.querySelectorAll('dialog label')].find((label) => plain(label) === 'Ma réponse : ici@page.fr');
    (mine as HTMLLabelElement).click();
    find('button', 'Enregistrer ces réponses').click();
    await until(() => /^Enregistré à/.test(state(root)));
    expect(await kept()).to.have.nested.property('employeur.email', 'ici@page.fr');
  });
});

describe('a draft that somebody else transmitted while it was being filled', () => {
  const words = (root: ShadowRoot): string => plain(root.querySelector('.dossier'));

  async function overtake() {
    const store = new MemoryStore();
    const shown = await show({ definition: CAR, store });
    await shown.tab('Employeur');
    const draft = shown.element.draft!;
    await until(() => /^Enregistré à/.test(state(shown.root)));
    const held = await store.open(draft.id);
    const { dispositif, version, hash, data, documents } = held!;
    const { reference } = await store.transmit(held!, { dispositif, version, hash, data, documents });
    await shown.type('employeur.email', 'ici@page.fr');
    await until(() => shown.root.querySelector('.actions') === null);
    return { ...shown, reference };
  }

  it('is read only from then on, keeps what was typed on the screen, and says so with the reference', async () => {
    const { root, reference, element } = await overtake();
    const email = root.getElementById('employeur.email') as HTMLTextAreaElement;
    expect(words(root)).to.include('Ce dossier vient d’être transmis ailleurs').and.to.include(reference);
    expect([email.value, email.readOnly]).to.deep.equal(['ici@page.fr', true]);
    expect(element.draft?.data).to.have.nested.property('employeur.email', 'ici@page.fr');
  });

  it('« Voir le dossier transmis » shows it, with its receipt', async () => {
    const { root, find, reference } = await overtake();
    find('button', 'Voir le dossier transmis').click();
    await until(() => words(root).includes('Votre demande a été transmise à AKTO'));
    expect(words(root)).to.include(reference);
    expect(root.getElementById('employeur.email')).to.have.property('value', '');
  });
});
