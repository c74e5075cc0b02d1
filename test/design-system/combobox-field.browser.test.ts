import { comboboxField, type ComboboxProps, type Schedule } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { describeField } from './field-contract.js';
import { description, mount, type, words, type Mounted } from './mount.js';
import { until } from './until.js';

interface Company {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

const companies: readonly Company[] = [
  { code: '40101593800012', title: 'HUM', detail: '401 015 938 00012 — 69100 Villeurbanne' },
  { code: '55208131766522', title: 'HUMANIS INTERIM', detail: '552 081 317 66522 — 75009 Paris' },
  { code: '32212916400031', title: 'HUMEAU ET FILS', detail: '322 129 164 00031 — 44000 Nantes' },
];
const [hum, humanis] = companies as readonly [Company, Company];

const find = (text: string): Promise<Company[]> => Promise.resolve(companies.filter(({ code, title }) => `${code} ${title}`.includes(text.toUpperCase())));
/** No pause: the search leaves with the key. */
const atOnce: Schedule = (work) => {
  work();
  return () => undefined;
};

interface Shown extends Mounted {
  readonly input: HTMLInputElement;
  readonly values: (Company | undefined)[];
  readonly active: () => string | undefined;
  /** What is said of the search, once it is said. */
  readonly says: (text: string) => Promise<void>;
  /** The page shows the field again, with something else to say. */
  readonly again: (value: Company | undefined, more?: Partial<ComboboxProps<Company>>) => Promise<void>;
}

async function show(props: Partial<ComboboxProps<Company>> = {}, layout: Parameters<typeof mount>[1] = {}): Promise<Shown> {
  const values: (Company | undefined)[] = [];
  const render = (value: Company | undefined, more: Partial<ComboboxProps<Company>> = {}) =>
    html`${comboboxField<Company>({
        id: 'entreprise',
        label: 'Entreprise ou établissement rattaché',
        placeholder: 'Siren, siret ou dénomination...',
        search: find,
        schedule: atOnce,
        ...props,
        ...more,
        value,
        onInput: (next) => {
          values.push(next);
          void mounted.update(render(next));
        },
      })}<button id="suite">Suite</button>`;
  const mounted: Mounted = await mount(render(props.value), layout);
  const input = mounted.find<HTMLInputElement>('#entreprise');
  const active = (): string | undefined => {
    const option = mounted.root.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    return option ? words(option) : undefined;
  };
  const again: Shown['again'] = (value, more) => mounted.update(render(value, more));
  return { ...mounted, input, values, active, again, says: (text) => until(() => words(mounted.find('[role=status]')) === text) };
}

const opened = ({ find: one }: Mounted): boolean => one('[popover]').matches(':popover-open');

/** Types as a person does, and waits for the answer. */
async function typed(shown: Shown, text: string, said = '3 résultats'): Promise<void> {
  shown.input.focus();
  await sendKeys({ type: text });
  await shown.says(said);
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

describeField<Company | undefined>('Recherche à suggestions', {
  render: (props) => comboboxField<Company>({ ...props, search: find, schedule: atOnce }),
  empty: undefined,
  filled: hum,
  fill: async (control, { all }) => {
    control.focus();
    type(control, 'hum');
    await until(() => all('[role=option]').length > 0);
    all('[role=option]')[0]!.click();
  },
  expected: hum,
});

describe('Recherche à suggestions : ce qu’elle dit', () => {
  it('S46 : elle invite à saisir un SIREN, un SIRET ou une dénomination, sans s’ouvrir', async () => {
    const shown = await show();
    shown.input.focus();
    expect([shown.input.placeholder, opened(shown)]).to.deep.equal(['Siren, siret ou dénomination...', false]);
  });

  it('en dessous de trois caractères, elle le dit', async () => {
    const shown = await show();
    await typed(shown, 'hu', 'Saisissez au moins 3 caractères');
    expect([opened(shown), words(shown.find('.akto-suggestion-state'))]).to.deep.equal([true, 'Saisissez au moins 3 caractères']);
  });

  it('pendant la recherche, elle le dit', async () => {
    const shown = await show({ search: () => new Promise(() => undefined) });
    await typed(shown, 'hum', 'Recherche en cours…');
    expect([shown.input.getAttribute('aria-expanded'), shown.find('[role=listbox]').checkVisibility()]).to.deep.equal(['false', false]);
  });

  it('chaque ligne porte le nom et ce qui le distingue ; leur nombre s’annonce', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    expect(shown.all('[role=option]').map(words)).to.deep.equal(companies.map(({ title, detail }) => `${title} ${detail}`));
    expect(shown.input.getAttribute('aria-expanded')).to.equal('true');
  });

  it('rien de trouvé se dit, et ce qui est tapé reste', async () => {
    const shown = await show();
    await typed(shown, 'zzz', 'Aucun résultat');
    expect(shown.input.value).to.equal('zzz');
  });

  it('un service qui ne répond pas se dit ; « Réessayer » se touche au clavier et repose la question', async () => {
    let failures = 1;
    const shown = await show({ search: (text) => (failures-- > 0 ? Promise.reject(new Error('réseau')) : find(text)) });
    await typed(shown, 'hum', 'La recherche ne répond pas.');
    await press('Tab');
    expect(words(shown.root.activeElement!)).to.equal('Réessayer');
    await press('Enter');
    await shown.says('3 résultats');
    expect([shown.root.activeElement, opened(shown)]).to.deep.equal([shown.input, true]);
  });

  it('une réponse qui arrive après une autre frappe ne remplace pas la bonne', async () => {
    const answers: ((found: Company[]) => void)[] = [];
    const shown = await show({ search: () => new Promise<Company[]>((resolve) => answers.push(resolve)) });
    await typed(shown, 'huma', 'Recherche en cours…');
    answers[1]!([humanis]);
    await shown.says('1 résultat');
    answers[0]!([hum]);
    await Promise.resolve();
    await shown.says('1 résultat');
    expect(shown.all('[role=option]').map(words)).to.deep.equal([`${humanis.title} ${humanis.detail}`]);
  });
});

describe('Recherche à suggestions : le clavier (ARIA APG « editable combobox with list autocomplete »)', () => {
  it('les flèches mènent d’une ligne à l’autre sans sortir de la liste, et le focus reste au texte', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    await press('ArrowDown', 'ArrowDown');
    expect(shown.active()).to.contain('HUMANIS');
    await press('ArrowDown', 'ArrowDown');
    expect(shown.active()).to.contain('HUMEAU');
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');
    expect([shown.active()?.startsWith('HUM 401'), shown.root.activeElement]).to.deep.equal([true, shown.input]);
  });

  it('la flèche haute, du texte, mène à la dernière ligne', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    await press('ArrowUp');
    expect(shown.active()).to.contain('HUMEAU');
  });

