import '@akto/design-system/elements/money-field.js';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { describeControl } from './contract.js';
import { innerControl, place, sentBy } from './control.js';

const tag = 'akto-money-field';

describeControl({
  tag,
  property: 'value',
  initial: 'defaultValue',
  empty: undefined,
  filled: 123456,
  attribute: ['value', '1234.56'],
  sent: ['1234.56'],
  sentEmpty: [''],
  fill: () => sendKeys({ type: '1 234,56 €' }),
  missing: 'Saisie obligatoire',
  wrong: { answer: '12,345', flag: 'badInput', message: 'Saisir un montant en euros, par exemple 1234,56' },
  role: 'textbox',
  submitsByEnter: true,
});

describe('<akto-money-field>', () => {
  it('envoie des euros, toujours avec deux décimales, et sans écart d’arrondi', async () => {
    const { element, form } = await place({ tag });
    for (const [centimes, euros] of [[0, '0.00'], [5, '0.05'], [100, '1.00'], [110, '1.10'], [-250, '-2.50'], [99_999_999_999_999, '999999999999.99']] as const) {
      Object.assign(element, { value: centimes });
      expect(sentBy(form)).to.deep.equal([euros]);
    }
  });

  it('s’écrit en français une fois quitté', async () => {
    const { element } = await place({ tag });
    element.focus();
    await sendKeys({ type: '1234,5' });
    innerControl(element).blur();
    expect((innerControl(element) as HTMLInputElement).value.replace(/\s/g, ' ')).to.equal('1 234,50');
  });
});
