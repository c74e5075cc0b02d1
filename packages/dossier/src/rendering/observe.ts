import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';

/** Anything that tells of changes by path: a dossier, the files of a session. */
export interface Observable {
  subscribe(paths: string | readonly string[], listener: (path: string) => void): () => void;
}

/** Renders a part of the page again only when one path of an observable changes. */
class Observe extends AsyncDirective {
  #source: Observable | undefined;
  #path = '';
  #version: unknown;
  #template: () => unknown = () => undefined;
  #stop: (() => void) | undefined;

  render(source: Observable, path: string, template: () => unknown, version?: unknown): unknown {
    const same = source === this.#source && path === this.#path && version === this.#version;
    this.#template = template;
    if (same) return noChange;
    this.#version = version;
    this.#follow(source, path);
    return template();
  }

  #follow(source: Observable, path: string): void {
    this.#stop?.();
    this.#source = source;
    this.#path = path;
    this.#stop = source.subscribe(path, () => this.setValue(this.#template()));
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override reconnected(): void {
    if (!this.#source) return;
    this.#follow(this.#source, this.#path);
    this.setValue(this.#template());
  }
}

const observeDirective = directive(Observe);

/**
 * `template` runs now and after each change of `path`, not when what surrounds it renders again, unless `version`
 * (anything else that the template reads, such as « read-only ») differs from last time.
 */
export const observe = (
  source: Observable,
  path: string,
  template: () => unknown,
  version?: unknown,
): DirectiveResult => observeDirective(source, path, template, version);

/** One observable out of several paths of another: it tells of a change of any of them. */
export const together = (source: Observable, paths: readonly string[]): Observable => ({
  subscribe: (_path, listener) => source.subscribe(paths, listener),
});