  it('Entrée choisit et ferme ; le champ montre le nom, et ce qui le distingue lui est lié', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    await press('ArrowDown', 'Enter');
    expect([shown.values, shown.input.value, opened(shown), description(shown.input)]).to.deep.equal([[hum], 'HUM', false, hum.detail]);
  });

  it('Entrée sans ligne atteinte ne choisit rien', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    await press('Enter');
    expect([shown.values, shown.input.value]).to.deep.equal([[], 'hum']);
  });

  it('Tab choisit la ligne atteinte et passe à la suite', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    await press('ArrowDown', 'Tab');
    expect([shown.values, shown.root.activeElement?.id, opened(shown)]).to.deep.equal([[hum], 'suite', false]);
  });

  it('Échap ferme, et ce qui est tapé reste ; Alt+Bas rouvre sans rien atteindre, Alt+Haut referme', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    await press('ArrowDown', 'Escape');
    expect([opened(shown), shown.input.value, shown.values]).to.deep.equal([false, 'hum', []]);
    await press('Alt+ArrowDown');
    expect([opened(shown), shown.active()]).to.deep.equal([true, undefined]);
    await press('Alt+ArrowUp');
    expect(opened(shown)).to.equal(false);
  });

  it('Début, Fin, gauche et droite rendent le clavier au texte', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    await press('ArrowDown', 'Home');
    expect([shown.active(), shown.input.selectionStart]).to.deep.equal([undefined, 0]);
    await press('ArrowDown', 'End');
    expect([shown.active(), shown.input.selectionStart]).to.deep.equal([undefined, 3]);
  });
});

