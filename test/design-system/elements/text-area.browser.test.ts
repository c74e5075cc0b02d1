import '@akto/design-system/elements/text-area.js';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { describeControl } from './contract.js';
import { place } from './control.js';

describeControl({
  tag: 'akto-text-area',
  setUp: (element) => element.setAttribute('maxlength', '20'),
  property: 'value',
  initial: 'defaultValue',
  empty: '',
  filled: 'Deux\nlignes',
  attribute: ['value', 'Deux\nlignes'],
  sent: ['Deux\nlignes'],
  sentEmpty: [''],
  fill: async () => {
    await sendKeys({ type: 'Deux' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'lignes' });
  },
  missing: 'Saisie obligatoire',
  wrong: { answer: 'Plus de vingt caractères', flag: 'tooLong', message: '20 caractères maximum' },
  role: 'textbox',
  submitsByEnter: false,
});

describe('<akto-text-area>', () => {
  it('le compte descend à mesure de la saisie', async () => {
    const { element } = await place({ tag: 'akto-text-area' }, { maxLength: 20 });
    element.focus();
    await sendKeys({ type: 'Né 🙂' });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.akto-remaining')?.textContent).to.equal('16 caractères restants');
  });

  it('sans maxlength, rien n’est compté ni refusé', async () => {
    const { element } = await place({ tag: 'akto-text-area' }, { value: 'x'.repeat(5000) });
    expect(element.shadowRoot?.querySelector('.akto-remaining') === null).to.equal(true);
    expect(element.checkValidity()).to.equal(true);
  });
});
