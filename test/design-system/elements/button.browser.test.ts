import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/button.js';
import '@akto/design-system/elements/text-field.js';
import type { AktoButton } from '@akto/design-system/elements/button.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { messageOf } from './control.js';
import { describeLooks, inside, place, rendered, seen } from './page.js';

const native = (button: Element): HTMLButtonElement => inside(button, 'button');

/** A form around some markup, and what comes of it: each submission as `name=value` pairs, each reset. */
async function inForm(markup: string) {
  const form = await place<HTMLFormElement>(`<form>${markup}</form>`);
  const happened: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    happened.push(`envoi ${String(new URLSearchParams(new FormData(form, event.submitter) as unknown as Record<string, string>))}`);
  });
  form.addEventListener('reset', () => happened.push('remise à zéro'));
  return { form, happened, button: form.querySelector('akto-button') as AktoButton };
}

const center = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('<akto-button>', () => {
  it('ses mots viennent de la page, et « about » se dit après eux', async () => {
    const button = await place('<akto-button about="Période 2">Retirer</akto-button>');
    expect(seen(button)).to.equal('Retirer Période 2');
  });

  it('la variante et le type se lisent dans ses attributs, sauf par défaut', async () => {
    const button = await place<AktoButton>('<akto-button>Ok</akto-button>');
    expect(button.getAttributeNames()).to.deep.equal([]);
    Object.assign(button, { variant: 'primary', type: 'submit', busy: true });
    await rendered();
    expect([button.getAttribute('variant'), button.getAttribute('type'), button.hasAttribute('busy')]).to.deep.equal(['primary', 'submit', true]);
  });

  it('un dessin de la page prend la place de l’icône', async () => {
    const button = await place('<akto-button icon="trash"><svg slot="icon" viewBox="0 0 4 4"></svg>Retirer</akto-button>');
    expect(native(button).querySelector('.akto-icon')).to.equal(null);
    expect(button.querySelector('svg')?.getBoundingClientRect().width).to.equal(20);
  });

  it('focus() et un <label> vont au bouton', async () => {
    const { form, button } = await inForm('<akto-button id="b">Ok</akto-button><label for="b">Agir</label>');
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    button.focus();
    expect(button.shadowRoot?.activeElement === native(button)).to.equal(true);
    form.querySelector('label')?.click();
    expect(clicks).to.equal(1);
  });

  it('Espace, Entrée, un clic et click() pressent une fois chacun', async () => {
    const button = await place('<akto-button>Ok</akto-button>');
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    button.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await sendMouse({ type: 'click', position: center(button) });
    button.click();
    expect(clicks).to.equal(4);
  });

  it('occupé, il garde le focus et ne fait rien', async () => {
    const { button, happened } = await inForm('<akto-button type="submit" busy>Transmettre</akto-button>');
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    button.focus();
    await sendKeys({ press: 'Enter' });
    button.click();
    expect([clicks, happened.length, document.activeElement === button]).to.deep.equal([0, 0, true]);
  });

  for (const [how, markup] of [
    ['disabled', '<akto-button type="submit" disabled><span>Transmettre</span></akto-button>'],
    ['un fieldset désactivé', '<fieldset disabled><akto-button type="submit"><span>Transmettre</span></akto-button></fieldset>'],
  ] as const) {
    it(`${how} le met hors jeu : ni focus, ni clic, ni envoi`, async () => {
      const { button, happened } = await inForm(markup);
      let clicks = 0;
      button.addEventListener('click', () => (clicks += 1));
      button.focus();
      button.click();
      await sendMouse({ type: 'click', position: center(button) });
      expect([clicks, happened.length, document.activeElement === button]).to.deep.equal([0, 0, false]);
    });
  }
});

