import { expect } from '@esm-bundle/chai';
import { newDraft, type Draft } from '@akto/core';
import { keeping } from '../../packages/dossier/src/session/keeping.js';
import { openSession, type Session } from '../../packages/dossier/src/session/session.js';
import { MemoryStore } from '../../packages/dossier/src/store/index.js';
import { definition, field, tab, TODAY } from '../core/builder.js';
import { until } from '../design-system/until.js';

const DISPOSITIF = definition([tab('a', [field('x')])]);

// In this order: once loaded, what keeps a dossier stays loaded.
describe('a dossier that nobody has used yet', () => {
  let store: MemoryStore;
  let session: Session;

  beforeEach(() => {
    store = new MemoryStore();
  });
  afterEach(() => session.close());

  const open = (draft: Draft): Session => openSession({ definition: DISPOSITIF, draft, store, today: TODAY, announce: () => {}, onSaved: () => {} });

  it('is not kept, and nothing is lost by leaving it', async () => {
    session = open(newDraft(DISPOSITIF, { id: 'b', reference: {}, today: TODAY }));
    expect(session.saver.pending).to.equal(false);
    expect(await session.saver.flush()).to.equal(true);
    expect(await store.drafts()).to.deep.equal([]);
    expect(keeping.loaded).to.equal(undefined);
  });

  it('an answer is pending from the first, then saved once what keeps it is there', async () => {
    await store.create(newDraft(DISPOSITIF, { id: 'b', reference: {}, today: TODAY }));
    session = open((await store.open('b')) as Draft);
    expect(session.saver.state.kind).to.equal('enregistré');
    session.dossier.set('a.x', 'ici');
    expect(session.saver.state.kind).to.equal('non enregistré');
    expect(session.saver.pending).to.equal(true);
    await until(() => session.saver.state.kind === 'enregistré');
    expect((await store.open('b'))?.data['a']).to.deep.equal({ x: 'ici' });
  });
});
