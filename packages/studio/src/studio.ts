import type { Problem } from '@akto/compiler';
import { wholeExample, type OutlinePart, type Spot, type WrittenExample } from '@akto/compiler/text';
import { toTemplate } from '@akto/core';
import { button, formStyles, tabPanel, tabs } from '@akto/design-system';
import { todayInParis } from '@akto/dossier';
import '@akto/dossier/akto-dossier.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Editor } from './editor/editor.js';
import type { Folder } from './folder/folder.js';
import { fileList } from './layout/file-list.js';
import './layout/splitter.js';
import { restoreSizes, splitter } from './layout/sizes.js';
import { studioStyles } from './layout/styles.js';
import { changesPanel } from './panels/changes.js';
import { exampleOf, nameFor } from './panels/example-file.js';
import { examplesPanel } from './panels/examples.js';
import { counted, problemsPanel } from './panels/problems.js';
import { rulesPanel } from './panels/rules.js';
import { structurePanel } from './panels/structure.js';
import { deepestAt, partAt } from './outline.js';
import { concrete, fieldOf, point } from './preview/pointing.js';
import { Preview } from './preview/preview.js';
import { saveFile } from './saving.js';
import { askNew, askTitle, tell } from './windows.js';
import type { ExampleRun } from './worker/api.js';
import { Workspace } from './workspace/workspace.js';

