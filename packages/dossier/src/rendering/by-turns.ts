import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import { fit } from './fit.js';

/** So many fields are rendered in one task: a person's next key or click does not wait for those of the whole tab. */
const FIELDS = 100;

export interface Piece {
  /** Number of fields in it. */
  readonly size: number;
  readonly template: () => unknown;
}

/** What is being rendered, a task after the other. */
export class Turns {
  readonly #rendering = new Set<Promise<void>>();

  /** Calls `step` in a task of its own, then in another, as long as it returns true. */
  take(step: () => boolean): void {
    const turns = taken(step).finally(() => this.#rendering.delete(turns));
    this.#rendering.add(turns);
  }

  /** Resolves once all that is under way now is rendered. */
  get over(): Promise<unknown> {
    return Promise.all(this.#rendering);
  }
}

async function taken(step: () => boolean): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve));
  while (step());
}

class ByTurns extends AsyncDirective {
  readonly #parts: ChildPart[] = [];
  #pieces: readonly Piece[] = [];
  #underWay = false;

  render(_turns: Turns, _pieces: readonly Piece[]): unknown {
    return noChange;
  }

  override update(part: ChildPart, [turns, pieces]: [Turns, readonly Piece[]]): unknown {
    this.#pieces = pieces;
    fit(part, this.#parts, Math.min(this.#parts.length, pieces.length));
    this.#show(0);
    if (this.#parts.length === 0) this.#showMore(part);
    if (this.#parts.length < pieces.length && !this.#underWay) {
      this.#underWay = true;
      turns.take(() => (this.#underWay = this.isConnected && this.#showMore(part)));
    }
    return noChange;
  }

  /** @returns whether something is left */
  #showMore(container: ChildPart): boolean {
    const start = this.#parts.length;
    let count = start;
    for (let room = FIELDS; room > 0 && count < this.#pieces.length; count += 1) room -= (this.#pieces[count] as Piece).size;
    fit(container, this.#parts, count);
    this.#show(start);
    return count < this.#pieces.length;
  }

  #show(start: number): void {
    this.#parts.slice(start).forEach((part, index) => setChildPartValue(part, (this.#pieces[start + index] as Piece).template()));
  }
}

/** Renders pieces one after the other: the first ones now, the others in tasks that follow at once. */
export const byTurns: (turns: Turns, pieces: readonly Piece[]) => DirectiveResult = directive(ByTurns);
