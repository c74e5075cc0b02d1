import { expect } from '@esm-bundle/chai';
import { checkbox, checkboxGroup, inline, moneyField, numberField, radioGroup, textArea, textField } from '@akto/design-system';
import type { NumericValue } from '@akto/design-system';
import { html } from 'lit';
import { description, mount, type, words } from './mount.js';

const options = [
  { code: 11, title: '11 - Age de l’apprenti inférieur à 16 ans' },
  { code: 12, title: '12 - Age supérieur à 29 ans' },
];

describe('Texte', () => {
  it('un texte collé trop long est gardé en entier : aucun maxlength', async () => {
    const { find } = await mount(textField({ id: 'a', label: 'A', value: '' }));
    expect(find('input').hasAttribute('maxlength')).to.equal(false);
  });

  it('les espaces saisis ne sont pas retirés, même pour une adresse électronique', async () => {
    const values: string[] = [];
    const { find } = await mount(textField({ id: 'a', label: 'Email', type: 'email', value: '', onInput: (value) => values.push(value) }));
    type(find('input'), ' nom@email.fr ');
    expect(values).to.deep.equal([' nom@email.fr ']);
  });

  it('le type de donnée choisit le clavier et le remplissage automatique', async () => {
    const { find } = await mount(textField({ id: 'a', label: 'Email', type: 'email', autocomplete: 'email', value: '' }));
    expect([find<HTMLInputElement>('input').inputMode, find('input').getAttribute('autocomplete')]).to.deep.equal(['email', 'email']);
  });

  it('N3 : en lecture seule une longue valeur se lit en entier à 320 px', async () => {
    const value = '2 RUE HENRI LEGAY ZONE INDUSTRIELLE DES GRANDES TERRES BATIMENT C';
    const { find } = await mount(textField({ id: 'a', label: 'N° et voie', value, readonly: true }), { width: 320 });
    const control = find<HTMLTextAreaElement>('textarea');
    expect(control.value).to.equal(value);
    expect(control.scrollHeight).to.be.at.most(control.clientHeight + 1);
    expect(control.scrollWidth).to.be.at.most(control.clientWidth);
  });
});

describe('Texte long', () => {
  const show = (value: string) => mount(textArea({ id: 'a', label: 'Commentaires', hint: '256 caractères maximum', value, maxLength: 10 }));

  it('S71 : le nombre de caractères restants suit la valeur', async () => {
    expect(words((await show('Bonjour')).find('.akto-remaining'))).to.equal('3 caractères restants');
  });

  it('dépasser se voit et s’annonce', async () => {
    const { find } = await show('Bonjour à tous');
    expect(words(find('.akto-remaining'))).to.equal('4 caractères en trop');
    expect(words(find('[role=status]'))).to.equal('Nombre maximal de caractères dépassé');
  });
});

describe('Nombre et montant', () => {
  const show = async (value: NumericValue) => {
    let current = value;
    const template = () => numberField({ id: 'a', label: 'Durée', unit: 'heures', value: current, onInput: (next) => (current = next) });
    const mounted = await mount(template());
    return {
      ...mounted,
      control: mounted.find<HTMLInputElement>('input'),
      typed: async (text: string) => {
        type(mounted.find('input'), text);
        await mounted.update(template());
      },
    };
  };

  it('ce qui est en cours de saisie n’est pas réécrit', async () => {
    const { control, typed } = await show(undefined);
    await typed('12,');
    expect(control.value).to.equal('12,');
    await typed('12,50');
    expect(control.value).to.equal('12,50');
  });

  it('ce qui n’est pas un nombre reste affiché tel que saisi', async () => {
    const { control, typed } = await show(undefined);
    await typed('douze');
    expect(control.value).to.equal('douze');
  });

  it('une autre valeur remplace le texte', async () => {
    const { control, update } = await show(12);
    await update(numberField({ id: 'a', label: 'Durée', unit: 'heures', value: 13 }));
    expect(control.value).to.equal('13');
  });

  it('une valeur retirée vide le texte', async () => {
    const { control, update } = await show(12);
    await update(numberField({ id: 'a', label: 'Durée', unit: 'heures', value: undefined }));
    expect(control.value).to.equal('');
  });

  it('en quittant le champ, le nombre est bien écrit', async () => {
    const { control, typed } = await show(undefined);
    control.focus();
    await typed('12345,50');
    control.blur();
    expect(control.value.replace(/\s/g, ' ')).to.equal('12 345,5');
  });

  it('l’unité est lue avec le champ', async () => {
    expect(description((await show(12)).control)).to.equal('heures');
  });

  it('123456 centimes se lisent 1 234,56 €', async () => {
    const { find } = await mount(moneyField({ id: 'a', label: 'Coût', value: 123456 }));
    expect(`${find<HTMLInputElement>('input').value} ${words(find('#a-unit'))}`.replace(/\s/g, ' ')).to.equal('1 234,56 €');
  });
});

describe('Case à cocher', () => {
  const label = inline(['J’ai pris connaissance de la ', { text: 'notice', href: 'https://www.akto.fr' }, '.']);

  it('S61 : suivre un lien du libellé ne coche pas la case', async () => {
    const { find } = await mount(checkbox({ id: 'a', label, value: false }));
    find('a').addEventListener('click', (event) => event.preventDefault());
    find('a').click();
    expect(find<HTMLInputElement>('input').checked).to.equal(false);
  });

  it('cliquer sur les mots du libellé coche la case', async () => {
    const { find } = await mount(checkbox({ id: 'a', label, value: false }));
    find('label').click();
    expect(find<HTMLInputElement>('input').checked).to.equal(true);
  });
});

