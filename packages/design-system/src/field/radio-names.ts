import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

class RadioNames extends AsyncDirective {
  #group: Element | undefined;
  #name = '';

  render(_name: string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [name]: [string]): typeof noChange {
    this.#group = element;
    this.#name = name;
    return noChange;
  }

  protected override disconnected(): void {
    this.#rename('');
  }

  protected override reconnected(): void {
    this.#rename(this.#name);
  }

  #rename(name: string): void {
    for (const radio of this.#group?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []) radio.name = name;
  }
}

/**
 * Around radio buttons of this name, which they lose just before they are taken out: Chromium (147) never lets go of a named radio
 * button that stood in a shadow root without a form, and the whole tab around it stayed in memory.
 */
export const radioNames: (name: string) => DirectiveResult = directive(RadioNames);
