import '@akto/design-system/elements/radio-group.js';
import { expect } from '@esm-bundle/chai';
import { words } from '../mount.js';
import { describeControl } from './contract.js';
import { place, press, record } from './control.js';
import { describeOptions, withOptions } from './options-contract.js';

const tag = 'akto-radio-group';
const setUp = (element: HTMLElement): void =>
  withOptions(element, '<option value="p">Permanent</option><option value="x" disabled>Fermé</option><option value="i">Intérimaire</option>');

describeControl({
  tag,
  setUp,
  property: 'value',
  initial: 'defaultValue',
  empty: undefined,
  filled: 'i',
  attribute: ['value', 'i'],
  sent: ['i'],
  sentEmpty: [],
  fill: () => press('ArrowDown'),
  missing: 'Saisie obligatoire',
  wrong: { answer: 'disparu', flag: 'badInput', message: 'Choisir un élément de la liste' },
  role: 'radiogroup',
  submitsByEnter: true,
  keyboard: [
    { keys: ['Space'], from: undefined, to: 'p' },
    { keys: ['ArrowDown'], from: 'p', to: 'i' },
    { keys: ['ArrowRight'], from: 'p', to: 'i' },
    { keys: ['ArrowUp'], from: 'i', to: 'p' },
    { keys: ['ArrowLeft'], from: 'i', to: 'p' },
    { keys: ['ArrowDown'], from: 'i', to: 'p' },
  ],
});

describeOptions({
  tag,
  offered: (element) => Promise.resolve([...element.shadowRoot!.querySelectorAll('[part="choice-label"]')].map(words)),
  answer: (code) => code,
});

describe('<akto-radio-group>', () => {
  it('focus() va à la réponse donnée', async () => {
    const { element } = await place({ tag, setUp }, { value: 'i' });
    element.focus();
    expect((element.shadowRoot?.activeElement as HTMLInputElement).checked).to.equal(true);
  });

  it('« Effacer » rend la réponse facultative, et dit le changement', async () => {
    const { element } = await place({ tag, setUp }, { value: 'i' });
    const fired = record(element);
    element.focus();
    await press('Tab', 'Enter');
    expect(element).to.have.property('value', undefined);
    expect(fired).to.deep.equal(['input', 'change']);
  });

  it('deux groupes d’une page ne se mêlent pas', async () => {
    const { element, form } = await place({ tag, setUp }, { value: 'i' });
    const other = element.cloneNode(true) as typeof element;
    form.append(other);
    Object.assign(other, { value: 'p' });
    await other.updateComplete;
    expect(element).to.have.property('value', 'i');
    expect(element.shadowRoot?.querySelectorAll(':checked')).to.have.length(1);
  });
});
