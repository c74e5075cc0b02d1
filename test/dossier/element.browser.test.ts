import { expect } from '@esm-bundle/chai';
import type { AktoRefuseEvent, AktoSaveEvent, AktoTabEvent } from '@akto/dossier';
import { MemoryStore } from '../../packages/dossier/src/store/index.js';
import { expectAccessible } from '../browser/axe.js';
import { definitionOf, moduleOf, plain, show, until } from './page.js';

const CAR = await moduleOf('CAR');

describe('<akto-dossier> is given a dispositif', () => {
  it('as a compiled module, by its property', async () => {
    const { find } = await show({ definition: CAR });
    expect(plain(find('h1'))).to.equal("Contrat d'alternance reconversion (CAR)");
  });

  it('as a definition already loaded', async () => {
    const { all } = await show({ definition: await definitionOf('CAR') });
    expect(all('[role=tab]')).to.have.length(4);
  });

  it('by its code and the address of the catalogue', async () => {
    const { find } = await show({ dispositif: 'CAR', catalogue: '/dispositifs/' });
    expect(plain(find('.eyebrow'))).to.equal('Nouvelle demande FPE');
  });

  it('and says so when it does not exist, with a way to try again', async () => {
    const { root, find } = await show({ dispositif: 'INCONNU', catalogue: '/dispositifs/' });
    await until(() => root.querySelector('[role=alert]'));
    expect(plain(find('.dossier'))).to.include('« INCONNU » est introuvable').and.to.include('Réessayer');
  });

  it('and says which attribute is missing when it has none', async () => {
    const { words, root } = await show({});
    await until(() => root.querySelector('.dossier[role=alert]'));
    expect(words()).to.include('dispositif="MOBILITE"');
  });

  it('and refuses a code that would leave the catalogue', async () => {
    const { words, root } = await show({ dispositif: '../secret', catalogue: '/dispositifs/' });
    await until(() => root.querySelector('.dossier[role=alert]'));
    expect(words()).to.include('n’est pas un code de dispositif');
  });
});

describe('<akto-dossier> fills the employer', () => {
  it('from its property « reference » (S24, S62)', async () => {
    const { tab, root } = await show({ definition: CAR, reference: { etablissement: { denomination: 'ACME', siret: '73282932000074' } } });
    await tab('Employeur');
    expect((root.getElementById('employeur.etablissement.denomination') as HTMLTextAreaElement).value).to.equal('ACME');
  });

  it('from a sample company without it', async () => {
    const { tab, root } = await show({ definition: CAR });
    await tab('Employeur');
    expect((root.getElementById('employeur.etablissement.siret') as HTMLTextAreaElement).value).to.equal('40101593800012');
  });

  it('in fields that cannot be typed in, yet can be focused and read (S24)', async () => {
    const { tab, root } = await show({ definition: CAR });
    await tab('Employeur');
    const control = root.getElementById('employeur.etablissement.siret') as HTMLTextAreaElement;
    control.focus();
    expect([control.readOnly, control.disabled, root.activeElement?.id]).to.deep.equal([true, false, 'employeur.etablissement.siret']);
  });
});

describe('<akto-dossier> tells the page around it', () => {
  it('that another tab is open, and reflects it', async () => {
    const { element, tab } = await show({ definition: CAR });
    const opened: string[] = [];
    element.addEventListener('akto-tab', ({ onglet }: AktoTabEvent) => opened.push(onglet));
    await tab('Synthèse');
    expect([opened, element.getAttribute('onglet')]).to.deep.equal([['synthese'], 'synthese']);
  });

  it('nothing when the page itself opens a tab', async () => {
    const { element, settle, find } = await show({ definition: CAR });
    let told = false;
    element.addEventListener('akto-tab', () => (told = true));
    element.onglet = 'documents';
    await settle();
    expect([told, plain(find('h2'))]).to.deep.equal([false, 'Documents']);
  });

  it('that it was saved, and at which revision', async () => {
    const { element, type, tab } = await show({ definition: CAR });
    await tab('Employeur');
    await type('employeur.email', 'a@b.fr');
    const saved = new Promise<AktoSaveEvent>((resolve) => element.addEventListener('akto-save', resolve, { once: true }));
    const { revision } = await element.save();
    expect((await saved).revision).to.equal(revision);
  });

  it('that a transmission was refused, with each problem', async () => {
    const { element } = await show({ definition: CAR });
    const refused = new Promise<AktoRefuseEvent>((resolve) => element.addEventListener('akto-refuse', resolve, { once: true }));
    await element.transmit();
    expect((await refused).problems.map(({ path }) => path)).to.include.members(['employeur.email', 'synthese.exactitude']);
  });
});

