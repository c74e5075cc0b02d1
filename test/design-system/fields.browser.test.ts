import { checkbox, checkboxGroup, choiceCards, moneyField, numberField, radioGroup, switchField, textArea, textField, yesNo } from '@akto/design-system';
import type { NumericValue } from '@akto/design-system';
import { describeField } from './field-contract.js';
import { type } from './mount.js';

const options = [
  { code: 'permanent', title: 'Permanent' },
  { code: 'interimaire', title: 'Intérimaire' },
];

describeField<string>('Texte', { render: textField, empty: '', filled: '40101593800012', fill: (control) => type(control, 'essai'), expected: 'essai' });
describeField<string>('Texte long', {
  render: (props) => textArea({ ...props, maxLength: 256 }),
  empty: '',
  filled: 'Bonjour',
  fill: (control) => type(control, 'Deux\nlignes'),
  expected: 'Deux\nlignes',
});
describeField<NumericValue>('Nombre', { render: numberField, empty: undefined, filled: 12.5, fill: (control) => type(control, '12,5'), expected: 12.5 });
describeField<NumericValue>('Montant', { render: moneyField, empty: undefined, filled: 123456, fill: (control) => type(control, '1 234,56'), expected: 123456 });
describeField<boolean>('Case à cocher', { render: checkbox, empty: false, filled: true, fill: (control) => control.click(), expected: true });
describeField<boolean>('Interrupteur', { render: switchField, empty: false, filled: true, fill: (control) => control.click(), expected: true });
describeField<boolean | undefined>('Oui ou non', {
  render: yesNo,
  empty: undefined,
  filled: false,
  fill: (_, { all }) => all('input')[1]!.click(),
  expected: false,
  group: 'radiogroup',
});
describeField<string | undefined>('Choix exclusif', {
  render: (props) => radioGroup({ ...props, options }),
  empty: undefined,
  filled: 'interimaire',
  fill: (control) => control.click(),
  expected: 'permanent',
  group: 'radiogroup',
});
describeField<string | undefined>('Choix sur cartes', {
  render: (props) => choiceCards({ ...props, options: options.map((option) => ({ ...option, text: 'Pour un salarié.', tag: 'Nouveau', icon: 'file' })) }),
  empty: undefined,
  filled: 'interimaire',
  fill: (control) => control.click(),
  expected: 'permanent',
  group: 'radiogroup',
});
describeField<readonly string[]>('Choix multiple', {
  render: (props) => checkboxGroup({ ...props, options }),
  empty: [],
  filled: ['interimaire'],
  fill: (control) => control.click(),
  expected: ['permanent'],
  group: 'group',
});
