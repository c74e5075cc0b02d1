import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/**
 * By the attribute's name: `undefined` and `false` take it away, `true` is an empty one. `.checked` is the property of that name: a
 * person also changes it, so that what the element has is what counts.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

class ManyAttributes extends Directive {
  #before: Attributes = {};

  render(_attributes: Attributes): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): typeof noChange {
    for (const name in attributes) {
      const value = attributes[name];
      if (name.startsWith('.')) assign(element, name.slice(1), value);
      else if (isAbsent(value) ? !isAbsent(this.#before[name]) : value !== this.#before[name]) {
        if (isAbsent(value)) element.removeAttribute(name);
        else element.setAttribute(name, value === true ? '' : String(value));
      }
    }
    this.#before = attributes;
    return noChange;
  }
}

const isAbsent = (value: Attributes[string]): value is undefined | false => value === undefined || value === false;

const assign = (target: object, name: string, value: unknown): void => {
  const properties = target as Record<string, unknown>;
  if (properties[name] !== value) properties[name] = value;
};

const manyAttributes = directive(ManyAttributes);

/**
 * Several attributes of an element at once: `<input ${attributes({ id, required })}>`. A binding of its own for each would be as many
 * objects to make and to keep, a dozen on every field of a page that has a thousand.
 */
export const attributes = (values: Attributes): DirectiveResult => manyAttributes(values);
