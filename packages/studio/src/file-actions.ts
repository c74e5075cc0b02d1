import type { Folder } from './folder/folder.js';
import { exampleOf, nameFor } from './panels/example-file.js';
import type { Preview } from './preview/preview.js';
import { todayInParis } from '@akto/dossier';
import { saveFile } from './saving.js';
import { askNew, askTitle, tell } from './windows.js';
import type { Workspace } from './workspace/workspace.js';

export interface FileActionsOptions {
  readonly workspace: Workspace;
  readonly folder: Folder;
  /** Where questions are asked. */
  readonly root: ShadowRoot;
  readonly open: (path: string) => void;
  /** Says how things stand; '' when there is nothing to say. */
  readonly notice: (text: string) => void;
}

/** What a person does with the files: creates, opens, saves, keeps what is on the screen as an example. */
export class FileActions {
  readonly #options: FileActionsOptions;

  constructor(options: FileActionsOptions) {
    this.#options = options;
  }

  async create(): Promise<void> {
    const { workspace, root, open } = this.#options;
    const creation = await askNew(root, workspace.dispositifs.map((path) => path.slice(0, -'.json'.length)));
    if (!creation) return;
    const made = await workspace.compiler.create(creation, todayInParis());
    for (const [path, text] of Object.entries(made)) {
      if (workspace.paths.includes(path)) workspace.edit(path, text);
      else workspace.add(path, { text, mark: null });
    }
    open(`${creation.code}.json`);
  }

  async choose(): Promise<void> {
    const { workspace, folder, open } = this.#options;
    const chosen = await folder.choose?.();
    if (!chosen) return;
    workspace.add(chosen.name, chosen.file);
    open(chosen.name);
  }

  /** All that is not saved or, where each file is a window of the browser, the one in the editor. */
  async save(): Promise<void> {
    const { workspace, folder } = this.#options;
    for (const path of folder.choose ? [workspace.current] : workspace.unsaved) if (!(await this.#saveOne(path))) return;
  }

  /** What the preview holds, as an example. */
  async addExample(preview: Preview): Promise<void> {
    const { workspace, folder, root } = this.#options;
    const { definition, draft, today } = preview;
    if (!definition || !draft) return;
    const title = await askTitle(root, 'Ajouter un exemple', 'Ce que montre cet exemple', 'Les réponses de l’aperçu y sont gardées, avec les erreurs exactes qu’elles donnent aujourd’hui.');
    if (title === undefined) return;
    const name = nameFor(title, workspace.compilation.examples.map((example) => example.name));
    const path = `exemples/${definition.code}/${name}.json`;
    workspace.add(path, { text: exampleOf(title, definition, draft, today), mark: null });
    if (!folder.choose) await this.#saveOne(path);
  }

  /** The files may have been changed by another program. */
  async refresh(): Promise<void> {
    const { workspace, notice } = this.#options;
    const conflicts = await workspace.refresh().catch(() => []);
    notice(conflicts.length === 0 ? '' : `Modifié ailleurs : ${conflicts.join(', ')}. Enregistrer demandera lequel garder.`);
  }

  async #saveOne(path: string): Promise<boolean> {
    const { workspace, root, notice } = this.#options;
    notice('');
    try {
      return await saveFile(workspace, path, root);
    } catch (error) {
      await tell(root, 'Le fichier n’est pas enregistré', error instanceof Error ? error.message : String(error));
      return false;
    }
  }
}
