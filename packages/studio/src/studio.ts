import type { Problem } from '@akto/compiler';
import { fixOf, wholeExample, type OutlinePart, type Spot, type WrittenExample } from '@akto/compiler/text';
import { button, formStyles, tabPanel, tabs } from '@akto/design-system';
import '@akto/dossier/akto-dossier.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Editor } from './editor/editor.js';
import { FileActions } from './file-actions.js';
import type { Folder } from './folder/folder.js';
import { fileList } from './layout/file-list.js';
import './layout/splitter.js';
import { restoreSizes, splitter } from './layout/sizes.js';
import { studioStyles } from './layout/styles.js';
import { choices } from './layout/switch.js';
import { changesPanel } from './panels/changes.js';
import { examplesPanel } from './panels/examples.js';
import { counted, problemsPanel } from './panels/problems.js';
import { rulesPanel } from './panels/rules.js';
import { structurePanel } from './panels/structure.js';
import { Following } from './preview/following.js';
import { Preview } from './preview/preview.js';
import type { ExampleRun } from './worker/api.js';
import { Workspace } from './workspace/workspace.js';

const VIEWS = { fichier: 'Fichier', apercu: 'Aperçu', outils: 'Outils' } as const;
type View = keyof typeof VIEWS;
const TOOLS = { structure: 'Structure', exemples: 'Exemples', regles: 'Règles', changements: 'Changements', problemes: 'Problèmes' } as const;
type Tool = keyof typeof TOOLS;

/** What the editor does by keyboard, for who does not know it. */
const KEYS = [
  [html`<kbd>Échap</kbd> puis <kbd>Tab</kbd>`, 'sortir'],
  [html`<kbd>Ctrl</kbd> <kbd>Espace</kbd>`, 'proposer'],
  [html`<kbd>F8</kbd>`, 'faute suivante'],
  [html`<kbd>Ctrl</kbd> <kbd>.</kbd>`, 'corriger'],
  [html`<kbd>Ctrl</kbd> <kbd>Z</kbd>`, 'annuler'],
  [html`<kbd>Ctrl</kbd> <kbd>F</kbd>`, 'chercher'],
] as const;

/**
 * A dispositif's file, its dossier and what is known of both, side by side.
 *
 * @summary The studio, for who writes a dispositif without a developer.
 */
export class AktoStudio extends LitElement {
  static override properties = {
    folder: { attribute: false },
    _view: { state: true },
    _tool: { state: true },
    _device: { state: true },
    _theme: { state: true },
    _notice: { state: true },
  };

  static override styles = [formStyles, studioStyles];

  /** Where the files are. */
  declare folder: Folder;
  declare private _view: View;
  declare private _tool: Tool;
  declare private _device: 'ordinateur' | 'telephone';
  declare private _theme: 'light' | 'dark' | undefined;
  declare private _notice: string;

  #workspace!: Workspace;
  #actions!: FileActions;
  #editor: Editor | undefined;
  #preview: Preview | undefined;
  #following: Following | undefined;
  #marked: readonly Problem[] | undefined;

