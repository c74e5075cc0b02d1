import { expect } from '@esm-bundle/chai';
import { MemoryStore, StoreError } from '../../packages/dossier/src/store/index.js';
import { moduleOf, nextTask, show, until } from './page.js';

const CAR = await moduleOf('CAR');

/** A store that keeps a file when it is told to, or fails to. */
class HeldStore extends MemoryStore {
  #waiting: ((fault?: Error) => void)[] = [];
  readonly kept: string[] = [];

  /** Ends what was asked for so far. */
  end(fault?: Error): void {
    for (const end of this.#waiting.splice(0)) end(fault);
  }

  get asked(): number {
    return this.#waiting.length;
  }

  override async putFile(...args: Parameters<MemoryStore['putFile']>): ReturnType<MemoryStore['putFile']> {
    const fault = await new Promise<Error | undefined>((resolve) => this.#waiting.push(resolve));
    if (fault) throw fault;
    const meta = await super.putFile(...args);
    this.kept.push(args[1]);
    return meta;
  }
}

/** A dossier with one file of « Programme » on its way. */
async function sending(store: HeldStore) {
  const shown = await show({ definition: CAR, store });
  await shown.tab('Documents');
  const input = shown.find<HTMLInputElement>('input[type=file]');
  const chosen = new DataTransfer();
  chosen.items.add(new File(['%PDF-1.4'], 'programme.pdf', { type: 'application/pdf' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => store.asked === 1);
  await shown.settle();
  return { ...shown, cancel: () => shown.find('.akto-file-remove', 'Annuler l’envoi : programme.pdf').click() };
}

describe('a file on its way that the person takes back', () => {
  it('leaves the dossier at once, and is said to', async () => {
    const store = new HeldStore();
    const { cancel, all, root, element } = await sending(store);
    cancel();
    await until(() => all('.akto-file').length === 0);
    expect(root.textContent).to.contain('L’envoi de « programme.pdf » est annulé.');
    expect(Object.keys(element.draft!.documents)).to.deep.equal([]);
  });

  it('is dropped by the store too, even if it was kept in the meantime', async () => {
    const store = new HeldStore();
    const { cancel, all } = await sending(store);
    cancel();
    await until(() => all('.akto-file').length === 0);
    store.end();
    await until(() => store.kept.length === 1);
    await nextTask();
    expect(await store.file(store.kept[0]!)).to.equal(undefined);
  });

  it('is not said to have failed when its sending fails afterwards', async () => {
    const store = new HeldStore();
    const { cancel, all, root, settle } = await sending(store);
    cancel();
    await until(() => all('.akto-file').length === 0);
    store.end(new StoreError('Il n’y a plus de place sur cet appareil.'));
    await settle();
    expect(root.textContent).to.not.contain('Il n’y a plus de place');
  });
});
