import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/button.js';
import '@akto/design-system/elements/dialog.js';
import type { AktoDialog } from '@akto/design-system/elements/dialog.js';
import { focusedNodes, press } from './control.js';
import { describeLooks, inside, place, rendered } from './page.js';

const dialog = (attributes = '', body = '<p>Cette action est définitive.</p>'): string =>
  `<akto-dialog heading="Supprimer le brouillon ?" ${attributes}>${body}
    <akto-button slot="actions" value="garder">Garder</akto-button>
    <akto-button slot="actions" value="supprimer" variant="primary">Supprimer</akto-button>
  </akto-dialog>`;

/** A page with a button that has the focus, and a window opened over it. */
async function opened(...parts: Parameters<typeof dialog>) {
  const page = await place(`<div><button>Ouvrir</button><button>Autre</button>${dialog(...parts)}</div>`);
  const element = page.querySelector('akto-dialog') as AktoDialog;
  const fired: string[] = [];
  for (const type of ['cancel', 'close']) element.addEventListener(type, () => fired.push(`${type} ${element.returnValue}`.trim()));
  page.querySelector('button')?.focus();
  element.show();
  await rendered();
  return { element, fired, page, native: inside<HTMLDialogElement>(element, 'dialog'), actions: [...element.querySelectorAll('akto-button')] };
}

/** One that closes in the end, so that the page is free for the next. */
afterEach(async () => {
  await place('');
});

describe('<akto-dialog>', () => {
  it('fermée, elle ne se voit pas', async () => {
    const shown = await place(dialog());
    expect(inside<HTMLDialogElement>(shown, 'dialog').open).to.equal(false);
  });

  it('« open » l’ouvre, et l’attribut la suit', async () => {
    const shown = await place<AktoDialog>(dialog('open'));
    const native = inside<HTMLDialogElement>(shown, 'dialog');
    expect(native.matches(':modal')).to.equal(true);
    shown.removeAttribute('open');
    await rendered();
    expect(native.open).to.equal(false);
    shown.show();
    expect(native.matches(':modal'), 'show() ouvre aussitôt').to.equal(true);
    await rendered();
    expect(shown.hasAttribute('open')).to.equal(true);
    shown.close();
    expect(native.open, 'close() ferme aussitôt').to.equal(false);
  });

  it('un lecteur d’écran y trouve une fenêtre modale, nommée par son titre et décrite par son texte', async () => {
    await opened();
    const window = (await focusedNodes()).find(({ role }) => role === 'dialog');
    expect([window?.name, window?.description, window?.states['modal']]).to.deep.equal(['Supprimer le brouillon ?', 'Cette action est définitive.', true]);
  });

  it('le focus est sur la première action, ou sur ce qui a « autofocus »', async () => {
    expect((await opened()).actions[0] === document.activeElement).to.equal(true);
    await opened('', '<input autofocus>');
    expect(document.activeElement?.localName).to.equal('input');
  });

  it('Tab reste dans la fenêtre', async () => {
    const { element } = await opened();
    const met = new Set<string>();
    for (let count = 0; count < 8; count += 1) {
      await press('Tab');
      const active = document.activeElement as Element;
      met.add(element.contains(active) ? 'fenêtre' : active.localName);
    }
    // Then the browser's own buttons, where there are some.
    met.delete('body');
    expect([...met]).to.deep.equal(['fenêtre']);
  });

  it('une action répond par sa valeur, et le focus revient où il était', async () => {
    const { actions, element, fired, page } = await opened();
    actions[1]?.click();
    await rendered();
    expect([element.open, ...fired]).to.deep.equal([false, 'close supprimer']);
    expect(document.activeElement === page.querySelector('button')).to.equal(true);
  });

  it('une action que la page retient ne ferme pas', async () => {
    const { actions, element } = await opened();
    actions[1]?.addEventListener('click', (event) => event.preventDefault());
    actions[1]?.click();
    expect(element.open).to.equal(true);
  });

  it('Échap ferme sans réponse, et le focus revient', async () => {
    const { element, fired, page } = await opened();
    await press('Escape');
    await rendered();
    expect([element.open, element.returnValue, ...fired]).to.deep.equal([false, '', 'cancel', 'close']);
    expect(document.activeElement === page.querySelector('button')).to.equal(true);
  });

  it('× fait de même', async () => {
    const { element, fired, page } = await opened();
    inside(element, '.akto-close').click();
    await rendered();
    expect([element.open, element.returnValue, ...fired]).to.deep.equal([false, '', 'cancel', 'close']);
    expect(document.activeElement === page.querySelector('button')).to.equal(true);
  });

  it('la page peut la garder ouverte ; le navigateur l’emporte au second Échap d’affilée, et elle le sait', async () => {
    const { element, fired, native } = await opened();
    element.addEventListener('cancel', (event) => event.preventDefault());
    inside(element, '.akto-close').click();
    await press('Tab');
    await press('Escape');
    await rendered();
    expect([element.open, native.open]).to.deep.equal([true, true]);
    await press('Escape');
    await rendered();
    expect([element.open, native.open, ...fired]).to.deep.equal([false, false, 'cancel', 'cancel', 'cancel', 'close']);
  });

  it('close() et open ne tirent rien : la page sait ce qu’elle fait', async () => {
    const { element, fired } = await opened();
    element.close('fini');
    await rendered();
    element.open = true;
    await rendered();
    element.open = false;
    await rendered();
    expect(fired).to.deep.equal([]);
  });

  it('déplacée dans la page, elle reste ouverte ; retirée puis remise aussi', async () => {
    const { element, fired, page, native } = await opened();
    page.prepend(element);
    await rendered();
    expect(native.matches(':modal')).to.equal(true);
    element.remove();
    await rendered();
    page.append(element);
    await rendered();
    expect([native.matches(':modal'), element.open, ...fired]).to.deep.equal([true, true]);
  });

  it('S42 : un texte très long défile, les actions restant en vue', async () => {
    const { element } = await opened('', `<p>${'La date de conclusion doit être antérieure à la date de début. '.repeat(80)}</p>`);
    const { scrollHeight, clientHeight } = inside(element, '[part="body"]');
    expect(scrollHeight).to.be.above(clientHeight);
    expect(inside(element, '[part="actions"]').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });
});

describeLooks('akto-dialog', { ouverte: dialog('open'), 'sans action': '<akto-dialog heading="Message complet" open><p>Texte</p></akto-dialog>' });
