import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/button.js';
import '@akto/design-system/elements/error-summary.js';
import '@akto/design-system/elements/tabs.js';
import '@akto/design-system/elements/text-field.js';
import type { AktoErrorSummary } from '@akto/design-system/elements/error-summary.js';
import { sendMouse } from '@web/test-runner-commands';
import { focusedNodes, press } from './control.js';
import { describeLooks, inside, place, rendered, seen } from './page.js';
import { until } from '../until.js';

const FIELDS = `
  <akto-text-field id="nom" label="Nom" required></akto-text-field>
  <label>Ville <input name="ville" required></label>
  <akto-text-field label="Email" type="email" value="nom@akto"></akto-text-field>
  <akto-button type="submit">Transmettre</akto-button>`;

async function show(markup = `<form><akto-error-summary></akto-error-summary>${FIELDS}</form>`) {
  const page = await place(`<div>${markup}</div>`);
  const summary = page.querySelector('akto-error-summary') as AktoErrorSummary;
  const form = page.querySelector('form') as HTMLFormElement;
  form?.addEventListener('submit', (event) => event.preventDefault());
  const links = (): HTMLElement[] => [...(summary.shadowRoot?.querySelectorAll('a') ?? [])];
  return { page, summary, form, links, texts: () => links().map(seen), press: () => page.querySelector('akto-button')?.click() };
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The person presses « Transmettre » with the mouse, and the summary shows. */
async function refuse(shown: Awaited<ReturnType<typeof show>>): Promise<void> {
  const { x, y, width, height } = shown.page.querySelector('akto-button, button')!.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await until(() => shown.links().length > 0 && document.activeElement === shown.summary);
}

describe('<akto-error-summary>', () => {
  it('tant que rien n’est refusé, il ne montre rien', async () => {
    const { summary } = await show();
    expect(seen(summary)).to.equal('');
  });

  it('un envoi refusé le remplit, dans l’ordre du formulaire, des nôtres et des natifs', async () => {
    const shown = await show();
    await refuse(shown);
    const native = (shown.form.elements.namedItem('ville') as HTMLInputElement).validationMessage;
    expect(shown.texts()).to.deep.equal(['Nom : Saisie obligatoire', `Ville : ${native}`, "Email : Respecter le format de l'Email"]);
  });

  it('S44 : il prend le focus, et un lecteur d’écran y lit « Saisie Invalide »', async () => {
    const shown = await show();
    await refuse(shown);
    const [heading, ...outward] = await focusedNodes();
    expect([heading?.role, heading?.name]).to.deep.equal(['heading', 'Saisie Invalide']);
    expect(outward.find(({ role }) => role === 'region')?.name).to.equal('Saisie Invalide');
  });

  it('Entrée dans un champ, et un bouton natif, le remplissent aussi', async () => {
    const byKey = await show();
    byKey.form.querySelector('akto-text-field')?.focus();
    await press('Enter');
    await until(() => byKey.links().length === 3 && document.activeElement === byKey.summary);
    const byNative = await show(`<form><akto-error-summary></akto-error-summary>${FIELDS.replaceAll('akto-button', 'button')}</form>`);
    await refuse(byNative);
    expect(byNative.links()).to.have.length(3);
  });

  it('chaque lien mène à son champ', async () => {
    const shown = await show();
    await refuse(shown);
    const met: (string | undefined)[] = [];
    for (const link of shown.links()) {
      link.click();
      await rendered();
      met.push((await focusedNodes())[0]?.name.trim());
    }
    expect(met).to.deep.equal(['Nom', 'Ville', 'Email']);
  });

  it('un lien mène aussi à un champ dont l’onglet n’est pas choisi', async () => {
    const shown = await show(`<form><akto-error-summary></akto-error-summary><akto-tabs label="Onglets">
      <akto-tab-panel name="a" label="A">Rien</akto-tab-panel>
      <akto-tab-panel name="b" label="B"><akto-text-field label="Caché" required></akto-text-field></akto-tab-panel>
    </akto-tabs><akto-button type="submit">Transmettre</akto-button></form>`);
    await refuse(shown);
    shown.links()[0]?.click();
    await until(() => document.activeElement?.localName === 'akto-text-field');
    expect(shown.form.querySelector('akto-tabs')?.selected).to.equal('b');
  });

  it('il raccourcit à mesure que la personne corrige, et se tait une fois tout envoyé', async () => {
    const shown = await show();
    await refuse(shown);
    shown.links()[0]?.click();
    await rendered();
    await press('A', 'Tab');
    await rendered();
    expect(shown.texts().map((text) => text.split(' : ')[0])).to.deep.equal(['Ville', 'Email']);
    for (const field of shown.form.querySelectorAll('input')) field.value = 'Lyon';
    shown.form.querySelectorAll('akto-text-field')[1]!.value = 'nom@akto.fr';
    shown.press();
    await rendered();
    expect(shown.texts()).to.deep.equal([]);
  });

  it('form.reset() le vide', async () => {
    const shown = await show();
    await refuse(shown);
    shown.form.reset();
    await rendered();
    expect(shown.texts()).to.deep.equal([]);
  });

  it('la page qui ne fait que demander ne le remplit pas', async () => {
    const shown = await show();
    const field = shown.form.querySelector('akto-text-field');
    field?.checkValidity();
    await nextTask();
    field?.focus();
    shown.form.checkValidity();
    await nextTask();
    await rendered();
    expect(shown.texts()).to.deep.equal([]);
  });

  it('« for » le rattache à un formulaire qui vient après lui, et celui d’à côté ne le remplit pas', async () => {
    const shown = await show(`<akto-error-summary for="f"></akto-error-summary><form id="g"><input required></form><form id="f">${FIELDS}</form>`);
    (shown.page.querySelector('#g') as HTMLFormElement).requestSubmit();
    await refuse(shown);
    expect(shown.links()).to.have.length(3);
  });

  it('ce que la page sait s’y lit en premier, et mène au champ par son id', async () => {
    const shown = await show();
    shown.summary.errors = [{ field: 'nom', text: 'Nom : déjà connu' }];
    await rendered();
    expect(shown.texts()).to.deep.equal(['Nom : déjà connu']);
    expect(document.activeElement === shown.summary, 'la page décide du focus').to.equal(false);
    shown.summary.focus();
    await press('Tab', 'Enter');
    await rendered();
    expect((await focusedNodes())[0]?.name).to.equal('Nom');
  });

  it('dans la racine d’un autre élément, de même', async () => {
    const { page } = await show('<div id="hote"></div>');
    const root = page.querySelector('#hote')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<form><akto-error-summary></akto-error-summary>${FIELDS}</form>`;
    const summary = root.querySelector('akto-error-summary') as AktoErrorSummary;
    await summary.updateComplete;
    root.querySelector('form')?.requestSubmit();
    await until(() => root.activeElement === summary);
    const links = [...summary.shadowRoot!.querySelectorAll('a')];
    expect(links).to.have.length(3);
    links[0]?.click();
    await until(() => root.activeElement?.id === 'nom');
  });

  it('retiré de la page, il n’écoute plus', async () => {
    const shown = await show();
    shown.summary.remove();
    shown.press();
    await nextTask();
    await rendered();
    expect(shown.texts()).to.deep.equal([]);
  });
});

describe('<akto-error-summary> : à voir, rempli', () => {
  it('son titre et son conseil peuvent être ceux de la page', async () => {
    const shown = await show(`<form><akto-error-summary heading="Trois erreurs">Corrigez, puis enregistrez.</akto-error-summary>${FIELDS}</form>`);
    await refuse(shown);
    expect(seen(inside(shown.summary, 'section'))).to.match(/^Trois erreurs Corrigez, puis enregistrez. Nom/);
  });
});

customElements.define('essai-resume-rempli', class extends HTMLElement {
  connectedCallback(): void {
    const summary = Object.assign(document.createElement('akto-error-summary'), {
      errors: ['nom', 'email'].map((field) => ({ field, text: `${field} : Intitulé exact de la certification professionnelle visée, anticonstitutionnellement` })),
    });
    this.append(summary);
  }
});

describeLooks('akto-error-summary', { rempli: '<essai-resume-rempli></essai-resume-rempli>' });
