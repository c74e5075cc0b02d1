import { expect } from '@esm-bundle/chai';
import type { Definition } from '@akto/core';
import { definition, field, tab } from '../core/builder.js';
import { show, type Shown } from './page.js';

const KINDS = [
  { type: 'text' }, { type: 'text', format: 'email', examples: ['nom@email.fr'] }, { type: 'number' }, { type: 'date' },
  { type: 'code', options: [{ code: 'A', title: 'Un' }, { code: 'B', title: 'Deux' }] }, { type: 'boolean' },
] as const;

/** Two tabs of so many mandatory fields, of each kind in turn. */
function form(size: number): Definition {
  const fields = Array.from({ length: size }, (_, index) => field(`f${index}`, { required: true, ...KINDS[index % KINDS.length] }));
  return definition([tab('un', fields), tab('deux', fields)]);
}

/** The fields that a change renders: each then holds what it shows against what its control holds. */
async function rendered({ settle }: Shown, change: () => void): Promise<Set<string>> {
  const ids = new Set<string>();
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') as PropertyDescriptor & { get(): string };
  Object.defineProperty(HTMLInputElement.prototype, 'value', {
    ...value,
    get(this: HTMLInputElement) {
      ids.add(this.id);
      return value.get.call(this);
    },
  });
  try {
    change();
    await settle();
  } finally {
    Object.defineProperty(HTMLInputElement.prototype, 'value', value);
  }
  return ids;
}

/** What the key renders that mends an answer of which the error shows. */
async function key(size: number): Promise<Set<string>> {
  const shown = await show({ definition: form(size) });
  await shown.type('un.f1', 'nom');
  const control = shown.root.getElementById('un.f1') as HTMLInputElement;
  return rendered(shown, () => {
    control.value = 'nom@email.fr';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  });
}

async function listenersOf(size: number): Promise<number> {
  let count = 0;
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof addEventListener>) {
    count += 1;
    return addEventListener.apply(this, given);
  };
  try {
    await show({ definition: form(size) });
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
  }
  return count;
}

const nodesOf = async (size: number): Promise<number> => {
  const { root } = await show({ definition: form(size) });
  return [...root.querySelectorAll('*')].reduce((sum, { childNodes }) => sum + childNodes.length, 0);
};

const SMALL = 60;
const LARGE = 120;
const perField = (small: number, large: number): number => (large - small) / (LARGE - SMALL);

describe('the work of an open dossier', () => {
  it('a key renders its own field and nothing else of the form, however many fields there are', async () => {
    for (const size of [SMALL, LARGE]) expect([...(await key(size))], `${size} fields`).to.deep.equal(['un.f1']);
  });

  it('another tab is the only one on the page', async () => {
    const shown = await show({ definition: form(SMALL) });
    await shown.tab('deux');
    expect([shown.all('[id^="un.f"]').length, shown.all('[role=tabpanel]').length]).to.deep.equal([0, 1]);
  });

  it('a field costs a bounded number of nodes and of listeners', async () => {
    const nodes = perField(await nodesOf(SMALL), await nodesOf(LARGE));
    const listeners = perField(await listenersOf(SMALL), await listenersOf(LARGE));
    expect(nodes).to.be.at.most(26.5);
    expect(listeners).to.be.at.most(4.2);
  });

  it('a refusal renders the fields that are wrong and no other', async () => {
    const shown = await show({ definition: form(SMALL) });
    await shown.type('un.f0', 'Réponse');
    const ids = await rendered(shown, () => shown.element.reportValidity());
    expect([ids.has('un.f0'), ids.has('un.f1')]).to.deep.equal([false, true]);
  });

  it('the summary of a refusal of many errors says how many each tab has, and leads to the first of them', async () => {
    const { element, all, root, settle } = await show({ definition: form(30) });
    element.reportValidity();
    await settle();
    const links = all('.akto-summary a');
    expect(links.map(({ textContent }) => textContent)).to.deep.equal(['un\u00a0: 30 saisies à corriger', 'deux\u00a0: 30 saisies à corriger']);
    links[1]?.click();
    await settle();
    expect(root.activeElement?.id).to.equal('deux.f0');
  });

  it('that of few errors lists them', async () => {
    const { element, all, settle } = await show({ definition: form(5) });
    element.reportValidity();
    await settle();
    expect(all('.akto-summary li li a').length).to.equal(10);
  });

  it('all the elements of a page share one connection to what this browser keeps', async () => {
    let count = 0;
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<typeof open>) {
      count += 1;
      return open.apply(this, given);
    };
    try {
      for (let time = 0; time < 3; time += 1) await show({ definition: form(2), store: undefined });
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(count).to.be.at.most(1);
  });
});
