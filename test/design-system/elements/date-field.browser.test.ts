import '@akto/design-system/elements/date-field.js';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../until.js';
import { describeControl } from './contract.js';
import { innerControl, messageOf, place, press, record, sentBy, type ControlElement } from './control.js';

const tag = 'akto-date-field';
const today = '2026-03-10';

describeControl({
  tag,
  setUp: (element) => element.setAttribute('today', today),
  property: 'value',
  initial: 'defaultValue',
  empty: undefined,
  filled: '2026-09-01',
  attribute: ['value', '2026-09-01'],
  sent: ['2026-09-01'],
  sentEmpty: [''],
  fill: () => sendKeys({ type: '01/09/2026' }),
  missing: 'Saisie obligatoire',
  wrong: { answer: '31/02/2026', flag: 'badInput', message: 'Saisir une date valide au format JJ/MM/AAAA' },
  role: 'textbox',
  submitsByEnter: true,
});

const textOf = (element: ControlElement): string => (innerControl(element) as HTMLInputElement).value;

describe('<akto-date-field>', () => {
  it('dit d’avance le format attendu', async () => {
    const { element } = await place({ tag });
    expect(element.shadowRoot?.querySelector('[part="help"]')?.textContent).to.contain('Format: JJ/MM/AAAA');
  });

  it('ce qui n’est pas une date est gardé tel quel, refusé et expliqué ; il n’y a pas de valeur', async () => {
    const { element, form } = await place({ tag });
    element.focus();
    await sendKeys({ type: '31/02/2026' });
    innerControl(element).blur();
    await element.updateComplete;
    expect(textOf(element)).to.equal('31/02/2026');
    expect(element).to.have.property('value', undefined);
    expect(sentBy(form)).to.deep.equal(['']);
    expect(messageOf(element)).to.equal('▲ Saisir une date valide au format JJ/MM/AAAA');
  });

  for (const [set, flag, message] of [
    [{ min: '2026-09-02' }, 'rangeUnderflow', 'Saisir une date à partir du 02/09/2026'],
    [{ max: '2026-08-31' }, 'rangeOverflow', 'Saisir une date jusqu’au 31/08/2026'],
  ] as const) {
    it(`${flag} : ${message}`, async () => {
      const { element } = await place({ tag }, { value: '2026-09-01', ...set });
      expect(element.validity[flag]).to.equal(true);
      expect(element.validationMessage).to.equal(message);
    });
  }

  it('les bornes sont comprises', async () => {
    const { element } = await place({ tag }, { value: '2026-09-01', min: '2026-09-01', max: '2026-09-01' });
    expect(element.checkValidity()).to.equal(true);
  });

  it('Entrée envoie une année à deux chiffres en entier, dans le siècle de today', async () => {
    const { element, form } = await place({ tag }, { today });
    let sent: unknown[] = [];
    form.addEventListener('submit', () => (sent = sentBy(form)));
    element.focus();
    await sendKeys({ type: '1/9/26' });
    await press('Enter');
    expect(sent).to.deep.equal(['2026-09-01']);
  });

  it('choisie au calendrier, une date est aussitôt un « change », et le focus revient au champ', async () => {
    const { element } = await place({ tag }, { today, value: '2026-09-01' });
    const fired = record(element);
    const day = (): Element | null | undefined => element.shadowRoot?.querySelector('td[tabindex="0"]');
    element.focus();
    await press('Tab', 'Enter');
    await until(() => element.shadowRoot?.activeElement === day() && day() !== null);
    await press('ArrowRight', 'Enter');
    expect(element).to.have.property('value', '2026-09-02');
    expect(fired).to.deep.equal(['input', 'change']);
    expect(document.activeElement === element).to.equal(true);
  });

  it('le calendrier refuse les jours hors des bornes', async () => {
    const { element } = await place({ tag }, { today, value: '2026-09-01', max: '2026-09-01' });
    const day = (): Element | null | undefined => element.shadowRoot?.querySelector('td[tabindex="0"]');
    element.focus();
    await press('Tab', 'Enter');
    await until(() => element.shadowRoot?.activeElement === day() && day() !== null);
    await press('ArrowRight', 'Enter');
    expect(element).to.have.property('value', '2026-09-01');
  });
});
