import { expect } from '@esm-bundle/chai';
import { newDraft, type Data } from '@akto/core';
import { MemoryStore } from '../../packages/dossier/src/store/index.js';
import { definitionOf, plain, show, type Shown } from './page.js';

const ESSAI = await definitionOf('ESSAI');

/** A store that holds one draft of ESSAI. */
async function storing(data: Data): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.create({ ...newDraft(ESSAI, { id: 'a', reference: {}, today: '2026-01-15' }), data });
  return store;
}

const blocks = ({ all }: Shown): readonly (readonly string[])[] =>
  all('.akto-recap section').map((block) => [...block.querySelectorAll('h3, dt, dd')].map(plain));

describe('the recap of all that is filled', () => {
  it('stands on its tab, grouped by tab, in the order of the file', async () => {
    const data = {
      projet: { intitule: 'Bilan', international: false, debut: '2026-01-01', fin: '2026-12-31' },
      stagiaires: { personnes: [{ _id: 'r1', nom: 'Ada', heures: 70.5 }] },
    };
    const shown = await show({ definition: ESSAI, store: await storing(data), onglet: 'envoi' });
    expect(blocks(shown)).to.deep.equal([
      ['Projet', 'Intitulé:', 'Bilan', "Le projet se déroule-t-il à l'étranger ?", 'Non', 'Début:', '01/01/2026', 'Fin:', '31/12/2026', 'Durée en mois:', '12'],
      ['Stagiaires', 'Stagiaire 1 – Nom:', 'Ada', 'Stagiaire 1 – Heures de formation:', '70,5', 'Première entrée prévue:', '01/01/2026'],
    ]);
  });

  it('is not there while nothing is filled', async () => {
    const shown = await show({ definition: ESSAI, store: await storing({}), onglet: 'envoi' });
    expect(shown.all('.akto-recap')).to.deep.equal([]);
  });
});
