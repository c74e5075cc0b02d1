import '@akto/design-system/elements/switch.js';
import { describeControl } from './contract.js';
import { press } from './control.js';

describeControl({
  tag: 'akto-switch',
  property: 'checked',
  initial: 'defaultChecked',
  empty: false,
  filled: true,
  attribute: ['checked', ''],
  sent: ['on'],
  sentEmpty: [],
  fill: () => press('Space'),
  missing: "L'option doit être sélectionnée",
  role: 'switch',
  submitsByEnter: true,
  keyboard: [
    { keys: ['Space'], from: false, to: true },
    { keys: ['Space'], from: true, to: false },
  ],
});
