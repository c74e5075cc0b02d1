import { expect } from '@esm-bundle/chai';
import { importAgain } from '@akto/design-system';

describe('asking for a module again', () => {
  afterEach(() => document.querySelectorAll('[type=importmap][data-test]').forEach((map) => map.remove()));

  it('an import map that is badly written counts for nothing', async () => {
    // Written as a text, the browser does not read them: it would say of each what is wrong.
    for (const map of ['{"integrity": {', 'null', '{"integrity": {"http://[": "sha384-"}}']) document.head.insertAdjacentHTML('beforeend', `<script type="importmap" data-test>${map}</script>`);
    expect(await importAgain('data:text/javascript,export const loaded = true', 1)).to.include({ loaded: true });
  });
});
