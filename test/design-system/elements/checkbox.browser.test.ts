import '@akto/design-system/elements/checkbox.js';
import { expect } from '@esm-bundle/chai';
import { describeControl } from './contract.js';
import { innerControl, place, press, sentBy } from './control.js';

const tag = 'akto-checkbox';

describeControl({
  tag,
  property: 'checked',
  initial: 'defaultChecked',
  empty: false,
  filled: true,
  attribute: ['checked', ''],
  sent: ['on'],
  sentEmpty: [],
  fill: () => press('Space'),
  missing: "L'option doit être sélectionnée",
  role: 'checkbox',
  submitsByEnter: true,
  keyboard: [
    { keys: ['Space'], from: false, to: true },
    { keys: ['Space'], from: true, to: false },
  ],
});

describe('<akto-checkbox>', () => {
  it('value est ce qui est envoyé une fois cochée, comme pour une case native', async () => {
    const { element, form } = await place({ tag }, { checked: true }, { attribute: ['value', 'accepte'] });
    expect(sentBy(form)).to.deep.equal(['accepte']);
    element.removeAttribute('value');
    await element.updateComplete;
    expect(sentBy(form)).to.deep.equal(['on']);
    Object.assign(element, { checked: false });
    expect(sentBy(form)).to.deep.equal([]);
  });

  it('suivre un lien du libellé ne la coche pas ; toucher ses mots la coche', async () => {
    const { element } = await place({ tag });
    const label = Object.assign(document.createElement('span'), { slot: 'label', textContent: 'J’ai lu la ' });
    const link = Object.assign(document.createElement('a'), { href: '#notice', textContent: 'notice' });
    label.append(link);
    element.append(label);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    link.click();
    expect(element).to.have.property('checked', false);
    label.click();
    expect(element).to.have.property('checked', true);
    expect((innerControl(element) as HTMLInputElement).checked).to.equal(true);
  });

  it('aller du lien à la case n’est pas la quitter', async () => {
    const { element } = await place({ tag }, { required: true });
    const link = Object.assign(document.createElement('a'), { slot: 'label', href: '#notice', textContent: 'notice' });
    element.append(link);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    link.focus();
    innerControl(element).focus();
    await element.updateComplete;
    expect(element.matches(':state(user-invalid)')).to.equal(false);
  });
});
