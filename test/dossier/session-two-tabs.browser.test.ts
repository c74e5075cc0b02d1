import { expect } from '@esm-bundle/chai';
import { newDraft, type Draft } from '@akto/core';
import { keeping } from '../../packages/dossier/src/session/keeping.js';
import { openSession, type Session } from '../../packages/dossier/src/session/session.js';
import { MemoryStore } from '../../packages/dossier/src/store/index.js';
import { definition, field, tab, TODAY } from '../core/builder.js';
import { until } from '../design-system/until.js';

const DISPOSITIF = definition([tab('a', [field('x', { required: true }), field('y')])]);

describe('two tabs on one draft', () => {
  let store: MemoryStore;
  let sessions: Session[];
  let said: string[];

  beforeEach(async () => {
    store = new MemoryStore();
    said = [];
    // As once someone uses the page.
    await keeping.load();
    await store.create(newDraft(DISPOSITIF, { id: 'b', reference: {}, today: TODAY }));
    sessions = [await openTab(), await openTab()];
  });
  afterEach(() => sessions.forEach((session) => session.close()));

  async function openTab(): Promise<Session> {
    const draft = (await store.open('b')) as Draft;
    return openSession({ definition: DISPOSITIF, draft, store, today: TODAY, announce: (text) => said.push(text), onSaved: () => {} });
  }
  const answersOf = (session: Session): unknown => session.dossier.draft.data['a'];
  const kept = async (): Promise<unknown> => (await store.open('b'))?.data['a'];

  it('what one saves comes to the other by itself', async () => {
    const [here, there] = sessions as [Session, Session];
    there.dossier.set('a.x', 'autre');
    await there.saver.flush();
    await until(() => here.dossier.node('a.x').value === 'autre');
    expect(here.saver.state.kind).to.equal('enregistré');
  });

  it('coming to agree saves nothing more', async () => {
    const [here, there] = sessions as [Session, Session];
    there.dossier.set('a.x', 'autre');
    await there.saver.flush();
    await until(() => here.dossier.node('a.x').value === 'autre');
    expect((await store.open('b'))?.revision).to.equal(2);
  });

  it('different fields are brought together, and it is said', async () => {
    const [here, there] = sessions as [Session, Session];
    here.dossier.set('a.x', 'ici');
    there.dossier.set('a.y', 'là');
    await there.saver.flush();
    await here.saver.flush();
    expect(await kept()).to.deep.equal({ x: 'ici', y: 'là' });
    expect(said.join()).to.contain('les deux saisies sont réunies');
  });

  it('the same field is never overwritten before the person chose', async () => {
    const [here, there] = sessions as [Session, Session];
    here.dossier.set('a.x', 'ici');
    here.dossier.set('a.y', 'aussi');
    there.dossier.set('a.x', 'là');
    await there.saver.flush();
    expect(await here.saver.flush()).to.equal(false);
    expect(here.saver.state).to.deep.include({ kind: 'conflit', disagreements: [{ path: 'a.x', mine: 'ici', theirs: 'là' }] });
    expect([await kept(), answersOf(here)]).to.deep.equal([{ x: 'là' }, { x: 'ici', y: 'aussi' }]);
  });

  for (const [taken, expected] of [[[], { x: 'ici', y: 'aussi' }], [['a.x'], { x: 'là', y: 'aussi' }]] as const) {
    it(`choosing ${taken.length === 0 ? 'one’s own' : 'the other’s'} answer keeps it, with the rest of both`, async () => {
      const [here, there] = sessions as [Session, Session];
      here.dossier.set('a.x', 'ici');
      here.dossier.set('a.y', 'aussi');
      there.dossier.set('a.x', 'là');
      await there.saver.flush();
      await here.saver.flush();
      expect(await here.choose(taken)).to.equal(true);
      expect(await kept()).to.deep.equal(expected);
    });
  }

  it('what is saved tells how far each tab is', async () => {
    const [here] = sessions as [Session];
    here.dossier.set('a.x', 'ici');
    await here.saver.flush();
    expect((await store.drafts())[0]?.progress).to.deep.equal([{ key: 'a', title: 'a', status: 'complete' }]);
  });
});
