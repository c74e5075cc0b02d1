import type { ControlSubject } from './control.js';
import { describeAccess } from './access-contract.js';
import { describeFaults } from './fault-contract.js';
import { describeForm } from './form-contract.js';
import { describeKeyboard } from './keyboard-contract.js';

/** What every form-associated element promises, as a native control does. */
export function describeControl(subject: ControlSubject): void {
  describe(`<${subject.tag}> : ce que tout élément de saisie promet`, () => {
    describeForm(subject);
    describeFaults(subject);
    describeKeyboard(subject);
    describeAccess(subject);
  });
}
