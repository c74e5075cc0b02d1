import { expect } from '@esm-bundle/chai';
import { rehearse } from '../../packages/dossier/src/rehearsal/rehearse.js';
import { moduleOf, show, until } from './page.js';

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
  it('leaves the page as it found it, closes what it opened and tells nobody', async () => {
    const page = document.documentElement.outerHTML;
    const open = new Set<BroadcastChannel>();
    const { BroadcastChannel: Channel } = globalThis;
    globalThis.BroadcastChannel = class extends Channel {
      constructor(name: string) {
        super(name);
        open.add(this);
      }

      override close(): void {
        super.close();
        open.delete(this);
      }
    };
    const told: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (this instanceof Node && this.isConnected) told.push(event.type);
      return dispatchEvent.call(this, event);
    };
    try {
      await rehearse();
      await until(() => open.size === 0);
    } finally {
      globalThis.BroadcastChannel = Channel;
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    expect(document.documentElement.outerHTML).to.equal(page);
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