describe('<akto-dossier> checks', () => {
  it('without showing anything, by checkValidity', async () => {
    const { element, all } = await show({ definition: CAR });
    expect([element.checkValidity(), all('.akto-message').length]).to.deep.equal([false, 0]);
  });

  it('and shows every error of the tab, by reportValidity', async () => {
    const { element, all, settle } = await show({ definition: CAR });
    element.reportValidity();
    await settle();
    expect(all('.akto-message').map(plain)).to.deep.equal(["▲ L'option doit être sélectionnée"]);
  });

  it('a field once it was left, not before (S39)', async () => {
    const { tab, root, type } = await show({ definition: CAR });
    await tab('Employeur');
    const before = root.getElementById('employeur.email-message');
    await type('employeur.email', '');
    expect([before, plain(root.getElementById('employeur.email-message'))]).to.deep.equal([null, '▲ Saisie obligatoire']);
  });

  it('and links the message to its field', async () => {
    const { tab, root, type } = await show({ definition: CAR });
    await tab('Employeur');
    await type('employeur.email', 'essai');
    const control = root.getElementById('employeur.email');
    expect(control?.getAttribute('aria-describedby')?.split(' ')).to.include('employeur.email-message');
  });
});

describe('<akto-dossier readonly>', () => {
  it('shows the dossier without « Enregistrer » or « Transmettre »', async () => {
    const { all } = await show({ definition: CAR, readonly: true });
    expect(all('button').map(plain).filter((words) => /Enregistrer|Transmettre/.test(words))).to.deep.equal([]);
  });

  it('lets nothing be ticked', async () => {
    const { find, element, settle } = await show({ definition: CAR, readonly: true });
    find<HTMLInputElement>('input[type=checkbox]').click();
    await settle();
    expect(element.draft?.data['introduction']).to.deep.equal({});
  });
});

describe('a link of the summary of errors, in a dossier that is only read', () => {
  for (const [title, code, words, path] of [
    ['a repeated group', 'ESSAI', 'Stagiaires :', 'stagiaires.personnes'],
    ['a document type', 'CAR', 'Programme :', 'documents.pieces.programme'],
  ] as const) {
    it(`leads to ${title}`, async () => {
      const { element, find, root, settle } = await show({ definition: await moduleOf(code), readonly: true });
      element.reportValidity();
      await settle();
      find('.akto-summary li li a', words).click();
      await settle();
      expect(root.activeElement?.id).to.equal(path);
    });
  }
});

describe('<akto-dossier> resumes', () => {
  it('the draft of this dispositif that was saved last', async () => {
    const store = new MemoryStore();
    const first = await show({ definition: CAR, store });
    await first.tab('Employeur');
    await first.type('employeur.email', 'toto@toto.fr');
    await first.element.save();
    const { tab, root } = await show({ definition: CAR, store });
    await tab('Employeur');
    expect((root.getElementById('employeur.email') as HTMLInputElement).value).to.equal('toto@toto.fr');
  });

  it('the dossier that its attribute names, or says that there is none', async () => {
    const { words, root } = await show({ definition: CAR, dossier: 'absent' });
    await until(() => root.querySelector('.dossier[role=alert]'));
    expect(words()).to.include('Ce dossier n’existe pas ou plus');
  });
});

describe('every dispositif, on each of its tabs', () => {
  for (const code of ['CAR', 'ESSAI']) {
    it(`has no fault that axe finds, before and after a refusal: ${code}`, async () => {
      const { element, all, settle } = await show({ definition: await moduleOf(code) });
      for (let index = 0; index < all('[role=tab]').length; index += 1) {
        all('[role=tab]')[index]?.click();
        await settle();
        await expectAccessible(element);
      }
      await element.transmit();
      await expectAccessible(element);
    });
  }
});
