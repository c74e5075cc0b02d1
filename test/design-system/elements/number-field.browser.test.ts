import '@akto/design-system/elements/number-field.js';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { describeControl } from './contract.js';
import { focusedNodes, innerControl, messageOf, place, press, sentBy } from './control.js';

const tag = 'akto-number-field';

describeControl({
  tag,
  property: 'value',
  initial: 'defaultValue',
  empty: undefined,
  filled: 12345.6,
  attribute: ['value', '12345.6'],
  sent: ['12345.6'],
  sentEmpty: [''],
  fill: () => sendKeys({ type: '12 345,6' }),
  missing: 'Saisie obligatoire',
  wrong: { answer: 'douze', flag: 'badInput', message: 'Saisir un nombre, par exemple 12,5' },
  role: 'textbox',
  submitsByEnter: true,
});

describe('<akto-number-field>', () => {
  it('ce qui n’est pas un nombre est gardé tel quel, refusé et expliqué ; il n’y a pas de valeur', async () => {
    const { element, form } = await place({ tag });
    element.focus();
    await sendKeys({ type: 'douze' });
    innerControl(element).blur();
    await element.updateComplete;
    expect((innerControl(element) as HTMLInputElement).value).to.equal('douze');
    expect(element).to.have.property('value', undefined);
    expect(sentBy(form)).to.deep.equal(['']);
    expect(element.validity.badInput).to.equal(true);
    expect(messageOf(element)).to.equal('▲ Saisir un nombre, par exemple 12,5');
  });

  it('ce que le serveur n’a pas compris revient tel quel', async () => {
    const { element } = await place({ tag }, {}, { attribute: ['value', 'douze'] });
    expect((innerControl(element) as HTMLInputElement).value).to.equal('douze');
    expect(element.validity.badInput).to.equal(true);
  });

  for (const [value, set, flag, message] of [
    [1.5, { integer: true }, 'stepMismatch', 'Saisir un nombre entier, par exemple 12'],
    [9, { min: 10.5 }, 'rangeUnderflow', 'Saisir une valeur supérieure ou égale à 10,5'],
    [11, { max: 10 }, 'rangeOverflow', 'Saisir une valeur inférieure ou égale à 10'],
  ] as const) {
    it(`${flag} : ${message}`, async () => {
      const { element } = await place({ tag }, { value, ...set });
      expect(element.validity[flag]).to.equal(true);
      expect(element.validationMessage).to.equal(message);
    });
  }

  it('zéro est une réponse, et les bornes sont comprises', async () => {
    const { element, form } = await place({ tag }, { value: 0, min: 0, max: 0, integer: true, required: true });
    expect(element.checkValidity()).to.equal(true);
    expect(sentBy(form)).to.deep.equal(['0']);
  });

  it('les bornes s’écrivent en attributs, et se retirent', async () => {
    const { element } = await place({ tag }, { value: 9 }, { attribute: ['min', '10'] });
    expect(element.validity.rangeUnderflow).to.equal(true);
    element.removeAttribute('min');
    expect(element.checkValidity()).to.equal(true);
  });

  it('l’unité se lit avec le nombre', async () => {
    const { element } = await place({ tag }, { unit: 'heures' });
    element.focus();
    expect((await focusedNodes())[0]?.description).to.equal('heures');
  });

  it('Entrée envoie le nombre qui vient d’être tapé', async () => {
    const { element, form } = await place({ tag });
    let sent: unknown[] = [];
    form.addEventListener('submit', () => (sent = sentBy(form)));
    element.focus();
    await sendKeys({ type: '7' });
    await press('Enter');
    expect(sent).to.deep.equal(['7']);
  });
});
