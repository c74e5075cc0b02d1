import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Assign extends Directive {
  render(..._nodes: Element[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, nodes: Element[]): unknown {
    (element as HTMLSlotElement).assign(...nodes);
    return noChange;
  }
}

/**
 * `<slot ${assign(child)}>`: what stands in a slot, chosen by the element rather than by an attribute on its children. For a
 * root with `slotAssignment: 'manual'`.
 */
export const assign = directive(Assign);
