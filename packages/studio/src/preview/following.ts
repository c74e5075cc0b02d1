import { toTemplate } from '@akto/core';
import { deepestAt, partAt } from '../outline.js';
import type { Workspace } from '../workspace/workspace.js';
import { concrete, fieldOf, point } from './pointing.js';
import type { Preview } from './preview.js';

export interface FollowingOptions {
  readonly workspace: Workspace;
  readonly preview: Preview;
  /** Shows the place of the file that describes what was picked. */
  readonly reveal: (offset: number) => void;
  /** Another field is looked at. */
  readonly onChange: () => void;
}

/** The file and the preview look at the same field. */
export class Following {
  readonly #options: FollowingOptions;
  #chosen: string | undefined;

  constructor(options: FollowingOptions) {
    this.#options = options;
  }

  /** Concrete path of the field that the person looks at. */
  get chosen(): string | undefined {
    return this.#chosen;
  }

  /** Its path in the file. */
  get template(): string | undefined {
    const { definition } = this.#options.preview;
    return definition && this.#chosen !== undefined ? toTemplate(definition, this.#chosen) : this.#chosen;
  }

  /** The cursor is on a field of the file: the preview shows it. */
  cursor(offset: number): void {
    const { current, dispositif, compilation } = this.#options.workspace;
    const part = current === dispositif && compilation.outline ? deepestAt(compilation.outline, offset) : undefined;
    if (part) this.point(part.path);
  }

  point(template: string): void {
    const { element, definition, draft } = this.#options.preview;
    if (!definition || !draft) return;
    this.#choose(concrete(template, draft) ?? this.#chosen);
    void point(element, definition, template);
  }

  /** A field of the preview was clicked, or reached by keyboard: the file shows it. */
  readonly pick = (event: Event): void => {
    const { workspace, preview, reveal } = this.#options;
    const { definition } = preview;
    const path = definition && fieldOf(event, definition);
    if (!definition || path === undefined || path === this.#chosen) return;
    this.#choose(path);
    const template = toTemplate(definition, path);
    const { current, dispositif, compilation } = workspace;
    const part = template !== undefined && compilation.outline ? partAt(compilation.outline, template) : undefined;
    if (part && current === dispositif) reveal(part.offset);
  };

  #choose(path: string | undefined): void {
    this.#chosen = path;
    this.#options.onChange();
  }
}
