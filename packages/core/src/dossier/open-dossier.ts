import type { Definition } from '../model/definition.js';
import type { Draft } from '../model/draft.js';
import type { Evaluation, NodeState, TabState } from '../model/state.js';
import type { Place } from '../evaluate/place.js';
import { equal } from '../language/equal.js';
import { getAt } from '../model/data.js';
import type { Answers } from './dossier.js';
import { Listeners, type Listener } from './listeners.js';
import { Live } from './live.js';

/** What may be written to. */
export type Kind = 'field' | 'rows' | 'documents';

/**
 * A dossier as one begins to fill it: fields and tabs. What is done with rows, documents and whole drafts is in `operations.ts`, which
 * a page loads when it first needs it.
 */
export class OpenDossier implements Answers {
  readonly definition: Definition;
  /** For the operations. */
  readonly live: Live;
  readonly #listeners = new Listeners();
  /** Paths of the fields that the person left. */
  readonly #left = new Set<string>();
  #allShown = false;
  #draft: Draft;

  constructor(definition: Definition, draft: Draft, today: string) {
    this.definition = definition;
    this.live = new Live(definition, draft.data, draft.documents, today);
    this.#draft = { ...draft, data: this.live.data };
  }

  get draft(): Draft {
    return this.#draft;
  }

  node(path: string): NodeState {
    const state = this.live.place(path)?.state;
    if (!state) throw new RangeError(`Champ inconnu : ${path}`);
    return state;
  }

  tab(key: string): TabState {
    const state = this.live.tab(key);
    if (!state) throw new RangeError(`Onglet inconnu : ${key}`);
    return state;
  }

  evaluation(): Evaluation {
    return this.live.evaluation();
  }

  set(path: string, value: unknown): void {
    const place = this.writable(path, ['field']);
    if (!equal(getAt(this.#draft.data, path), value)) this.live.write(place, value);
    this.settle();
  }

  acknowledge({ revision, savedAt }: { revision: number; savedAt: string }): void {
    this.#draft = { ...this.#draft, revision, savedAt };
  }

  shown(path: string): boolean {
    const [tab = ''] = path.split('.');
    return this.#allShown || this.#left.has(path) || this.#draft.visited.includes(tab);
  }

  /** A field loses the focus when its row is removed, too: by then there is nothing to show. */
  leave(path: string): void {
    if (!this.live.place(path) || this.shown(path)) return;
    this.#left.add(path);
    this.#listeners.tell([path, '']);
  }

  leaveTab(key: string): void {
    const { visited } = this.#draft;
    if (visited.includes(this.tab(key).key)) return;
    this.#reveal(() => {
      this.#draft = { ...this.#draft, visited: [...visited, key] };
    });
  }

  showAll(): void {
    if (this.#allShown) return;
    this.#reveal(() => {
      this.#allShown = true;
    });
  }

  subscribe(paths: string | readonly string[], listener: Listener): () => void {
    return this.#listeners.add([paths].flat(), listener);
  }

  /** For the operations: the place at a path, if it may be written to. */
  writable(path: string, kinds: readonly Kind[]): Place {
    const place = this.live.place(path);
    const node = place?.entry.node;
    if (!place || !node || !kinds.some((kind) => kind === node.kind)) throw new RangeError(`Champ inconnu : ${path}`);
    if (node.kind === 'field' && node.value) throw new RangeError(`Champ calculé : ${path}`);
    return place;
  }

  /**
   * For the operations: recomputes what the change touched, makes the new draft and tells whoever follows what is no longer the same.
   * @param change what else is new in the draft
   * @param base what is not new in it
   */
  settle(change?: Partial<Draft>, base = this.#draft): void {
    const paths = this.live.settle();
    const { data, documents } = this.live;
    if (data === this.#draft.data && documents === this.#draft.documents && !change) return;
    this.#draft = { ...base, ...change, data, documents };
    this.#listeners.tell([...paths, '']);
  }

  #isWrong(path: string): boolean {
    const state = this.live.place(path)?.state;
    return Boolean(state?.error ?? state?.warning);
  }

  /** Tells those who follow something whose error or warning is to be shown from now on. */
  #reveal(change: () => void): void {
    const silent = this.#listeners.paths().filter((path) => this.#isWrong(path) && !this.shown(path));
    change();
    this.#listeners.tell([...silent.filter((path) => this.shown(path)), '']);
  }
}
