import { expect } from '@esm-bundle/chai';
import { AktoDossier } from '@akto/dossier';
import { words } from '@akto/design-system';
import { moduleOf, plain, show, until } from './page.js';

const CAR = await moduleOf('CAR');

describe('the words of the interface', () => {
  afterEach(() => {
    for (const text of Object.keys(words)) Reflect.deleteProperty(words, text);
  });

  it('are those of the page, where it has its own', async () => {
    AktoDossier.texts = {
      Transmettre: 'Envoyer ma demande',
      'Saisie Invalide': 'Il reste des réponses à donner',
      'Saisie obligatoire': 'À remplir',
      'Les champs avec * sont obligatoires.': 'Une étoile marque ce qu’il faut remplir.',
    };
    const { element, words, tab } = await show({ definition: CAR });
    await element.transmit();
    await tab('Employeur');
    expect(words()).to.include('Envoyer ma demande').and.to.include('Il reste des réponses à donner').and.to.include('▲ À remplir').and.to.include('Une étoile marque').and.not.to.include('Transmettre');
  });

  it('are the usual ones elsewhere', async () => {
    AktoDossier.texts = { Transmettre: 'Envoyer ma demande' };
    const { all } = await show({ definition: CAR });
    expect(all('.actions button').map(plain)).to.deep.equal(['Enregistrer', 'Envoyer ma demande']);
  });

  it('in the calendar, and in what is said aloud', async () => {
    AktoDossier.texts = { 'Choisir une date': 'Calendrier', 'Mois précédent': 'Un mois avant', 'choisir un mois': 'changer de mois', lundi: 'le lundi', '« {file} » est enregistré.': '{file} est bien arrivé.' };
    const { root, find, tab } = await show({ definition: CAR });
    await tab('Employeur');
    const opener = find<HTMLButtonElement>('.akto-date-button');
    expect(opener.ariaLabel).to.equal('Calendrier, Date de naissance');
    opener.click();
    await until(() => root.querySelector('td'));
    expect(plain(root.querySelector('thead'))).to.include('le lundi');
    expect(plain(root.querySelector('.akto-calendar-header'))).to.include('Un mois avant');
    expect(root.querySelector('.akto-calendar-title button')?.getAttribute('aria-label')).to.match(/, changer de mois$/);
    await tab('Documents');
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.4'], 'devis.pdf', { type: 'application/pdf' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await until(() => [...root.querySelectorAll('[role=status]')].some((each) => plain(each).includes('devis.pdf est bien arrivé.')));
  });

  it('in the windows too, with the reference where the page puts it', async () => {
    const { showReceipt } = await import('../../packages/dossier/src/controller/windows.js');
    AktoDossier.texts = { 'Demande transmise': 'C’est parti', 'Votre demande a bien été transmise à AKTO sous la référence {reference}. Vous pouvez la retrouver dans le menu Dossiers.': 'Notez {reference}.' };
    const { root } = await show({ definition: CAR });
    showReceipt(root, 'CAR-2026-7F3K9Q');
    expect(plain(root.querySelector('dialog'))).to.include('C’est parti').and.to.include('Notez CAR-2026-7F3K9Q.');
  });
});
