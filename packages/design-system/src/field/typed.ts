import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { PropertyPart } from 'lit/directive.js';

/** How a value becomes text, and back. What cannot be parsed comes back as the text itself, so that it is never lost. */
export interface Notation<Value> {
  format(value: Value): string;
  parse(text: string): Value;
}

class Typed extends Directive {
  render(value: unknown, notation: Notation<unknown>): unknown {
    return notation.format(value);
  }

  override update(part: PropertyPart, [value, notation]: [unknown, Notation<unknown>]): unknown {
    const { value: text } = part.element as HTMLInputElement;
    return Object.is(notation.parse(text), value) ? noChange : this.render(value, notation);
  }
}

const typedDirective = directive(Typed);

/**
 * For `.value` of a control whose text is a notation of its value: what the person is typing stays as typed (« 1 » then « , »)
 * as long as it means the value; any other value replaces it.
 */
export const typed = <Value>(value: Value, notation: Notation<Value>): unknown => typedDirective(value, notation as Notation<unknown>);

/** On leaving the control: the same value, well written. */
export function rewrite<Value>(control: HTMLInputElement, notation: Notation<Value>): void {
  control.value = notation.format(notation.parse(control.value));
}
