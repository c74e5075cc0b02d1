import { expect } from '@esm-bundle/chai';
import { createLeaveGuard, createSaver, leaveQuestion, type LeaveAnswer, type LeaveGuard } from '../../packages/dossier/src/saving/index.js';
import { FakeTimers, HandStore, TypedDraft, savedDraft, settled } from './saving-support.js';

let guard: LeaveGuard;
afterEach(() => guard.close());

/** A draft open in the page, with a person who gives this answer to the dialog. */
function open(answer: LeaveAnswer = 'rester') {
  const store = new HandStore();
  const typed = new TypedDraft(savedDraft());
  const asked: string[] = [];
  const saver = createSaver({
    store,
    draft: () => typed.current,
    onAcknowledged: typed.acknowledge,
    schedule: new FakeTimers().schedule,
  });
  guard = createLeaveGuard({
    saver,
    ask: async ({ text }) => {
      asked.push(text);
      return answer;
    },
  });
  const type = (text: string): void => {
    typed.type(text);
    saver.changed();
  };
  return { store, saver, type, asked };
}

/** Whether the browser would ask before it closes the tab. */
function closeTab(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

async function hidePage(): Promise<void> {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
  await settled();
}

describe('closing the tab (S5)', () => {
  it('does not ask when everything is saved', () => {
    open();
    expect(closeTab()).to.equal(false);
  });

  it('asks as soon as something was typed', () => {
    open().type('a');
    expect(closeTab()).to.equal(true);
  });

  it('asks while a slow store has not acknowledged', async () => {
    const { saver, type } = open();
    type('a');
    void saver.flush();
    await settled();
    expect(closeTab()).to.equal(true);
  });

  it('asks after a store failed', async () => {
    const { saver, store, type } = open();
    type('a');
    void saver.flush();
    await settled();
    await store.last.fail();
    expect(closeTab()).to.equal(true);
  });

  it('no longer asks once the store acknowledged', async () => {
    const { saver, store, type } = open();
    type('a');
    void saver.flush();
    await settled();
    await store.last.acknowledge();
    expect(closeTab()).to.equal(false);
  });

  it('saves while the person is being asked', async () => {
    const { store, type } = open();
    type('a');
    closeTab();
    await settled();
    expect(store.calls).to.have.length(1);
  });

  it('no longer asks once the guard is closed', () => {
    open().type('a');
    guard.close();
    expect(closeTab()).to.equal(false);
  });
});

describe('putting the page in the background', () => {
  it('saves at once what was typed', async () => {
    const { store, type } = open();
    type('a');
    await hidePage();
    expect(store.calls).to.have.length(1);
  });

  it('saves nothing when everything is saved', async () => {
    const { store } = open();
    await hidePage();
    expect(store.calls).to.have.length(0);
  });

  it('saves at once when the page goes away', async () => {
    const { store, type } = open();
    type('a');
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(store.calls).to.have.length(1);
  });
});

describe('going elsewhere in the application (S5)', () => {
  it('goes on without a question when everything is saved', async () => {
    const { asked } = open();
    expect([await guard.mayLeave(), asked]).to.deep.equal([true, []]);
  });

  it('asks with the invitation to save the last changes', async () => {
    const { type, asked } = open();
    type('a');
    await guard.mayLeave();
    expect(asked).to.deep.equal(['Vos dernières modifications ne sont pas encore enregistrées.']);
  });

  it('« Rester » stays', async () => {
    open('rester').type('a');
    expect(await guard.mayLeave()).to.equal(false);
  });

  it('« Enregistrer et quitter » leaves only once the store acknowledged', async () => {
    const { store, type } = open('enregistrer');
    type('a');
    let left: boolean | undefined;
    void guard.mayLeave().then((answer) => (left = answer));
    await settled();
    expect(left).to.equal(undefined);
    await store.last.acknowledge();
    expect(left).to.equal(true);
  });

  it('« Enregistrer et quitter » stays when the store fails', async () => {
    const { store, saver, type } = open('enregistrer');
    type('a');
    const leaving = guard.mayLeave();
    await settled();
    await store.last.fail();
    expect([await leaving, saver.state.kind]).to.deep.equal([false, 'échec']);
  });

  it('« Quitter sans enregistrer » leaves and saves nothing', async () => {
    const { store, type } = open('quitter');
    type('a');
    expect(await guard.mayLeave()).to.equal(true);
    await hidePage();
    expect(store.calls).to.have.length(0);
  });

  it('a second attempt while the dialog is open does not open another', async () => {
    const { type, asked } = open();
    type('a');
    await Promise.all([guard.mayLeave(), guard.mayLeave()]);
    expect(asked).to.have.length(1);
  });

  it('offers the three answers', () => {
    open();
    expect(Object.values(leaveQuestion.answers)).to.deep.equal(['Enregistrer et quitter', 'Quitter sans enregistrer', 'Rester']);
  });
});
