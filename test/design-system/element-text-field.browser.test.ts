import '@akto/design-system/elements/text-field.js';
import { describeControl } from './element-contract.js';
import { type } from './mount.js';

describeControl({
  tag: 'akto-text-field',
  setUp: (element) => element.setAttribute('type', 'email'),
  empty: '',
  filled: 'nom.prenom@email.fr',
  attribute: 'nom.prenom@email.fr',
  sent: ['nom.prenom@email.fr'],
  fill: (_element, control) => type(control, 'nom.prenom@email.fr'),
  wrong: { value: 'nom.prenom', flag: 'typeMismatch', message: "Respecter le format de l'Email" },
});
