import { newDraft, type Data, type Definition, type Draft } from '@akto/core';
import { MemoryStore, newId, sampleReferences, todayInParis, type AktoDossier } from '@akto/dossier';
import { carry, type Carried } from './carry.js';

/** The answers that an example gives. */
export interface Filled {
  readonly data: Data;
  readonly documents: Draft['documents'];
  /** ISO date. */
  readonly today: string;
}

/** The dossier on the right: the element that everyone uses, on a store of its own, under the definition of the moment. */
export class Preview {
  readonly element: AktoDossier;
  readonly #store = new MemoryStore();
  #left: Carried['left'] = {};
  #definition: Definition | undefined;
  /** One change after another: the last one asked for stays. */
  #work: Promise<void> = Promise.resolve();

  constructor(element: AktoDossier) {
    this.element = element;
    element.store = this.#store;
    element.today = todayInParis();
  }

  get definition(): Definition | undefined {
    return this.#definition;
  }

  get today(): string {
    return this.element.today ?? todayInParis();
  }

  get draft(): Draft | undefined {
    return this.element.draft;
  }

  /** Shows another text of the same dispositif with the same answers, or another dispositif with none. */
  show(definition: Definition): Promise<void> {
    return this.#after(async () => {
      if (definition === this.#definition) return;
      const isSame = definition.code === this.#definition?.code;
      const draft = isSame ? await this.#settled() : undefined;
      if (!draft) return this.#open(definition, fresh(definition, this.today));
      const carried = carry(definition, { draft, left: this.#left });
      this.#left = carried.left;
      await this.#store.save({ ...carried.draft, revision: draft.revision });
      await this.#turn(definition, draft.id);
    });
  }

  /** Puts an example on the screen, on its day, with all its errors. */
  fill({ data, documents, today }: Filled): Promise<void> {
    return this.#after(async () => {
      if (!this.#definition) return;
      this.element.today = today;
      await this.#open(this.#definition, { ...fresh(this.#definition, today), data, documents });
      this.element.reportValidity();
    });
  }

  /** Begins again with an empty dossier. */
  empty(): Promise<void> {
    return this.#after(async () => {
      this.element.today = todayInParis();
      if (this.#definition) await this.#open(this.#definition, fresh(this.#definition, this.today));
    });
  }

  #after(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work, work);
    return this.#work;
  }

  /** The draft as typed, once it is kept; undefined when it was transmitted. */
  async #settled(): Promise<Draft | undefined> {
    const { draft } = this.element;
    if (!draft || !(await this.#store.open(draft.id))) return undefined;
    await this.element.save();
    return this.element.draft;
  }

  async #open(definition: Definition, draft: Draft): Promise<void> {
    this.#left = {};
    await this.#store.create(draft);
    await this.#turn(definition, draft.id);
  }

  async #turn(definition: Definition, id: string): Promise<void> {
    this.#definition = definition;
    this.element.definition = definition;
    this.element.dossier = id;
    // The element opens a draft within its own turns: it is on the screen once it holds this one.
    for (let turns = 0; turns < MOST_TURNS && !this.#shows(definition, id); turns += 1) await this.element.updateComplete;
  }

  #shows({ hash }: Definition, id: string): boolean {
    return this.element.draft?.id === id && this.element.draft.hash === hash;
  }
}

/** Updates that opening a draft takes at most: two, and one for each answer that hides a tab. */
const MOST_TURNS = 20;

const fresh = (definition: Definition, today: string): Draft => newDraft(definition, { id: newId(), reference: sampleReferences[0], today });
