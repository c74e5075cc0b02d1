import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/footer.js';
import '@akto/design-system/elements/header.js';
import type { AktoHeader } from '@akto/design-system/elements/header.js';
import { focusedNodes } from './control.js';
import { describeLooks, inside, place, rendered, seen } from './page.js';

const header = '<akto-header home="/accueil" profile="Adhérent" user="Amoa"><a href="#a">Accueil</a><a href="#d" aria-current="page">Dossiers</a></akto-header>';

describe('<akto-header>', () => {
  it('S21 : il mène à l’accueil, et dit qui est là et à quel titre', async () => {
    const shown = await place(header);
    expect(seen(shown)).to.equal('AKTO Mon Espace Accueil Dossiers Profil Adhérent Amoa');
    expect(inside(shown, '[part="brand"]').getAttribute('href')).to.equal('/accueil');
  });

  it('un lecteur d’écran y trouve un menu, ses liens en liste', async () => {
    const shown = await place(header);
    shown.querySelector<HTMLElement>('[aria-current]')?.focus();
    const roles = (await focusedNodes()).map(({ role }) => role);
    expect(roles).to.include.members(['link', 'listitem', 'list', 'navigation', 'banner']);
  });

  it('un lien ajouté par la page trouve sa place', async () => {
    const shown = await place(header);
    shown.append(Object.assign(document.createElement('a'), { href: '#b', textContent: 'Brouillons' }));
    await rendered();
    expect(shown.shadowRoot?.querySelectorAll('li')).to.have.length(3);
    expect(shown.lastElementChild?.assignedSlot?.parentElement === shown.shadowRoot?.querySelector('li:last-child')).to.equal(true);
  });

  it('sans lien il n’a pas de menu, sans profil personne', async () => {
    const shown = await place<AktoHeader>('<akto-header service="Intranet"></akto-header>');
    expect([seen(shown), shown.shadowRoot?.querySelector('nav')]).to.deep.equal(['AKTO Intranet', null]);
  });
});

describe('<akto-footer>', () => {
  it('il est le pied de la page', async () => {
    const shown = await place('<akto-footer><a href="#m">Mentions légales</a></akto-footer>');
    shown.querySelector('a')?.focus();
    const roles = (await focusedNodes()).map(({ role }) => role);
    expect(roles).to.include('contentinfo');
  });
});

describeLooks('akto-header', { 'avec menu et profil': header });
describeLooks('akto-footer', { liens: '<akto-footer><a href="#m">Mentions légales</a><a href="#a">Accessibilité : partiellement conforme</a></akto-footer>' });
