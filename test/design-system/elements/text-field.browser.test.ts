import '@akto/design-system/elements/text-field.js';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { describeControl } from './contract.js';
import { innerControl, place, record } from './control.js';

describeControl({
  tag: 'akto-text-field',
  setUp: (element) => element.setAttribute('type', 'email'),
  property: 'value',
  initial: 'defaultValue',
  empty: '',
  filled: 'nom.prenom@email.fr',
  attribute: ['value', 'nom.prenom@email.fr'],
  sent: ['nom.prenom@email.fr'],
  sentEmpty: [''],
  fill: () => sendKeys({ type: 'nom.prenom@email.fr' }),
  missing: 'Saisie obligatoire',
  wrong: { answer: 'nom.prenom', flag: 'typeMismatch', message: "Respecter le format de l'Email" },
  role: 'textbox',
  submitsByEnter: true,
});

describe('<akto-text-field>', () => {
  const tag = 'akto-text-field';

  it('un texte trop long est gardé et refusé ; un emoji compte pour un', async () => {
    const { element } = await place({ tag }, { maxLength: 3, value: '🙂🙂🙂' });
    expect(element.checkValidity()).to.equal(true);
    Object.assign(element, { value: '🙂🙂🙂!' });
    expect(element.validity.tooLong).to.equal(true);
    expect(element.validationMessage).to.equal('3 caractères maximum');
    element.removeAttribute('maxlength');
  });

  it('l’attribut maxlength retiré ne refuse plus rien', async () => {
    const { element } = await place({ tag }, { value: 'abcd' }, { attribute: ['maxlength', '3'] });
    expect(element.checkValidity()).to.equal(false);
    element.removeAttribute('maxlength');
    expect(element.checkValidity()).to.equal(true);
  });

  it('« change » vient avant l’envoi par Entrée, et une seule fois', async () => {
    const { element, form } = await place({ tag });
    const fired = record(element);
    form.addEventListener('submit', () => fired.push('submit'));
    element.focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    innerControl(element).blur();
    expect(fired).to.deep.equal(['input', 'change', 'submit']);
  });
});