describe('Recherche à suggestions : ce qui est tapé n’est jamais perdu', () => {
  it('quitter le champ sans choisir garde le texte, et le ferme', async () => {
    let left = 0;
    const shown = await show({ onLeave: () => (left += 1) });
    await typed(shown, 'hum');
    shown.find('#suite').focus();
    await until(() => !opened(shown));
    expect([shown.input.value, left]).to.deep.equal(['hum', 1]);
  });

  it('un affichage de plus, avec une autre erreur, le garde aussi', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    await shown.again(undefined, { error: 'Choisissez une entreprise dans la liste' });
    expect(shown.input.value).to.equal('hum');
  });

  it('modifier le nom choisi retire le choix, une fois, et laisse le texte', async () => {
    const shown = await show({ value: hum });
    shown.input.focus();
    await press('End');
    await sendKeys({ type: 'an' });
    expect([shown.values, shown.input.value]).to.deep.equal([[undefined], 'HUMan']);
  });

  it('une autre valeur, venue d’ailleurs, remplace le texte', async () => {
    const shown = await show({ value: hum });
    await shown.again(humanis);
    expect(shown.input.value).to.equal('HUMANIS INTERIM');
    await shown.again(undefined);
    expect(shown.input.value).to.equal('');
  });
});

describe('Recherche à suggestions : ce qu’on voit', () => {
  it('un clic sur une ligne la choisit, et le focus reste au texte', async () => {
    const shown = await show();
    await typed(shown, 'hum');
    const { left, top, height } = shown.all('[role=option]')[1]!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 20, Math.round(top + height / 2)] });
    expect([shown.values, shown.root.activeElement]).to.deep.equal([[humanis], shown.input]);
  });

  it('en lecture seule, le nom et ce qui le distingue se lisent', async () => {
    const shown = await show({ value: hum, readonly: true });
    expect(shown.input.value).to.equal(`HUM — ${hum.detail}`);
  });

  it('à 320 px, ouverte, elle tient dans la fenêtre et rien n’est coupé', async () => {
    const shown = await show({}, { width: 320 });
    await typed(shown, 'hum');
    const { left, right, bottom } = shown.find('[popover]').getBoundingClientRect();
    expect(left >= 0 && right <= innerWidth && bottom <= innerHeight).to.equal(true);
    expect(shown.all('[role=option]').every((option) => option.scrollWidth <= option.clientWidth)).to.equal(true);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`elle est accessible dans chaque état, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      const shown = await show({ required: true, search: (text) => (text === 'panne' ? Promise.reject(new Error('réseau')) : find(text)) }, { theme });
      for (const [text, said] of [['hu', 'Saisissez au moins 3 caractères'], ['hum', '3 résultats'], ['humzz', 'Aucun résultat'], ['panne', 'La recherche ne répond pas.']] as const) {
        shown.input.focus();
        type(shown.input, text);
        await shown.says(said);
        await expectAccessible(shown.host);
      }
      type(shown.input, 'hum');
      await shown.says('3 résultats');
      await press('ArrowDown');
      await expectAccessible(shown.host);
    });
  }

  it('avec un minimum de 0, un clic ou une flèche montre tout ce qu’il y a', async () => {
    const { input, says, root } = await show({ minimum: 0 });
    input.click();
    await says('3 résultats');
    expect([...root.querySelectorAll('[role=option]')].length).to.equal(3);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => input.getAttribute('aria-expanded') === 'false');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await until(() => input.getAttribute('aria-expanded') === 'true');
  });
});