describe('Choix exclusif', () => {
  const show = (props: { value?: number; required?: boolean; onInput?: (code: number | undefined) => void }) =>
    mount(radioGroup({ id: 'a', label: 'Type', options, value: undefined, ...props } as Parameters<typeof radioGroup<number>>[0]));

  it('une réponse facultative s’efface', async () => {
    const values: unknown[] = [];
    const { find, root } = await show({ value: 12, onInput: (code) => values.push(code) });
    find('.akto-clear').click();
    expect(values).to.deep.equal([undefined]);
    expect(root.activeElement).to.equal(find('input'));
  });

  it('« Effacer » dit de quelle réponse il s’agit', async () => {
    expect(words((await show({ value: 12 })).find('.akto-clear'))).to.equal('Effacer la réponse : Type');
  });

  it('une réponse obligatoire, ou absente, n’a pas d’« Effacer »', async () => {
    expect((await show({ value: 12, required: true })).root.querySelector('.akto-clear')).to.equal(null);
    expect((await show({})).root.querySelector('.akto-clear')).to.equal(null);
  });

  it('passer d’une réponse à l’autre n’est pas quitter le champ', async () => {
    let left = 0;
    const { all } = await mount(radioGroup({ id: 'a', label: 'Type', options, value: undefined, onLeave: () => (left += 1) }));
    all('input')[0]!.focus();
    all('input')[1]!.focus();
    expect(left).to.equal(0);
  });
});

describe('Choix multiple', () => {
  it('la valeur suit l’ordre de la liste, non celui des clics', async () => {
    const values: unknown[] = [];
    const { all } = await mount(checkboxGroup({ id: 'a', label: 'Types', options, value: [12], onInput: (codes) => values.push(codes) }));
    all('input')[0]!.click();
    expect(values).to.deep.equal([[11, 12]]);
  });

  it('décocher retire la réponse', async () => {
    const values: unknown[] = [];
    const { all } = await mount(checkboxGroup({ id: 'a', label: 'Types', options, value: [11, 12], onInput: (codes) => values.push(codes) }));
    all('input')[1]!.click();
    expect(values).to.deep.equal([[11]]);
  });
});

describe('Message', () => {
  const long = 'La durée de la période de formation doit être comprise entre six et douze mois, sauf dérogation accordée par la branche professionnelle.';

  it('S42 : cliquer sur un message trop long en donne le texte entier', async () => {
    const opened: string[] = [];
    const { find } = await mount(textField({ id: 'a', label: 'Durée', value: '', error: long, onMessage: (text) => opened.push(text) }));
    find('.akto-message button').click();
    expect(opened).to.deep.equal([long]);
  });

  it('S42 : un message trop long est coupé à l’écran mais lié en entier au champ', async () => {
    const { find } = await mount(textField({ id: 'a', label: 'Durée', value: '', error: long, onMessage: () => undefined }), { width: 320 });
    expect(description(find('input'))).to.contain(long);
    expect(find('.akto-clamp').scrollHeight).to.be.greaterThan(find('.akto-clamp').clientHeight);
  });

  it('un message court n’est pas un bouton', async () => {
    const { root } = await mount(textField({ id: 'a', label: 'Durée', value: '', error: 'Saisie obligatoire', onMessage: () => undefined }));
    expect(root.querySelector('.akto-message button')).to.equal(null);
  });
});

describe('Grille', () => {
  it('les contrôles d’une même ligne restent alignés quelle que soit la longueur de l’aide', async () => {
    const { find } = await mount(
      html`<div class="akto-block"><div class="akto-grid">
        ${textField({ id: 'a', label: 'A', value: '', width: 6 })} ${textField({ id: 'b', label: 'B', hint: '200 caractères maximum', example: 'Ex : B', value: '', width: 6 })}
      </div></div>`,
      { width: 1000 },
    );
    expect(find('#a').getBoundingClientRect().top).to.equal(find('#b').getBoundingClientRect().top);
  });

  it('une largeur de 3 colonnes est la moitié de 6', async () => {
    const { find } = await mount(
      html`<div class="akto-block"><div class="akto-grid">${textField({ id: 'a', label: 'A', value: '', width: 3 })} ${textField({ id: 'b', label: 'B', value: '', width: 6 })}</div></div>`,
      { width: 1000 },
    );
    const [narrow, wide] = ['#a', '#b'].map((id) => find(id).getBoundingClientRect().width) as [number, number];
    expect(wide - 2 * narrow).to.be.closeTo(16, 0.5);
  });

  it('à 320 px, un champ par ligne', async () => {
    const { find } = await mount(
      html`<div class="akto-block"><div class="akto-grid">${textField({ id: 'a', label: 'A', value: '', width: 3 })} ${textField({ id: 'b', label: 'B', value: '', width: 3 })}</div></div>`,
      { width: 320 },
    );
    expect(find('#b').getBoundingClientRect().top).to.be.greaterThan(find('#a').getBoundingClientRect().bottom);
  });
});
