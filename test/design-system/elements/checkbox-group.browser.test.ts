import '@akto/design-system/elements/checkbox-group.js';
import { expect } from '@esm-bundle/chai';
import { words } from '../mount.js';
import { describeControl } from './contract.js';
import { place, press, sentBy } from './control.js';
import { describeOptions, withOptions } from './options-contract.js';

const tag = 'akto-checkbox-group';

const setUp = (element: HTMLElement): void =>
  withOptions(element, '<option value="p">Permanent</option><option value="x" disabled>Fermé</option><option value="i">Intérimaire</option>');

describeControl({
  tag,
  setUp,
  property: 'value',
  initial: 'defaultValue',
  empty: [],
  filled: ['i'],
  sent: ['i'],
  sentEmpty: [],
  fill: () => press('Tab', 'Space'),
  missing: 'Saisie obligatoire',
  wrong: { answer: ['p', 'disparu'], flag: 'badInput', message: 'Choisir un élément de la liste' },
  role: 'group',
  submitsByEnter: true,
  keyboard: [
    { keys: ['Space'], from: ['i'], to: ['p', 'i'] },
    { keys: ['Space'], from: ['p', 'i'], to: ['i'] },
    { keys: ['Tab', 'Space'], from: ['p', 'i'], to: ['p'] },
  ],
});

describeOptions({
  tag,
  offered: (element) => Promise.resolve([...element.shadowRoot!.querySelectorAll('[part="choice-label"]')].map(words)),
  answer: (...codes) => codes,
});

describe('<akto-checkbox-group>', () => {
  it('envoie chaque réponse sous son nom, dans l’ordre de la liste', async () => {
    const { element, form } = await place({ tag, setUp }, { value: ['p'] });
    element.focus();
    await press('Tab', 'Space', 'Shift+Tab', 'Space', 'Space');
    expect(sentBy(form)).to.deep.equal(['p', 'i']);
  });

  it('suit un nom qui change', async () => {
    const { element, form } = await place({ tag, setUp }, { value: ['p'] });
    element.name = 'autre';
    await element.updateComplete;
    expect([...new FormData(form).entries()]).to.deep.equal([['autre', 'p']]);
  });
});
