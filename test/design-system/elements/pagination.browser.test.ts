import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/pagination.js';
import type { AktoPagination } from '@akto/design-system/elements/pagination.js';
import { focusedNodes, press } from './control.js';
import { describeLooks, inside, place, rendered, seen } from './page.js';

const markup = '<akto-pagination label="Pages des dossiers" page="3" page-size="10" total="95"></akto-pagination>';

async function show() {
  const element = await place<AktoPagination>(markup);
  const asked: number[] = [];
  element.addEventListener('akto-page', (event) => asked.push(event.page));
  const button = (words: string): HTMLElement | undefined => [...element.shadowRoot!.querySelectorAll('button')].find((each) => seen(each) === words);
  return { element, asked, button };
}

describe('<akto-pagination>', () => {
  it('un lecteur d’écran y trouve une navigation nommée, et la page en cours', async () => {
    const { element } = await show();
    inside(element, '[aria-current="page"]').focus();
    const [page, ...outward] = await focusedNodes();
    expect(page?.name).to.equal('Page 3');
    expect(outward.find(({ role }) => role === 'navigation')?.name).to.equal('Pages des dossiers');
  });

  it('Entrée et un clic vont à une autre page, le disent, et le focus reste', async () => {
    const { element, asked, button } = await show();
    button('Suivant')?.focus();
    await press('Enter');
    await rendered();
    expect([element.page, element.getAttribute('page'), seen(inside(element, '[role="status"]')).slice(0, 11)]).to.deep.equal([4, '4', '31–40 sur 9']);
    expect((await focusedNodes())[0]?.name).to.equal('Suivant');
    button('Page 1')?.click();
    expect([element.page, ...asked]).to.deep.equal([1, 4, 1]);
  });

  it('aller là où l’on est ne dit rien, et au bout « Suivant » non plus', async () => {
    const { element, asked, button } = await show();
    button('Page 3')?.click();
    element.page = 10;
    await rendered();
    button('Suivant')?.click();
    expect(asked).to.deep.equal([]);
  });

  it('la page peut retenir la personne', async () => {
    const { element, button } = await show();
    element.addEventListener('akto-page', (event) => event.preventDefault());
    button('Suivant')?.click();
    expect(element.page).to.equal(3);
  });

  it('une page au-delà de la dernière montre la dernière', async () => {
    const { element } = await show();
    element.total = 12;
    await rendered();
    expect(seen(inside(element, '[aria-current="page"]'))).to.equal('Page 2');
  });
});

describeLooks('akto-pagination', { 'au milieu': markup, 'une seule page': '<akto-pagination total="3"></akto-pagination>' });
