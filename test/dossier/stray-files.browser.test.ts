import { expect } from '@esm-bundle/chai';
import { definition, documents, field, tab } from '../core/builder.js';
import { plain, show, type Shown } from './page.js';

const dispositif = definition([tab('onglet', [field('nom'), documents('devis')])]);

const files = (): DataTransfer => {
  const carried = new DataTransfer();
  carried.items.add(new File(['%PDF'], 'devis.pdf', { type: 'application/pdf' }));
  return carried;
};

const text = (): DataTransfer => {
  const carried = new DataTransfer();
  carried.setData('text/plain', 'du texte');
  return carried;
};

/** What happens to a drag that passes over an element, then ends there: was each event taken from the browser? */
function drop(target: HTMLElement, dataTransfer: DataTransfer): readonly boolean[] {
  return ['dragover', 'drop'].map((type) => !target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true })));
}

const fileNames = ({ all }: Shown): readonly string[] => all('.akto-file-name bdi').map(plain);

describe('<akto-dossier> and files dropped on it', () => {
  for (const selector of ['h1', 'input', '.dossier']) {
    it(`beside a drop zone, on ${selector}: the browser does not leave the page for them`, async () => {
      const shown = await show({ definition: dispositif });
      expect(drop(shown.find(selector), files())).to.deep.equal([true, true]);
      expect(fileNames(shown)).to.deep.equal([]);
    });
  }

  it('on a drop zone: it takes them', async () => {
    const shown = await show({ definition: dispositif });
    expect(drop(shown.find('.akto-document'), files())).to.deep.equal([true, true]);
    await shown.settle();
    expect(fileNames(shown)).to.deep.equal(['devis.pdf']);
  });

  it('on the drop zone of a dossier that is only read: nothing takes them', async () => {
    const shown = await show({ definition: dispositif, readonly: true });
    expect(drop(shown.find('.akto-document'), files())).to.deep.equal([true, true]);
    expect(fileNames(shown)).to.deep.equal([]);
  });

  it('leaves alone a text that is moved', async () => {
    const { find } = await show({ definition: dispositif });
    expect(drop(find('input'), text())).to.deep.equal([false, false]);
  });
});
