import type { PropertyDeclarations } from 'lit';
import type { Code } from '../stateful/select/options.js';
import { optionalText } from './attributes.js';
import { ChoiceControl } from './choice-control.js';

/** One answer of a list, or none. */
export abstract class SingleChoice extends ChoiceControl<Code | undefined> {
  static override properties: PropertyDeclarations = { defaultValue: { attribute: 'value', converter: optionalText } };

  protected override readonly empty = undefined;

  protected override get initial(): Code | undefined {
    const { defaultValue = this.selected.at(-1) } = this;
    // An attribute is a text; the code may be a number.
    return this.choices.find(({ code }) => String(code) === defaultValue)?.code ?? defaultValue;
  }

  protected override codes(answer: Code | undefined): readonly Code[] {
    return answer === undefined ? [] : [answer];
  }
}