describe('<akto-button> dans un formulaire', () => {
  it('sans type il n’envoie rien', async () => {
    const { button, happened } = await inForm('<akto-button>Ok</akto-button>');
    button.click();
    expect(happened).to.deep.equal([]);
  });

  it('il envoie, avec son nom et sa valeur s’il est pressé, et ceux-là seuls', async () => {
    const { form, happened } = await inForm(
      '<input name="a" value="1"><akto-button type="submit" name="suite" value="brouillon">Enregistrer</akto-button><akto-button type="submit" name="suite" value="envoi">Transmettre</akto-button>',
    );
    for (const button of form.querySelectorAll('akto-button')) button.click();
    form.requestSubmit();
    expect(happened).to.deep.equal(['envoi a=1&suite=brouillon', 'envoi a=1&suite=envoi', 'envoi a=1']);
  });

  it('il ne laisse rien dans le formulaire', async () => {
    const { form, button } = await inForm('<akto-button type="submit">Ok</akto-button>');
    button.click();
    expect([...form.children].map(({ localName }) => localName)).to.deep.equal(['akto-button']);
  });

  it('une écoute de la page peut l’en empêcher, même plus haut que lui', async () => {
    const { form, button, happened } = await inForm('<akto-button type="submit">Ok</akto-button>');
    form.parentElement?.addEventListener('click', (event) => event.preventDefault(), { once: true });
    button.click();
    expect(happened).to.deep.equal([]);
    button.click();
    expect(happened).to.deep.equal(['envoi ']);
  });

  it('loin de son formulaire, l’attribut form l’y rattache', async () => {
    const { form, happened } = await inForm('');
    form.id = 'loin';
    form.insertAdjacentHTML('afterend', '<akto-button type="submit" form="loin">Ok</akto-button>');
    await rendered();
    (form.nextElementSibling as AktoButton).click();
    expect(happened).to.deep.equal(['envoi ']);
  });

  it('« reset » remet à zéro', async () => {
    const { form, button, happened } = await inForm('<input name="a"><akto-button type="reset">Effacer</akto-button>');
    form.querySelector('input')!.value = 'x';
    button.click();
    expect([...happened, form.querySelector('input')!.value]).to.deep.equal(['remise à zéro', '']);
  });

  it('ce qui n’est pas valide n’est pas envoyé, sauf « formnovalidate »', async () => {
    const { form, happened } = await inForm(
      '<akto-text-field label="A" required></akto-text-field><akto-button type="submit">Transmettre</akto-button><akto-button type="submit" formnovalidate>Enregistrer le brouillon</akto-button>',
    );
    const [transmit, save] = [...form.querySelectorAll('akto-button')];
    transmit?.click();
    expect([happened.length, document.activeElement?.localName]).to.deep.equal([0, 'akto-text-field']);
    save?.click();
    expect(happened).to.deep.equal(['envoi ']);
  });

  it('un envoi refusé montre l’erreur de chaque champ, et amène le focus au premier', async () => {
    const { form, button } = await inForm(
      '<akto-text-field label="A" required></akto-text-field><akto-text-field label="B" required></akto-text-field><akto-button type="submit">Transmettre</akto-button>',
    );
    await sendMouse({ type: 'click', position: center(button) });
    await rendered();
    const fields = [...form.querySelectorAll('akto-text-field')];
    expect(fields.map(messageOf)).to.deep.equal(['▲ Saisie obligatoire', '▲ Saisie obligatoire']);
    expect(document.activeElement === fields[0]).to.equal(true);
  });

  it('Entrée dans un champ presse le premier qui envoie', async () => {
    const { form, happened } = await inForm(
      '<akto-text-field label="A" name="a" value="1"></akto-text-field><akto-button>Aide</akto-button><akto-button type="submit" name="suite" value="envoi">Ok</akto-button>',
    );
    form.querySelector('akto-text-field')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(happened).to.deep.equal(['envoi a=1&suite=envoi']);
  });

  it('Entrée dans un champ n’envoie pas si ce bouton est hors jeu ou occupé', async () => {
    for (const state of ['disabled', 'busy']) {
      const { form, happened } = await inForm(`<akto-text-field label="A"></akto-text-field><akto-button type="submit" ${state}>Ok</akto-button>`);
      form.querySelector('akto-text-field')?.focus();
      await sendKeys({ press: 'Enter' });
      expect(happened, state).to.deep.equal([]);
    }
  });

  it('Entrée dans un champ natif le presse aussi, une seule fois', async () => {
    for (const others of ['', '<input>', '<button>Natif</button>']) {
      const { form, happened } = await inForm(`<input name="a" value="1">${others}<akto-button type="submit" name="suite" value="envoi">Ok</akto-button>`);
      form.querySelector('input')?.focus();
      await sendKeys({ press: 'Enter' });
      expect(happened, others).to.deep.equal([others.includes('button') ? 'envoi a=1' : 'envoi a=1&suite=envoi']);
    }
  });
});

describeLooks('akto-button', {
  variantes: '<akto-button variant="primary" icon="send">Transmettre</akto-button><akto-button>Enregistrer</akto-button><akto-button variant="plain" icon="chevron-right" icon-after>Suite</akto-button>',
  états: '<akto-button busy>Enregistrer</akto-button><akto-button disabled>Enregistrer</akto-button><akto-button variant="primary" disabled>Transmettre</akto-button>',
  'long libellé': '<akto-button>Enregistrer ce dossier comme brouillon et revenir à la liste des dossiers en cours</akto-button>',
});