const VIEWS = { fichier: 'Fichier', apercu: 'Aperçu', outils: 'Outils' } as const;
type View = keyof typeof VIEWS;
const TOOLS = { structure: 'Structure', exemples: 'Exemples', regles: 'Règles', changements: 'Changements', problemes: 'Problèmes' } as const;
type Tool = keyof typeof TOOLS;

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
    _chosen: { state: true },
    _notice: { state: true },
  };

  static override styles = [formStyles, studioStyles];

  /** Where the files are. */
  declare folder: Folder;
  declare private _view: View;
  declare private _tool: Tool;
  declare private _device: 'ordinateur' | 'telephone';
  declare private _theme: 'light' | 'dark' | undefined;
  /** Concrete path of the field that the person looks at. */
  declare private _chosen: string | undefined;
  declare private _notice: string;

  #workspace!: Workspace;
  #editor: Editor | undefined;
  #preview: Preview | undefined;
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
    if (changed.has('folder')) this.#workspace = new Workspace(this.folder, () => this.requestUpdate());
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
      onCursor: (offset) => this.#follow(offset),
    });
    this.#preview = new Preview(dossier);
    for (const type of ['click', 'focusin'] as const) dossier.addEventListener(type, (event) => this.#pick(event));
    for (const type of ['input', 'change', 'click', 'focusout', 'akto-save'] as const) dossier.addEventListener(type, () => this.requestUpdate());
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      void this.#save();
    });
    addEventListener('beforeunload', (event) => {
      if (this.#workspace.unsaved.length > 0) event.preventDefault();
    });
    addEventListener('pagehide', () => this.#workspace.keep());
    addEventListener('focus', () => void this.#refresh());
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
      <nav class="views switch" aria-label="Ce qui est montré">${this.#choices(VIEWS, this._view, (view) => (this._view = view))}</nav>
      <main class="panes" data-view=${this._view}>
        <section class="pane file" aria-label="Fichier">
          <div class="editor"></div>
          <p class="keys" id="touches">
            <kbd>Échap</kbd> puis <kbd>Tab</kbd> : quitter l’éditeur · <kbd>Ctrl</kbd> <kbd>Espace</kbd> : proposer · <kbd>F8</kbd> : problème suivant · <kbd>Ctrl</kbd> <kbd>.</kbd> : corriger ·
            <kbd>Ctrl</kbd> <kbd>F</kbd> : chercher
          </p>
        </section>
        ${splitter(this, 'first')}
        <section class="pane preview" aria-label="Aperçu">
          <div class="pane-head">
            <h2>Aperçu</h2>
            <div class="switch" role="group" aria-label="Largeur de l’aperçu">
              ${this.#choices({ ordinateur: 'Ordinateur', telephone: 'Téléphone' }, this._device, (device) => (this._device = device))}
            </div>
            <div class="switch" role="group" aria-label="Couleurs de l’aperçu">${this.#choices({ light: 'Clair', dark: 'Sombre' }, this._theme, (theme) => (this._theme = theme))}</div>
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
      ${button({ label: 'Nouveau', icon: 'plus', variant: 'plain', onClick: () => void this.#create() })}
      ${folder.choose ? button({ label: 'Ouvrir', icon: 'file', variant: 'plain', onClick: () => void this.#choose() }) : nothing}
      ${button({ label: 'Enregistrer', icon: 'save', variant: 'primary', onClick: () => void this.#save() })}
    </header>`;
  }

  #choices<Key extends string>(words: Readonly<Record<Key, string>>, chosen: Key | undefined, choose: (key: Key) => void): readonly TemplateResult[] {
    return (Object.keys(words) as Key[]).map((key) => html`<button type="button" aria-pressed=${key === chosen ? 'true' : 'false'} @click=${() => choose(key)}>${words[key]}</button>`);
  }

  #panel(): TemplateResult {
    const { compilation, definition, problems } = this.#workspace;
    const { outline } = compilation;
    switch (this._tool) {
      case 'structure':
        return structurePanel({ outline, chosen: this.#chosenTemplate(), choose: (part) => this.#choosePart(part) });
      case 'exemples':
        return examplesPanel({
          examples: compilation.examples,
          code: definition?.code ?? '',
          show: (example) => this.#fill(example),
          edit: ({ path }) => this.#open(path),
          add: () => void this.#addExample(),
          goTo: (problem) => this.#goTo(problem),
        });
      case 'regles':
        return rulesPanel({ definition: this.#preview?.definition, outline, draft: this.#preview?.draft, today: this.#preview?.today ?? '', chosen: this._chosen, goTo: (spot) => this.#goToSpot(spot) });
      case 'changements':
        return changesPanel(compilation.changes);
      case 'problemes':
        return problemsPanel(problems, (problem) => this.#goTo(problem));
    }
  }

  #chosenTemplate(): string | undefined {
    const definition = this.#preview?.definition;
    return definition && this._chosen !== undefined ? toTemplate(definition, this._chosen) : this._chosen;
  }

  /** The cursor is on a field of the file: the preview shows it. */
  #follow(offset: number): void {
    const { current, dispositif, compilation } = this.#workspace;
    const part = current === dispositif && compilation.outline ? deepestAt(compilation.outline, offset) : undefined;
    if (part) this.#point(part.path);
  }

  #point(template: string): void {
    const preview = this.#preview;
    if (!preview?.definition || !preview.draft) return;
    this._chosen = concrete(template, preview.draft) ?? this._chosen;
    void point(preview.element, preview.definition, template);
  }

  /** A field of the preview was clicked, or reached by keyboard: the file shows it. */
  #pick(event: Event): void {
    const preview = this.#preview;
    const path = preview?.definition && fieldOf(event, preview.definition);
    if (!preview?.definition || path === undefined || path === this._chosen) return;
    this._chosen = path;
    const template = toTemplate(preview.definition, path);
    const { current, dispositif, compilation } = this.#workspace;
    const part = template !== undefined && compilation.outline ? partAt(compilation.outline, template) : undefined;
    if (part && current === dispositif) this.#editor?.reveal(part.offset);
  }

  #choosePart(part: OutlinePart): void {
    this.#point(part.path);
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

  async #addExample(): Promise<void> {
    const preview = this.#preview;
    const [definition, draft] = [preview?.definition, preview?.draft];
    if (!preview || !definition || !draft) return;
    const title = await askTitle(this.renderRoot as ShadowRoot, 'Ajouter un exemple', 'Ce que montre cet exemple', 'Les réponses de l’aperçu y sont gardées, avec les erreurs exactes qu’elles donnent aujourd’hui.');
    if (title === undefined) return;
    const name = nameFor(title, this.#workspace.compilation.examples.map((example) => example.name));
    const path = `exemples/${definition.code}/${name}.json`;
    this.#workspace.add(path, { text: exampleOf(title, definition, draft, preview.today), mark: null });
    if (!this.folder.choose) await this.#saveOne(path);
  }

  async #create(): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    const creation = await askNew(root, this.#workspace.dispositifs.map((path) => path.slice(0, -'.json'.length)));
    if (!creation) return;
    const made = await this.#workspace.compiler.create(creation, todayInParis());
    for (const [path, text] of Object.entries(made)) {
      if (this.#workspace.paths.includes(path)) this.#workspace.edit(path, text);
      else this.#workspace.add(path, { text, mark: null });
    }
    this.#open(`${creation.code}.json`);
  }

  async #choose(): Promise<void> {
    const chosen = await this.folder.choose?.();
    if (!chosen) return;
    this.#workspace.add(chosen.name, chosen.file);
    this.#open(chosen.name);
  }

  /** All that is not saved or, where each file is a window of the browser, the one in the editor. */
  async #save(): Promise<void> {
    const { unsaved, current } = this.#workspace;
    for (const path of this.folder.choose ? [current] : unsaved) if (!(await this.#saveOne(path))) return;
  }

  async #saveOne(path: string): Promise<boolean> {
    this._notice = '';
    try {
      return await saveFile(this.#workspace, path, this.renderRoot as ShadowRoot);
    } catch (error) {
      await tell(this.renderRoot as ShadowRoot, 'Le fichier n’est pas enregistré', error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  async #refresh(): Promise<void> {
    const conflicts = await this.#workspace.refresh().catch(() => []);
    this._notice = conflicts.length === 0 ? '' : `Modifié ailleurs : ${conflicts.join(', ')}. Enregistrer demandera lequel garder.`;
  }
}

customElements.define('akto-studio', AktoStudio);

declare global {
  interface HTMLElementTagNameMap {
    'akto-studio': AktoStudio;
  }
}
