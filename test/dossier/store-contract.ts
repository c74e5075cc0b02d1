import { expect } from '@esm-bundle/chai';
import type { Draft, Transmission } from '@akto/core';
import { ConflictError, GoneError, StoreError, type DossierStore } from '../../packages/dossier/src/store/index.js';
import { draftOf } from './saving-support.js';

/** Each test has a store of its own, empty, and a clock that goes on by a minute each time it is read. */
export type MakeStore = (clock: () => Date) => DossierStore;

const PDF = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0x0d, 0x0a, 0x80]);
const PDF_SHA256 = 'f06428f08a475230bbd79115e16148c1527748eedf7a6831f237915177b16f66';

export const pdf = (): File => new File([PDF], 'diplôme.pdf', { type: 'application/pdf' });

export async function bytesOf(blob: Blob | undefined): Promise<number[] | undefined> {
  return blob && [...new Uint8Array(await blob.arrayBuffer())];
}

/** What was thrown, to check its kind and its words. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** What is sent of a draft that holds these documents. */
export function transmissionOf({ dispositif, version, hash, data, documents }: Draft): Transmission {
  return { dispositif, version, hash, data, documents };
}

/** What every DossierStore does. */
export function storeContract(name: string, makeStore: MakeStore): void {
  describe(`${name} keeps what the contract of DossierStore says`, () => {
    let store: DossierStore;
    beforeEach(() => {
      let minute = 0;
      store = makeStore(() => new Date(Date.UTC(2026, 10, 23, 9, minute++)));
    });

    /** A draft created in the store, as its owner then holds it. */
    async function create(draft: Partial<Draft> = {}): Promise<Draft> {
      const created = draftOf(draft);
      return { ...created, ...(await store.create(created)) };
    }

    async function createWithFile(): Promise<Draft> {
      const draft = await create();
      const documents = { doc1: await store.putFile(draft.id, 'doc1', pdf(), 'diplôme.pdf') };
      const next = { ...draft, data: { fiche: { devis: ['doc1'] } }, documents };
      return { ...next, ...(await store.save(next)) };
    }

    const idsOfDiscarded = async (): Promise<string[]> => (await store.discarded()).map(({ id }) => id);
    const idsOfDrafts = async (): Promise<string[]> => (await store.drafts()).map(({ id }) => id);

    describe('a new draft (S3, S4)', () => {
      it('is kept without any typing, as revision 1', async () => {
        expect((await create()).revision).to.equal(1);
      });

      it('is read back as it was given, with the save noted', async () => {
        const draft = await create({ data: { employeur: { effectif: 12, lignes: [{ _id: 'a' }] } }, visited: ['intro'] });
        expect(await store.open(draft.id)).to.deep.equal(draft);
      });

      it('is read back with « é », « ’ », emoji and line breaks', async () => {
        const draft = await create({ data: { texte: 'Été — « l’apprenti »\n😀\u0000' } });
        expect((await store.open(draft.id))?.data).to.deep.equal(draft.data);
      });

      it('does not replace a draft that has the same id', async () => {
        await create({ data: { nom: 'premier' } });
        const error = await rejection(store.create(draftOf({ data: { nom: 'second' } })));
        expect(error).to.be.instanceOf(ConflictError);
        expect((await store.open('brouillon'))?.data).to.deep.equal({ nom: 'premier' });
      });

      it('is unknown under another id', async () => {
        expect(await store.open('inconnu')).to.equal(undefined);
      });
    });

    describe('saving (S6)', () => {
      it('counts the acknowledged saves', async () => {
        const draft = await create();
        expect((await store.save(draft)).revision).to.equal(2);
      });

      it('says when it was saved', async () => {
        const { savedAt } = await store.save(await create());
        expect(savedAt).to.equal('2026-11-23T09:01:00.000Z');
      });

      it('keeps the new content', async () => {
        await store.save({ ...(await create()), data: { nom: 'HUM' } });
        expect((await store.open('brouillon'))?.data).to.deep.equal({ nom: 'HUM' });
      });

      it('what is read can be changed without changing what is kept', async () => {
        await create({ data: { nom: 'HUM' } });
        (await store.open('brouillon'))!.data.nom = 'AUTRE';
        expect((await store.open('brouillon'))?.data).to.deep.equal({ nom: 'HUM' });
      });

      it('refuses to replace a save that came in between, and gives what is kept', async () => {
        const draft = await create();
        await store.save({ ...draft, data: { nom: 'le leur' } });
        const error = await rejection(store.save({ ...draft, data: { nom: 'le mien' } }));
        expect(error).to.be.instanceOf(ConflictError);
        expect((error as ConflictError).current).to.deep.include({ revision: 2, data: { nom: 'le leur' } });
      });

      it('of forty saves of one revision at once, exactly one is acknowledged', async () => {
        const draft = await create();
        const saves = Array.from({ length: 40 }, (_, number) => store.save({ ...draft, data: { number } }));
        const results = await Promise.allSettled(saves);
        expect(results.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
      });

      it('refuses a draft that was removed, and says so', async () => {
        const draft = await create();
        await store.remove(draft.id);
        const error = await rejection(store.save(draft));
        expect(error).to.be.instanceOf(GoneError);
        expect((error as Error).message).to.contain('supprimé');
      });

      it('refuses a draft that was transmitted, and gives its reference', async () => {
        const draft = await create();
        const { reference } = await store.transmit(draft, transmissionOf(draft));
        const error = await rejection(store.save(draft));
        expect(error).to.be.instanceOf(GoneError);
        expect((error as Error).message).to.contain(reference);
      });
    });

    describe('the list of drafts (S7, S86)', () => {
      it('is empty at first', async () => {
        expect(await store.drafts()).to.deep.equal([]);
      });

      it('shows what a person recognises a draft by', async () => {
        await create();
        expect(await store.drafts()).to.deep.equal([
          { id: 'brouillon', dispositif: 'CAR', version: '1', revision: 1, savedAt: '2026-11-23T09:00:00.000Z', entreprise: 'HUM', progress: [], reopened: false },
        ]);
      });

      it('shows no company when the reference data has none', async () => {
        await create({ origin: {} });
        expect((await store.drafts())[0]?.entreprise).to.equal('');
      });

      it('shows how far each tab was at the last save', async () => {
        const progress = [{ key: 'intro', title: 'Introduction', status: 'complete' }] as const;
        await create({ progress });
        expect((await store.drafts())[0]?.progress).to.deep.equal(progress);
      });

      it('has the last saved first', async () => {
        const first = await create({ id: 'un' });
        await create({ id: 'deux' });
        await create({ id: 'trois' });
        await store.save(first);
        expect(await idsOfDrafts()).to.deep.equal(['un', 'trois', 'deux']);
      });

      it('no longer has a removed draft', async () => {
        await create({ id: 'un' });
        await create({ id: 'deux' });
        await store.remove('un');
        expect(await idsOfDrafts()).to.deep.equal(['deux']);
      });

      it('removing a draft that is not there changes nothing', async () => {
        await create();
        await store.remove('inconnu');
        expect(await idsOfDrafts()).to.deep.equal(['brouillon']);
      });
    });

    describe('a draft put aside', () => {
      it('is in no list but its own, and can no longer be opened or saved', async () => {
        const draft = await create();
        await store.discard(draft.id);
        expect([await idsOfDrafts(), await idsOfDiscarded()]).to.deep.equal([[], ['brouillon']]);
        expect(await store.open(draft.id)).to.equal(undefined);
        expect(await rejection(store.save(draft))).to.be.instanceOf(GoneError);
      });

      it('comes back as it was, with its files', async () => {
        const draft = await createWithFile();
        await store.discard(draft.id);
        await store.restore(draft.id);
        expect([await idsOfDrafts(), await idsOfDiscarded()]).to.deep.equal([['brouillon'], []]);
        expect(await store.open(draft.id)).to.deep.equal(draft);
        expect(await bytesOf(await store.file('doc1'))).to.deep.equal([...PDF]);
      });

      it('is removed for good, with its files', async () => {
        const { id } = await createWithFile();
        await store.discard(id);
        await store.remove(id);
        await store.restore(id);
        expect([await idsOfDrafts(), await idsOfDiscarded()]).to.deep.equal([[], []]);
        expect(await store.file('doc1')).to.equal(undefined);
      });

      it('one that is not there changes nothing', async () => {
        await create();
        await store.discard('inconnu');
        await store.restore('inconnu');
        expect([await idsOfDrafts(), await idsOfDiscarded()]).to.deep.equal([['brouillon'], []]);
      });
    });

    describe('files', () => {
      it('are read back byte for byte', async () => {
        await createWithFile();
        expect(await bytesOf(await store.file('doc1'))).to.deep.equal([...PDF]);
      });

      it('are read back with their media type', async () => {
        await createWithFile();
        expect((await store.file('doc1'))?.type).to.equal('application/pdf');
      });

      it('are described with name, size, type and hash', async () => {
        expect((await createWithFile()).documents.doc1).to.deep.equal({
          name: 'diplôme.pdf',
          size: 9,
          type: 'application/pdf',
          sha256: PDF_SHA256,
          state: 'stored',
        });
      });

      it('report their progress, up to 1 once kept', async () => {
        const { id } = await create();
        const ratios: number[] = [];
        await store.putFile(id, 'doc1', new Blob(['a'.repeat(1_000_000)]), 'notes.txt', (ratio) => ratios.push(ratio));
        expect(ratios.at(-1)).to.equal(1);
        expect(ratios).to.deep.equal([...ratios].sort((a, b) => a - b));
      });

      it('may be empty', async () => {
        const { id } = await create();
        expect((await store.putFile(id, 'vide', new Blob([]), 'vide.txt')).size).to.equal(0);
        expect((await store.file('vide'))?.size).to.equal(0);
      });

      it('are replaced by another given under the same id', async () => {
        const { id } = await createWithFile();
        await store.putFile(id, 'doc1', new Blob(['ab']), 'autre.txt');
        expect(await bytesOf(await store.file('doc1'))).to.deep.equal([97, 98]);
      });

      it('are refused for a draft that is not kept', async () => {
        expect(await rejection(store.putFile('inconnu', 'doc1', pdf(), 'a.pdf'))).to.be.instanceOf(GoneError);
        expect(await store.file('doc1')).to.equal(undefined);
      });

      it('that can no longer be read are refused by name', async () => {
        const { id } = await create();
        const lost = pdf();
        lost.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
        const error = await rejection(store.putFile(id, 'doc1', lost, 'diplôme.pdf'));
        expect(error).to.be.instanceOf(StoreError);
        expect((error as Error).message).to.contain('« diplôme.pdf »');
      });

      it('are removed one by one', async () => {
        const { id } = await createWithFile();
        await store.putFile(id, 'doc2', pdf(), 'b.pdf');
        await store.removeFile('doc1');
        expect(await store.file('doc1')).to.equal(undefined);
        expect((await store.file('doc2'))?.size).to.equal(9);
      });

      it('are removed with their draft, and only those', async () => {
        const { id } = await createWithFile();
        await create({ id: 'autre' });
        await store.putFile('autre', 'doc2', pdf(), 'b.pdf');
        await store.remove(id);
        expect(await store.file('doc1')).to.equal(undefined);
        expect((await store.file('doc2'))?.size).to.equal(9);
      });

      it('removing one that is not there changes nothing', async () => {
        await createWithFile();
        await store.removeFile('inconnu');
        expect((await store.file('doc1'))?.size).to.equal(9);
      });
    });

    describe('transmission (S83 to S85)', () => {
      it('gives a reference that can be read aloud', async () => {
        const draft = await create();
        const { reference } = await store.transmit(draft, transmissionOf(draft));
        expect(reference).to.match(/^CAR-2026-[34679CDFGHJKPQRTWXY]{6}$/);
      });

      it('moves the draft from the drafts to the dossiers', async () => {
        const draft = await create();
        const dossier = await store.transmit(draft, transmissionOf(draft));
        expect(await idsOfDrafts()).to.deep.equal([]);
        expect(await store.open(draft.id)).to.equal(undefined);
        expect(await store.dossiers()).to.deep.equal([dossier]);
      });

      it('keeps exactly what was sent, when, and for which company', async () => {
        const draft = await create({ data: { fiche: { nom: 'HUM', cache: 'x' } } });
        const transmission = { ...transmissionOf(draft), data: { fiche: { nom: 'HUM' } } };
        const { reference } = await store.transmit(draft, transmission);
        expect(await store.dossier(draft.id)).to.deep.equal({
          id: draft.id,
          reference,
          transmittedAt: '2026-11-23T09:01:00.000Z',
          transmission,
          versions: [],
          history: [{ state: 'transmis', at: '2026-11-23T09:01:00.000Z', message: '' }],
          entreprise: 'HUM',
        });
      });

      it('pressed twice makes one dossier, with one reference', async () => {
        const draft = await create();
        const presses = [store.transmit(draft, transmissionOf(draft)), store.transmit(draft, transmissionOf(draft))];
        const [first, second] = await Promise.all(presses);
        expect(second).to.deep.equal(first);
        expect(await store.dossiers()).to.have.length(1);
      });

      it('is refused when another save came in between', async () => {
        const draft = await create();
        await store.save(draft);
        expect(await rejection(store.transmit(draft, transmissionOf(draft)))).to.be.instanceOf(ConflictError);
        expect(await idsOfDrafts()).to.deep.equal(['brouillon']);
      });

      it('is refused for a draft that is not kept', async () => {
        const draft = draftOf({ revision: 1 });
        expect(await rejection(store.transmit(draft, transmissionOf(draft)))).to.be.instanceOf(GoneError);
      });

      it('keeps its files readable', async () => {
        const draft = await createWithFile();
        await store.transmit(draft, transmissionOf(draft));
        expect(await bytesOf(await store.file('doc1'))).to.deep.equal([...PDF]);
      });

      it('keeps its files whatever is removed afterwards', async () => {
        const draft = await createWithFile();
        await store.transmit(draft, transmissionOf(draft));
        await store.remove(draft.id);
        expect(await rejection(store.removeFile('doc1'))).to.be.instanceOf(GoneError);
        expect((await store.file('doc1'))?.size).to.equal(9);
      });

      it('drops the files that it does not send', async () => {
        const draft = await createWithFile();
        await store.putFile(draft.id, 'doc2', pdf(), 'b.pdf');
        await store.transmit(draft, transmissionOf(draft));
        expect([(await store.file('doc1'))?.size, await store.file('doc2')]).to.deep.equal([9, undefined]);
      });

      it('is refused when a file is missing, by its name, and the draft stays', async () => {
        const draft = await createWithFile();
        await store.removeFile('doc1');
        const error = await rejection(store.transmit(draft, transmissionOf(draft)));
        expect(error).to.be.instanceOf(StoreError);
        expect((error as Error).message).to.contain('« diplôme.pdf »');
        expect(await idsOfDrafts()).to.deep.equal(['brouillon']);
      });

      it('takes no more files', async () => {
        const draft = await create();
        await store.transmit(draft, transmissionOf(draft));
        expect(await rejection(store.putFile(draft.id, 'doc1', pdf(), 'a.pdf'))).to.be.instanceOf(GoneError);
      });

      it('is not undone by creating the draft again', async () => {
        const draft = await create();
        await store.transmit(draft, transmissionOf(draft));
        expect(await rejection(store.create(draftOf()))).to.be.instanceOf(GoneError);
      });

      it('lists the last dossier first', async () => {
        for (const id of ['un', 'deux']) {
          const draft = await create({ id });
          await store.transmit(draft, transmissionOf(draft));
        }
        expect((await store.dossiers()).map(({ id }) => id)).to.deep.equal(['deux', 'un']);
      });

      it('an unknown dossier is undefined', async () => {
        expect(await store.dossier('inconnu')).to.equal(undefined);
      });
    });

    describe('what becomes of a dossier', () => {
      const asked = { state: 'complément demandé', message: 'Le devis est illisible.', reopened: ['fiche.devis'] } as const;

      async function received(): Promise<Draft> {
        const draft = await createWithFile();
        await store.transmit(draft, transmissionOf(draft));
        await store.instruct(draft.id, { state: 'reçu', message: '' });
        return draft;
      }

      it('is a history, dated and in order', async () => {
        await received();
        await store.instruct('brouillon', { state: 'accepté', message: 'Bonne formation !' });
        expect((await store.dossier('brouillon'))?.history).to.deep.equal([
          { state: 'transmis', at: '2026-11-23T09:02:00.000Z', message: '' },
          { state: 'reçu', at: '2026-11-23T09:03:00.000Z', message: '' },
          { state: 'accepté', at: '2026-11-23T09:04:00.000Z', message: 'Bonne formation !' },
        ]);
      });

      it('a decision that may not be taken is refused, and changes nothing', async () => {
        const draft = await create();
        await store.transmit(draft, transmissionOf(draft));
        const error = await rejection(store.instruct(draft.id, { state: 'accepté', message: '' }));
        expect(error).to.be.instanceOf(StoreError);
        expect((await store.dossier(draft.id))?.history).to.have.length(1);
      });

      it('nothing is decided of a dossier that is not there', async () => {
        expect(await rejection(store.instruct('inconnu', { state: 'reçu', message: '' }))).to.be.instanceOf(GoneError);
      });

      it('a complement makes it a draft again, in which only what is named may be answered', async () => {
        const { data, documents } = await received();
        await store.instruct('brouillon', asked);
        expect(await store.open('brouillon')).to.deep.include({ data, documents, reopened: ['fiche.devis'], revision: 1 });
        expect((await store.drafts()).map(({ id, reopened, entreprise }) => ({ id, reopened, entreprise }))).to.deep.equal([
          { id: 'brouillon', reopened: true, entreprise: 'HUM' },
        ]);
        expect(await store.dossiers()).to.have.length(1);
      });

      it('the answer is transmitted under the same reference, and both versions are kept with their files', async () => {
        await received();
        await store.instruct('brouillon', asked);
        const draft = (await store.open('brouillon'))!;
        const documents = { doc2: await store.putFile('brouillon', 'doc2', new Blob(['devis']), 'devis.txt') };
        const next = { ...draft, data: { fiche: { devis: ['doc2'] } }, documents };
        const saved = await store.save(next);
        const before = (await store.dossier('brouillon'))!;
        const after = await store.transmit({ ...next, ...saved }, transmissionOf(next));
        expect(after.reference).to.equal(before.reference);
        expect(after.versions).to.deep.equal([{ transmittedAt: before.transmittedAt, transmission: before.transmission }]);
        expect(after.history.map(({ state }) => state)).to.deep.equal(['transmis', 'reçu', 'complément demandé', 'transmis']);
        expect(await bytesOf(await store.file('doc1'))).to.deep.equal([...PDF]);
        expect((await store.file('doc2'))?.size).to.equal(5);
        expect(await idsOfDrafts()).to.deep.equal([]);
      });

      it('what was transmitted is kept whatever is done to the draft that completes it', async () => {
        await received();
        await store.instruct('brouillon', asked);
        expect(await rejection(store.removeFile('doc1'))).to.be.instanceOf(GoneError);
        await store.discard('brouillon');
        await store.remove('brouillon');
        expect(await idsOfDrafts()).to.deep.equal(['brouillon']);
        expect((await store.file('doc1'))?.size).to.equal(9);
      });

      it('a refusal ends the complement, with the files that it did not send', async () => {
        await received();
        await store.instruct('brouillon', asked);
        await store.putFile('brouillon', 'doc2', pdf(), 'b.pdf');
        await store.instruct('brouillon', { state: 'refusé', message: 'Hors délai.' });
        expect(await idsOfDrafts()).to.deep.equal([]);
        expect([(await store.file('doc1'))?.size, await store.file('doc2')]).to.deep.equal([9, undefined]);
      });
    });
  });
}
