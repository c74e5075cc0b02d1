import { expect } from '@esm-bundle/chai';
import { newDraft, type Data, type Draft } from '@akto/core';
import { MemoryStore } from '../../packages/dossier/src/store/index.js';
import { expectAccessible } from '../browser/axe.js';
import { definitionOf, plain, show, type Shown } from './page.js';

const ESSAI = await definitionOf('ESSAI');

async function opened(aside: Draft['aside'], properties: Parameters<typeof show>[0] = {}, reopened?: Draft['reopened'], answers: Data = {}): Promise<Shown> {
  const store = new MemoryStore();
  const data = { projet: { intitule: 'Bilan', ...answers } };
  await store.create({ ...newDraft(ESSAI, { id: 'a', reference: {}, today: '2026-01-15' }), data, aside, reopened });
  return show({ definition: ESSAI, store, ...properties });
}

const lines = ({ all }: Shown): readonly string[] => all('.aside li').map(plain);
const BUTTON = 'Reprendre cette valeur : Intitulé';

describe('values that a migration set aside', () => {
  it('are all shown; those whose field is still there can be taken up again', async () => {
    const shown = await opened({ 'projet.intitule': 'Ancien', 'projet.debut~': '2025-12-31', 'projet.remarque': 'À garder' });
    expect(lines(shown)).to.deep.equal([
      `Intitulé : Ancien ${BUTTON}`,
      'Début : 31/12/2025 Reprendre cette valeur : Début',
      'projet.remarque : À garder',
    ]);
    await expectAccessible(shown.element);
  });

  it('change places with the answer that stood there, and the keyboard goes to the field', async () => {
    const shown = await opened({ 'projet.intitule': 'Ancien' }, { onglet: 'envoi' });
    shown.find('.aside button').click();
    await shown.settle();
    const field = shown.root.activeElement as HTMLInputElement;
    expect([shown.element.onglet, field.id, field.value]).to.deep.equal(['projet', 'projet.intitule', 'Ancien']);
    expect(lines(shown)).to.deep.equal([`Intitulé : Bilan ${BUTTON}`]);
  });

  it('are added to the choices that stand there', async () => {
    const shown = await opened({ 'projet.publics': ['SENIORS', 'RQTH'] }, {}, undefined, { publics: ['JEUNES'] });
    shown.find('.aside button').click();
    await shown.settle();
    expect(shown.all('[type=checkbox]:checked').length).to.equal(3);
    expect(shown.element.draft?.data['projet']).to.deep.include({ publics: ['JEUNES', 'SENIORS', 'RQTH'] });
    expect(shown.element.draft?.aside).to.deep.equal({});
  });

  it('leave no notice once the last is taken up', async () => {
    const shown = await opened({ 'projet.debut': '2026-02-01' });
    shown.find('.aside button').click();
    await shown.settle();
    expect([shown.all('.akto-alert').length, shown.element.draft?.aside]).to.deep.equal([0, {}]);
  });

  it('can only be read where the dossier is only read', async () => {
    expect(lines(await opened({ 'projet.intitule': 'Ancien' }, { readonly: true }))).to.deep.equal(['Intitulé : Ancien']);
  });

  it('can only be read where AKTO does not ask to complete their field', async () => {
    const shown = await opened({ 'projet.intitule': 'Ancien', 'projet.debut': '2026-02-01' }, {}, ['projet.debut']);
    expect(lines(shown)).to.deep.equal(['Intitulé : Ancien', 'Début : 01/02/2026 Reprendre cette valeur : Début']);
  });
});
