/** What nobody can deduce from the code of an element: how to use it well. Beside its stories, in `parameters.akto`. In French. */
export interface ElementDocs {
  /** What it is and when to reach for it, in one or two sentences. */
  readonly about: string;
  /** The function of @akto/design-system that renders it inside another root. */
  readonly template?: string;
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  /** In the order of the keyboard: what moves, what acts, what leaves. None for what cannot have the focus. */
  readonly keyboard?: readonly KeyHelp[];
}

export interface KeyHelp {
  /** Any of them: « ↓ », « ↑ », « Entrée ». */
  readonly keys: readonly string[];
  readonly does: string;
}
