import '@akto/design-system/elements/select.js';
import { expect } from '@esm-bundle/chai';
import { words } from '../mount.js';
import { describeControl } from './contract.js';
import { innerControl, messageOf, place, press, record } from './control.js';
import { describeOptions, withOptions } from './options-contract.js';

const tag = 'akto-select';
const setUp = (element: HTMLElement): void =>
  withOptions(element, '<option value="a">Âge</option><option value="d">Diplôme</option><option value="x" disabled>Fermé</option><option value="n">Niveau</option>');

describeControl({
  tag,
  setUp,
  property: 'value',
  initial: 'defaultValue',
  empty: undefined,
  filled: 'd',
  attribute: ['value', 'd'],
  sent: ['d'],
  sentEmpty: [''],
  fill: () => press('Enter', 'ArrowDown', 'ArrowDown', 'Enter'),
  missing: 'Saisie obligatoire',
  wrong: { answer: 'disparu', flag: 'badInput', message: 'Choisir un élément de la liste' },
  role: 'combobox',
  submitsByEnter: false,
  keyboard: [
    { keys: ['ArrowDown', 'Enter'], from: 'a', to: undefined },
    { keys: ['ArrowDown', 'ArrowDown', 'Enter'], from: 'a', to: 'd' },
    { keys: ['Space', 'ArrowDown', 'Space'], from: 'd', to: 'n' },
    { keys: ['Enter', 'End', 'Enter'], from: 'a', to: 'n' },
    { keys: ['Enter', 'Home', 'Enter'], from: 'n', to: 'a' },
    { keys: ['Enter', 'ArrowDown', 'Escape'], from: 'a', to: 'a' },
    { keys: ['Enter', 'ArrowDown', 'Tab'], from: 'a', to: 'd' },
    { keys: ['n', 'Enter'], from: 'a', to: 'n' },
  ],
});

describeOptions({
  tag,
  offered: async (element) => {
    element.focus();
    await press('Enter');
    await element.updateComplete;
    const options = [...element.shadowRoot!.querySelectorAll('[role="option"]')].map(words);
    await press('Escape');
    return options;
  },
  answer: (code) => code,
});

describe('<akto-select>', () => {
  it('les groupes ont leur nom dans la liste', async () => {
    const { element } = await place({ tag, setUp: withOptions });
    element.focus();
    await press('Enter');
    const group = element.shadowRoot!.querySelector('[role="group"]');
    expect(group?.querySelector('[role="presentation"]')?.textContent).to.equal('Travail temporaire');
  });

  it('l’invite se règle', async () => {
    const { element } = await place({ tag, setUp }, { placeholder: 'Toutes' });
    expect(words(innerControl(element))).to.equal('Toutes');
  });

  it('une réponse qui n’est plus offerte reste à l’écran, et s’ôte', async () => {
    const { element } = await place({ tag, setUp }, { value: 'disparu' });
    expect(words(innerControl(element))).to.equal('disparu');
    element.focus();
    await press('Enter', 'Enter');
    expect(element).to.have.property('value', undefined);
  });

  it('parcourir la liste n’est pas quitter le champ : rien n’est reproché', async () => {
    const { element } = await place({ tag, setUp }, { required: true });
    const fired = record(element);
    element.focus();
    await press('Enter', 'ArrowDown', 'Escape');
    await element.updateComplete;
    expect(messageOf(element)).to.equal('');
    expect(fired).to.deep.equal([]);
  });
});
