import { expect } from '@esm-bundle/chai';
import { rehearse } from '../../packages/dossier/src/rehearsal/rehearse.js';
import { moduleOf, show } from './page.js';

/** The markup of the templates that are made meanwhile. */
async function made(work: () => Promise<unknown>): Promise<readonly string[]> {
  const templates: string[] = [];
  const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as Required<PropertyDescriptor>;
  Object.defineProperty(Element.prototype, 'innerHTML', {
    configurable: true,
    get,
    set(this: Element, markup: string) {
      if (this.localName === 'template') templates.push(String(markup));
      set.call(this, markup);
    },
  });
  try {
    await work();
  } finally {
    Object.defineProperty(Element.prototype, 'innerHTML', { configurable: true, get, set });
  }
  return templates;
}

describe('the rehearsal of a dossier', () => {
  it('leaves the page as it found it, and tells it nothing', async () => {
    const before = document.documentElement.outerHTML;
    const told: string[] = [];
    for (const type of ['akto-save', 'akto-refuse', 'akto-error']) addEventListener(type, () => told.push(type));
    await rehearse();
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(told).to.deep.equal([]);
  });

  it('spares the first dossier the making of its templates, when it opens and when it is refused', async () => {
    await rehearse();
    const definition = await moduleOf('CAR');
    const templates = await made(async () => {
      const { tab, element, settle } = await show({ definition });
      await tab('Employeur');
      element.reportValidity();
      await settle();
    });
    expect(templates).to.deep.equal([]);
  });
});
