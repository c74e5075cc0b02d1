import { nothing } from 'lit';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';

class Keyed extends Directive {
  #key: unknown;

  render(_key: unknown, value: unknown): unknown {
    return value;
  }

  override update(part: ChildPart, [key, value]: [unknown, unknown]): unknown {
    if (key !== this.#key) setChildPartValue(part, nothing, this);
    this.#key = key;
    return value;
  }
}

/**
 * What another key showed goes whole before the value is rendered. That of lit forgets what was there before it is taken out, so that
 * the directives in it are not told, and go on following the dossier for ever.
 */
export const keyed: (key: unknown, value: unknown) => DirectiveResult = directive(Keyed);