  constructor() {
    super();
    this._view = 'fichier';
    this._tool = 'structure';
    this._device = 'ordinateur';
    this._theme = undefined;
    this._notice = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('folder')) return;
    const { folder } = this;
    this.#workspace = new Workspace(folder, () => this.requestUpdate());
    this.#actions = new FileActions({
      workspace: this.#workspace,
      folder,
      root: this.renderRoot as ShadowRoot,
      open: (path) => this.#open(path),
      notice: (text) => (this._notice = text),
    });
  }

  /** Until it is known where the files are, there is nothing to show. */
  protected override shouldUpdate(): boolean {
    return this.folder !== undefined;
  }

  protected override firstUpdated(): void {
    restoreSizes(this);
    const root = this.renderRoot as ShadowRoot;
    const [parent, dossier] = [root.querySelector('.editor'), root.querySelector('akto-dossier')];
    if (!parent || !dossier) return;
    this.#editor = new Editor({
      root,
      parent,
      compiler: this.#workspace.compiler,
      describedBy: 'touches',
      onInput: (path, text) => this.#workspace.edit(path, text),
      onCursor: (offset) => this.#following?.cursor(offset),
    });
    this.#preview = new Preview(dossier);
    this.#following = new Following({
      workspace: this.#workspace,
      preview: this.#preview,
      reveal: (offset) => this.#editor?.reveal(offset),
      onChange: () => this.requestUpdate(),
    });
    for (const type of ['click', 'focusin'] as const) dossier.addEventListener(type, this.#following.pick);
    for (const type of ['input', 'change', 'click', 'focusout', 'akto-save'] as const) dossier.addEventListener(type, () => this.requestUpdate());
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      void this.#actions.save();
    });
    addEventListener('beforeunload', (event) => {
      if (this.#workspace.unsaved.length > 0) event.preventDefault();
    });
    addEventListener('pagehide', () => this.#workspace.keep());
    addEventListener('focus', () => void this.#actions.refresh());
    void this.#workspace.start().catch((error: unknown) => (this._notice = String(error instanceof Error ? error.message : error)));
  }

  protected override updated(): void {
    const { current, compilation, definition } = this.#workspace;
    if (current === '') return;
    this.#editor?.show(current, this.#workspace.text(current));
    if (this.#marked !== compilation.problems) {
      this.#marked = compilation.problems;
      this.#editor?.mark(compilation.problems.filter(({ file }) => file === current));
    }
    if (definition && definition !== this.#preview?.definition) void this.#preview?.show(definition).then(() => this.requestUpdate());
  }

  protected override render(): unknown {
    const { hasFault, problems } = this.#workspace.compilation;
    return html`
      ${this.#header()}
      <nav class="views switch" aria-label="Ce qui est montré">${choices(VIEWS, this._view, (view) => (this._view = view))}</nav>
      <main class="panes" data-view=${this._view}>
        <section class="pane file" aria-label="Fichier">
          <div class="editor"></div>
          <p class="keys" id="touches">
            ${KEYS.map(([keys, what], index) => html`${index > 0 ? ' · ' : nothing}<span>${keys} : ${what}</span>`)}
          </p>
        </section>
        ${splitter(this, 'first')}
        <section class="pane preview" aria-label="Aperçu">
          <div class="pane-head">
            <h2>Aperçu</h2>
            <div class="switch" role="group" aria-label="Largeur de l’aperçu">
              ${choices({ ordinateur: 'Ordinateur', telephone: 'Téléphone' }, this._device, (device) => (this._device = device))}
            </div>
            <div class="switch" role="group" aria-label="Couleurs de l’aperçu">${choices({ light: 'Clair', dark: 'Sombre' }, this._theme, (theme) => (this._theme = theme))}</div>
            <span class="acts">${button({ label: 'Vider', about: 'l’aperçu', variant: 'plain', onClick: () => void this.#preview?.empty() })}</span>
          </div>
          <p class="notice" role="status">${hasFault ? `Le fichier a une faute (${counted(problems)}) : l’aperçu montre la dernière version qui n’en avait pas.` : nothing}</p>
          <div class="stage" data-device=${this._device} data-theme=${this._theme ?? nothing} ?data-fault=${hasFault}>
            <akto-dossier ?hidden=${!this.#workspace.definition}></akto-dossier>
          </div>
        </section>
        ${splitter(this, 'second')}
        <section class="pane tools" aria-label="Outils">
          ${tabs({ id: 'outils', label: 'Outils', selected: this._tool, onSelect: (tool) => (this._tool = tool as Tool), tabs: Object.entries(TOOLS).map(([key, label]) => ({ key, label, note: key === 'problemes' && problems.length > 0 ? String(problems.length) : undefined })) })}
          ${tabPanel('outils', this._tool, this.#panel())}
        </section>
      </main>`;
  }

  #header(): TemplateResult {
    const { current, unsaved, folder } = this.#workspace;
    return html`<header>
      <h1>Studio</h1>
      ${fileList(this.#workspace, (path) => this.#open(path))}
      <span class="spring"></span>
      <span class="state" role="status" ?data-unsaved=${unsaved.length > 0}>${this._notice || (unsaved.length === 0 ? 'Tout est enregistré' : unsaved.length === 1 && unsaved[0] === current ? 'Non enregistré' : `${unsaved.length} fichiers non enregistrés`)}</span>
      ${button({ label: 'Nouveau', icon: 'plus', variant: 'plain', onClick: () => void this.#actions.create() })}
      ${folder.choose ? button({ label: 'Ouvrir', icon: 'file', variant: 'plain', onClick: () => void this.#actions.choose() }) : nothing}
      ${button({ label: 'Enregistrer', icon: 'save', variant: 'primary', onClick: () => void this.#actions.save() })}
    </header>`;
  }

  #panel(): TemplateResult {
    const { compilation, definition, problems } = this.#workspace;
    const { outline } = compilation;
    switch (this._tool) {
      case 'structure':
        return structurePanel({ outline, chosen: this.#following?.template, choose: (part) => this.#choosePart(part) });
      case 'exemples':
        return examplesPanel({
          examples: compilation.examples,
          code: definition?.code ?? '',
          show: (example) => this.#fill(example),
          edit: ({ path }) => this.#open(path),
          add: () => this.#preview && void this.#actions.addExample(this.#preview),
          goTo: (problem) => this.#goTo(problem),
        });
      case 'regles':
        return rulesPanel({ definition: this.#preview?.definition, outline, draft: this.#preview?.draft, today: this.#preview?.today ?? '', chosen: this.#following?.chosen, goTo: (spot) => this.#goToSpot(spot) });
      case 'changements':
        return changesPanel(compilation.changes);
      case 'problemes':
        return problemsPanel({
          problems,
          goTo: (problem) => this.#goTo(problem),
          remedy: (problem) => (this.#workspace.paths.includes(problem.file) ? fixOf(problem, this.#workspace.text(problem.file)) : undefined),
          mend: (problem) => this.#mend(problem),
        });
    }
  }

  #choosePart(part: OutlinePart): void {
    this.#following?.point(part.path);
    this.#goToSpot(part);
  }

  #goToSpot({ offset }: Spot): void {
    this.#open(this.#workspace.dispositif);
    this.#show(offset);
  }

  #goTo({ file, offset }: Problem): void {
    if (!this.#workspace.paths.includes(file)) return;
    this.#open(file);
    this.#show(offset);
  }

  #mend(problem: Problem): void {
    this.#goTo(problem);
    void this.updateComplete.then(() => this.#editor?.mend());
  }

  #show(offset: number): void {
    this._view = 'fichier';
    void this.updateComplete.then(() => this.#editor?.reveal(offset, { focus: true }));
  }

  #open(path: string): void {
    this.#marked = undefined;
    this.#workspace.open(path);
  }

  #fill({ path }: ExampleRun): void {
    try {
      const written = JSON.parse(this.#workspace.text(path)) as WrittenExample;
      const base = written.base === undefined ? undefined : (JSON.parse(this.#workspace.text(path.replace(/[^/]*$/, `${written.base}.json`))) as WrittenExample);
      void this.#preview?.fill(wholeExample(written, base)).then(() => this.requestUpdate());
      this._view = 'apercu';
    } catch {
      this.#open(path);
    }
  }
}

customElements.define('akto-studio', AktoStudio);

declare global {
  interface HTMLElementTagNameMap {
    'akto-studio': AktoStudio;
  }
}
