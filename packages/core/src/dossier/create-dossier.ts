import type { Definition } from '../model/definition.js';
import type { DocumentMeta, Draft } from '../model/draft.js';
import type { Context, Evaluation, NodeState, TabState } from '../model/state.js';
import type { Place } from '../evaluate/place.js';
import { asideName } from '../draft/aside.js';
import { initialData } from '../draft/initial.js';
import { equal } from '../language/equal.js';
import { getAt, own } from '../model/data.js';
import { fits, isAnswer } from '../model/value.js';
import type { Dossier } from './dossier.js';
import { Listeners, type Listener } from './listeners.js';
import { Live } from './live.js';
import { newRowId } from './row-id.js';

type Kind = 'field' | 'rows' | 'documents';

class LiveDossier implements Dossier {
  readonly definition: Definition;
  readonly #live: Live;
  readonly #listeners = new Listeners();
  /** Paths of the fields that the person left. */
  readonly #left = new Set<string>();
  #allShown = false;
  #draft: Draft;

  constructor(definition: Definition, draft: Draft, today: string) {
    this.definition = definition;
    this.#live = new Live(definition, draft.data, draft.documents, today);
    this.#draft = { ...draft, data: this.#live.data };
  }

  get draft(): Draft {
    return this.#draft;
  }

  node(path: string): NodeState {
    const state = this.#live.place(path)?.state;
    if (!state) throw new RangeError(`Champ inconnu : ${path}`);
    return state;
  }

  tab(key: string): TabState {
    const state = this.#live.tab(key);
    if (!state) throw new RangeError(`Onglet inconnu : ${key}`);
    return state;
  }

  evaluation(): Evaluation {
    return this.#live.evaluation();
  }

  set(path: string, value: unknown): void {
    const place = this.#writable(path, ['field']);
    if (!equal(getAt(this.#draft.data, path), value)) this.#live.write(place, value);
    this.#settle();
  }

  addRow(path: string): string {
    const place = this.#writable(path, ['rows']);
    const raw = getAt(this.#draft.data, path);
    const rows: readonly unknown[] = Array.isArray(raw) ? raw : [];
    const id = newRowId(rows);
    const node = place.entry.node;
    const children = node?.kind === 'rows' ? node.children : [];
    this.#live.write(place, [...rows, { _id: id, ...initialData(children, this.#draft.origin) }]);
    this.#settle();
    return id;
  }

  removeRow(path: string, id: string): void {
    const place = this.#writable(path, ['rows']);
    if (!this.#live.place(`${path}.${id}`)) return;
    const rows = getAt(this.#draft.data, path) as readonly unknown[];
    this.#live.write(place, rows.filter((row) => own(row, '_id') !== id));
    this.#settle();
  }

  setDocument(path: string, id: string, meta: DocumentMeta): void {
    const place = this.#writable(path, ['documents']);
    const ids = (place.value ?? []) as readonly string[];
    if (!ids.includes(id)) this.#live.write(place, [...ids, id]);
    if (!equal(own(this.#live.documents, id), meta)) this.#live.describe(id, { ...this.#live.documents, [id]: meta });
    this.#settle();
  }

  removeDocument(path: string, id: string): void {
    const place = this.#writable(path, ['documents']);
    const ids = (place.value ?? []) as readonly string[];
    if (!ids.includes(id)) return;
    const others = ids.filter((other) => other !== id);
    this.#live.write(place, others.length > 0 ? others : undefined);
    if (this.#live.holders(id).length === 0) {
      const { [id]: _, ...documents } = this.#live.documents;
      this.#live.describe(id, documents);
    }
    this.#settle();
  }

  restore(asidePath: string, path: string): void {
    const place = this.#writable(path, ['field', 'rows', 'documents']);
    if (!Object.hasOwn(this.#draft.aside, asidePath)) throw new RangeError(`Rien n'a été mis de côté sous ${asidePath}`);
    const { [asidePath]: value, ...others } = this.#draft.aside;
    const { node } = place.entry;
    if (!node || !fits(node, value)) throw new RangeError(`La valeur mise de côté sous ${asidePath} n'a pas la forme de ${path}`);
    const aside = isAnswer(node, place.value) ? { ...others, [asideName(others, path)]: getAt(this.#draft.data, path) } : others;
    this.#live.write(place, undefined); // rows that keep an id must not keep their old content
    this.#live.write(place, value);
    this.#settle({ aside });
  }

  adopt(draft: Draft): void {
    for (const { path, entry } of this.#live.roots()) {
      const value = getAt(draft.data, path);
      if (equal(getAt(this.#draft.data, path), value)) continue;
      const place = this.#live.place(path) as Place;
      if (entry.node?.kind === 'rows') this.#live.write(place, undefined); // rows that keep an id must not keep their old content
      this.#live.write(place, value);
    }
    const ids = new Set([...Object.keys(this.#live.documents), ...Object.keys(draft.documents)]);
    const changed = [...ids].filter((id) => !equal(own(this.#live.documents, id), own(draft.documents, id)));
    for (const id of changed) this.#live.describe(id, draft.documents);
    const paths = this.#live.settle();
    const { data, documents } = this.#live;
    this.#draft = { ...draft, data, documents };
    this.#listeners.tell([...paths, '']);
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
    if (!this.#live.place(path) || this.shown(path)) return;
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

  /** The place at a path, if it may be written to. */
  #writable(path: string, kinds: readonly Kind[]): Place {
    const place = this.#live.place(path);
    const node = place?.entry.node;
    if (!place || !node || !kinds.some((kind) => kind === node.kind)) throw new RangeError(`Champ inconnu : ${path}`);
    if (node.kind === 'field' && node.value) throw new RangeError(`Champ calculé : ${path}`);
    return place;
  }

  /** Recomputes what the change touched, makes the new draft and tells whoever follows what is no longer the same. */
  #settle(change: Partial<Draft> = {}): void {
    const paths = this.#live.settle();
    const { data, documents } = this.#live;
    const { aside } = change;
    if (data === this.#draft.data && documents === this.#draft.documents && aside === undefined) return;
    this.#draft = { ...this.#draft, ...change, data, documents };
    this.#listeners.tell([...paths, '']);
  }

  #isWrong(path: string): boolean {
    const state = this.#live.place(path)?.state;
    return Boolean(state?.error ?? state?.warning);
  }

  /** Tells those who follow something whose error or warning is to be shown from now on. */
  #reveal(change: () => void): void {
    const silent = this.#listeners.paths().filter((path) => this.#isWrong(path) && !this.shown(path));
    change();
    this.#listeners.tell([...silent.filter((path) => this.shown(path)), '']);
  }
}

/** A dossier that someone is filling, from a draft of this very definition (see `migrate`). */
export function createDossier(definition: Definition, draft: Draft, { today }: Context): Dossier {
  return new LiveDossier(definition, draft, today);
}
