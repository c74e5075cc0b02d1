import { expect } from '@esm-bundle/chai';
import { importAgain } from '@akto/design-system';

describe('asking for a module again', () => {
  const maps: Element[] = [];
  const addMap = (text: string): void => {
    const map = Object.assign(document.createElement('script'), { type: 'importmap', textContent: text });
    document.head.append(map);
    maps.push(map);
  };

  afterEach(() => maps.splice(0).forEach((map) => map.remove()));

  it('an import map that is badly written counts for nothing', async () => {
    addMap('{"integrity": {');
    addMap('null');
    addMap('{"integrity": {"http://[": "sha384-"}}');
    expect(await importAgain('data:text/javascript,export const loaded = true', 1)).to.include({ loaded: true });
  });
});
