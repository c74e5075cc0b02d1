import { expect } from '@esm-bundle/chai';
import { statusWords, type Status } from '@akto/design-system';
import '@akto/design-system/elements/badge.js';
import { describeLooks, inside, place, seen } from './page.js';

describe('<akto-badge>', () => {
  it('S16 à S18 : chaque état a ses mots, et deux états se distinguent autrement que par la couleur', async () => {
    const looks = new Set<string>();
    for (const status of Object.keys(statusWords) as Status[]) {
      const badge = await place(`<akto-badge status="${status}"></akto-badge>`);
      expect([seen(badge), inside(badge, '.akto-status').title]).to.deep.equal([statusWords[status], statusWords[status]]);
      const { fill } = getComputedStyle(inside(badge, 'svg'));
      looks.add(`${inside(badge, 'path').getAttribute('d')} ${fill === 'none' ? 'creux' : 'plein'}`);
    }
    expect(looks.size).to.equal(3);
  });

  it('ses mots peuvent être ceux de la page', async () => {
    expect(seen(await place('<akto-badge status="complete" label="Dossier transmis"></akto-badge>'))).to.equal('Dossier transmis');
  });

  it('sans état, rien', async () => {
    expect(seen(await place('<akto-badge label="Dossier"></akto-badge>'))).to.equal('');
  });
});

describeLooks('akto-badge', { 'dans une phrase': '<p>Employeur <akto-badge status="complete"></akto-badge> Synthèse <akto-badge status="incomplete"></akto-badge> Documents <akto-badge status="error"></akto-badge></p>' });
