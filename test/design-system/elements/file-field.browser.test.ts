import type { AktoFileField } from '@akto/design-system/elements/file-field.js';
import '@akto/design-system/elements/file-field.js';
import { expect } from '@esm-bundle/chai';
import { words } from '../mount.js';
import { describeControl } from './contract.js';
import { innerControl, place, press, record, sentBy, type ControlElement } from './control.js';

const tag = 'akto-file-field';
const pdf = new File(['contrat'], 'contrat.pdf', { type: 'application/pdf' });
const jpg = new File(['photo'], 'photo.jpg', { type: 'image/jpeg' });
const exe = new File(['programme'], 'programme.exe');
const big = new File(['x'.repeat(2_000_000)], 'gros.pdf');

/** What a person does in the window where files are chosen, which no test can open. */
function choose(element: ControlElement, ...files: File[]): void {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const rows = (element: ControlElement): string[] => [...element.shadowRoot!.querySelectorAll('.akto-file-name bdi')].map(words);
const refusals = (element: ControlElement): string[] => [...element.shadowRoot!.querySelectorAll('[id*="refused"]')].map(words);
const valueOf = (element: ControlElement): readonly File[] => (element as unknown as { value: readonly File[] }).value;

describeControl({
  tag,
  setUp: (element) => element.setAttribute('formats', 'pdf, jpg'),
  property: 'value',
  initial: 'defaultValue',
  empty: [],
  filled: [pdf],
  sent: [pdf],
  sentEmpty: [],
  fill: (element) => Promise.resolve(choose(element, pdf)),
  missing: 'Document obligatoire',
  wrong: { answer: [pdf, exe], flag: 'badInput', message: '« programme.exe » n’est pas dans un format accepté (pdf, jpg).' },
  role: 'group',
  submitsByEnter: false,
});

describe('<akto-file-field>', () => {
  it('rappelle ses limites', async () => {
    const { element } = await place({ tag }, { maxSize: 1.5, formats: '.PDF, jpg', max: 3 });
    expect(words(element.shadowRoot!.querySelector('[part="help"]')!)).to.equal('Poids : 1,5Mo maximum. Formats acceptés : pdf, jpg 3 fichiers maximum.');
  });

  it('sans limite, tout fichier est accepté, et rien n’est rappelé', async () => {
    const { element } = await place({ tag });
    choose(element, exe, big);
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['programme.exe', 'gros.pdf']);
    expect(element.shadowRoot!.querySelector('[part="help"]') === null).to.equal(true);
  });

  it('ajoute ce qui convient, et dit de chaque autre fichier pourquoi il est refusé', async () => {
    const { element, form } = await place({ tag }, { maxSize: 1, formats: 'pdf jpg', max: 2, value: [jpg] });
    choose(element, exe, big, pdf, new File(['x'], 'autre.pdf'));
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['photo.jpg', 'contrat.pdf']);
    expect(sentBy(form)).to.deep.equal([jpg, pdf]);
    expect(refusals(element)).to.deep.equal([
      '▲ « programme.exe » n’est pas dans un format accepté (pdf, jpg).',
      '▲ « gros.pdf » pèse 2 Mo : la limite est de 1 Mo par fichier.',
      '▲ « autre.pdf » est en trop : la limite est de 2 fichiers pour ce document.',
    ]);
  });

  it('les refus s’effacent au choix suivant et à form.reset()', async () => {
    const { element, form } = await place({ tag }, { formats: 'pdf' });
    choose(element, exe);
    await element.updateComplete;
    expect(refusals(element)).to.have.length(1);
    choose(element, pdf);
    await element.updateComplete;
    expect(refusals(element)).to.deep.equal([]);
    choose(element, exe);
    form.reset();
    await element.updateComplete;
    expect([refusals(element), valueOf(element)]).to.deep.equal([[], []]);
  });

  it('un choix refusé en entier ne change rien et ne tire rien', async () => {
    const { element } = await place({ tag }, { formats: 'pdf' });
    const fired = record(element);
    choose(element, exe);
    expect(fired).to.deep.equal([]);
  });

  it('« Retirer » ôte le fichier, le dit, et amène le focus au suivant', async () => {
    const { element, form } = await place({ tag }, { value: [pdf, jpg] });
    const fired = record(element);
    element.focus();
    await press('Tab', 'Enter');
    await element.updateComplete;
    expect(sentBy(form)).to.deep.equal([jpg]);
    expect(fired).to.deep.equal(['input', 'change']);
    expect(words(element.shadowRoot!.activeElement!)).to.equal('Retirer : photo.jpg');
    await press('Enter');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement === innerControl(element)).to.equal(true);
  });

  it('la page dit ce que devient chaque fichier qu’elle envoie elle-même', async () => {
    const transfers = new Map([[pdf, { state: 'pending', progress: 0.25 }], [jpg, { state: 'stored' }]] as const);
    const { element } = await place({ tag }, { value: [pdf, jpg, exe], transfers });
    const [sending, stored, chosen] = [...element.shadowRoot!.querySelectorAll('.akto-file')];
    expect(sending!.querySelector('progress')?.value).to.equal(0.25);
    expect(words(stored!)).to.contain('Enregistré');
    expect(chosen!.querySelector('.akto-file-state') === null).to.equal(true);
  });

  it('« Réessayer » dit à la page quel fichier envoyer de nouveau', async () => {
    const { element } = await place({ tag }, { value: [jpg, pdf], transfers: new Map([[pdf, { state: 'failed' }]]) });
    let asked: File | undefined;
    element.addEventListener('akto-retry', ({ file }) => (asked = file), { once: true });
    element.shadowRoot!.querySelector<HTMLElement>('.akto-file-retry')!.click();
    expect(asked === pdf).to.equal(true);
  });

  it('« Annuler » pendant un envoi dit à la page lequel arrêter, et retire le fichier', async () => {
    const { element } = await place({ tag }, { value: [jpg, pdf], transfers: new Map([[pdf, { state: 'pending' }]]) });
    const heard: string[] = [];
    element.addEventListener('akto-cancel', ({ type, file }) => heard.push(`${type} ${file.name}`), { once: true });
    element.addEventListener('change', ({ type }) => heard.push(type), { once: true });
    const [, sending] = [...element.shadowRoot!.querySelectorAll('.akto-file')];
    const button = sending!.querySelector<HTMLElement>('.akto-file-remove')!;
    expect(words(button)).to.contain('Annuler');
    button.click();
    expect(heard).to.deep.equal([`akto-cancel ${pdf.name}`, 'change']);
    expect((element as AktoFileField).value.map(({ name }) => name)).to.deep.equal([jpg.name]);
  });
});
