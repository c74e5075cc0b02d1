import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import { fit } from './fit.js';

/** Anything that tells of changes by path: a dossier, the files of a session. */
export interface Observable {
  subscribe(paths: string | readonly string[], listener: (path: string) => void): () => void;
}

type Template = (index: number) => unknown;

/** One directive and one subscription for many paths: a page of a thousand fields would else make and keep as many of each. */
class Observe extends AsyncDirective {
  readonly #parts: ChildPart[] = [];
  #source: Observable | undefined;
  #paths: readonly string[] = [];
  #version: unknown;
  #template: Template = () => undefined;
  #stop: (() => void) | undefined;

  render(_source: Observable, _paths: readonly string[], _template: Template, _version: unknown): unknown {
    return noChange;
  }

  override update(part: ChildPart, [source, paths, template, version]: [Observable, readonly string[], Template, unknown]): unknown {
    const samePaths = paths.length === this.#paths.length && paths.every((path, index) => path === this.#paths[index]);
    const same = samePaths && source === this.#source && version === this.#version;
    this.#template = template;
    if (same) return noChange;
    this.#source = source;
    this.#paths = paths;
    this.#version = version;
    fit(part, this.#parts, paths.length);
    this.#follow();
    return noChange;
  }

  #follow(): void {
    this.#stop?.();
    this.#stop = this.#source?.subscribe(this.#paths, (path) => this.#set(this.#paths.indexOf(path)));
    this.#paths.forEach((_path, index) => this.#set(index));
  }

  #set(index: number): void {
    const part = this.#parts[index];
    if (part) setChildPartValue(part, this.#template(index));
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override reconnected(): void {
    this.#follow();
  }
}

/**
 * For each of several paths, in order, what `template` gives for its index: now and after each change of that path alone, not when
 * what surrounds it renders again, unless `version` (anything else that the templates read, such as « read-only ») differs
 * from last time.
 */
export const observeEach: (source: Observable, paths: readonly string[], template: Template, version: unknown) => DirectiveResult = directive(Observe);

/** The same for one path. */
export const observe = (source: Observable, path: string, template: () => unknown, version: unknown): DirectiveResult =>
  observeEach(source, [path], template, version);

/** One observable out of several paths of another: whatever is followed in it changes with any of them. */
export const together = (source: Observable, paths: readonly string[]): Observable => ({
  subscribe: (followed, listener) => source.subscribe(paths, () => [followed].flat().forEach(listener)),
});
