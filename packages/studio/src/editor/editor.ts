import type { Problem } from '@akto/compiler';
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import type { Compiler } from '../client.js';
import { completions, hovering } from './help.js';
import { marked, mend } from './marks.js';
import { phrases } from './phrases.js';
import { theme } from './theme.js';

export interface EditorOptions {
  readonly root: ShadowRoot;
  readonly parent: Element;
  readonly compiler: Compiler;
  /** Id of the text that says how to leave the editor by keyboard. */
  readonly describedBy: string;
  onInput(path: string, text: string): void;
  /** The cursor moved, by a key or a click, to an offset. */
  onCursor(offset: number): void;
}

/** The file on the left. Each file keeps its own undo, its cursor and its place while another is shown. */
export class Editor {
  readonly #view: EditorView;
  readonly #states = new Map<string, EditorState>();
  readonly #extensions: readonly Extension[];
  #path = '';

  constructor(options: EditorOptions) {
    this.#extensions = this.#extensionsOf(options);
    this.#view = new EditorView({ parent: options.parent, root: options.root, state: this.#stateOf('') });
  }

  #extensionsOf({ compiler, describedBy, onInput, onCursor }: EditorOptions): readonly Extension[] {
    const source = () => ({ path: this.#path, compiler });
    return [
      lineNumbers(), foldGutter(), lintGutter(), highlightActiveLine(), highlightActiveLineGutter(), drawSelection(), history(),
      json(), EditorView.lineWrapping, indentUnit.of('  '), indentOnInput(), bracketMatching(), closeBrackets(), highlightSelectionMatches(), search({ top: true }),
      autocompletion({ override: [completions(source)], icons: false }), hovering(source),
      // Tab indents; Escape, then Tab, leaves.
      keymap.of([{ key: 'Mod-.', run: mend }, ...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap, ...lintKeymap, indentWithTab]),
      EditorState.phrases.of(phrases),
      EditorView.contentAttributes.of({ 'aria-label': 'Fichier du dispositif', tabindex: '0', 'aria-describedby': describedBy, spellcheck: 'false', autocapitalize: 'off' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onInput(this.#path, update.state.doc.toString());
        if (update.selectionSet && update.transactions.some((transaction) => transaction.isUserEvent('select') || transaction.isUserEvent('input'))) onCursor(update.state.selection.main.head);
      }),
      theme,
    ];
  }

  #stateOf(text: string): EditorState {
    return EditorState.create({ doc: text, extensions: [...this.#extensions] });
  }

  /** Shows a file, as it was left. Its text is given anew where something else than the editor changed it. */
  show(path: string, text: string): void {
    if (path !== this.#path) {
      if (this.#path !== '') this.#states.set(this.#path, this.#view.state);
      this.#path = path;
      this.#view.setState(this.#states.get(path) ?? this.#stateOf(text));
    }
    const { doc } = this.#view.state;
    if (doc.toString() !== text) this.#view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
  }

  mark(problems: readonly Problem[]): void {
    this.#view.dispatch(marked(this.#view.state, problems));
  }

  /** Mends the problem where the cursor is, so that it can be undone. */
  mend(): void {
    mend(this.#view);
  }

  /** Puts the cursor at an offset, in the middle of what is seen. */
  reveal(offset: number, { focus = false } = {}): void {
    const anchor = Math.min(offset, this.#view.state.doc.length);
    this.#view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    if (focus) this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}
