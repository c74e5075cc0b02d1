import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Args = Readonly<Record<string, unknown>>;

class Written extends Directive {
  render(_args: Args): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Args]): unknown {
    for (const [name, value] of Object.entries(args)) write(element, name, value);
    return noChange;
  }
}

function write(element: Element, name: string, value: unknown): void {
  if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  else if (value !== undefined) Object.assign(element, { [name]: value });
  else element.removeAttribute(name);
}

/** `<akto-select ${written(args)}>`: the arguments of a story as a page writes them, attributes where they can be. */
export const written = directive(Written);
