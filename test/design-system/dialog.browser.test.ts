import { openDialog, type DialogProps } from '@akto/design-system';
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { mount, words, type Mounted } from './mount.js';

interface Opened extends Mounted {
  readonly dialog: HTMLDialogElement;
  readonly answer: Promise<string>;
}

async function open(props: Partial<DialogProps> = {}, layout: Parameters<typeof mount>[1] = {}): Promise<Opened> {
  const mounted = await mount(html`<button id="ouvrir">Ouvrir</button>`, layout);
  mounted.find('#ouvrir').focus();
  const answer = openDialog(mounted.root, {
    title: 'Supprimer le brouillon ?',
    body: 'Cette action est définitive.',
    actions: [
      { key: 'garder', label: 'Garder' },
      { key: 'supprimer', label: 'Supprimer', variant: 'primary' },
    ],
    ...props,
  });
  return { ...mounted, answer, dialog: mounted.find<HTMLDialogElement>('dialog') };
}

const press = ({ dialog }: Opened, name: string): void =>
  [...dialog.querySelectorAll('button')].find((button) => words(button) === name)?.click();

describe('Fenêtre', () => {
  it('elle est modale, nommée par son titre et décrite par son texte', async () => {
    const opened = await open();
    const linked = (name: string): string => words(opened.root.getElementById(opened.dialog.getAttribute(name) ?? '') as Element);
    expect(opened.dialog.matches(':modal')).to.equal(true);
    expect([linked('aria-labelledby'), linked('aria-describedby')]).to.deep.equal(['Supprimer le brouillon ?', 'Cette action est définitive.']);
    press(opened, 'Fermer');
  });

  it('le focus est sur la première action', async () => {
    const opened = await open();
    expect(words(opened.root.activeElement as Element)).to.equal('Garder');
    press(opened, 'Fermer');
  });

  it('l’action choisie est la réponse', async () => {
    const opened = await open();
    press(opened, 'Supprimer');
    expect(await opened.answer).to.equal('supprimer');
  });

  it('× ne répond rien', async () => {
    const opened = await open();
    press(opened, 'Fermer');
    expect(await opened.answer).to.equal('');
  });

  it('Échap ne répond rien', async () => {
    const opened = await open();
    await sendKeys({ press: 'Escape' });
    expect(await opened.answer).to.equal('');
  });

  it('fermée, elle disparaît et le focus revient où il était', async () => {
    const opened = await open();
    press(opened, 'Garder');
    await opened.answer;
    expect([opened.root.querySelector('dialog'), opened.root.activeElement?.id]).to.deep.equal([null, 'ouvrir']);
  });

  it('S42 : un message très long se lit en entier, les actions restant en vue à 320 px', async () => {
    const body = 'La date de conclusion doit être antérieure à la date de début. '.repeat(80);
    const opened = await open({ title: 'Message complet', body, actions: [{ key: 'fermer', label: 'Compris' }] }, { width: 320 });
    expect(words(opened.find('.akto-dialog-body'))).to.equal(body.trim());
    expect(opened.find('.akto-dialog-actions').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    press(opened, 'Compris');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`elle est accessible, thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
      const opened = await open({}, { theme });
      await expectAccessible(opened.host);
      press(opened, 'Fermer');
    });
  }
});
