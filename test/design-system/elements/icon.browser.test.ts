import { expect } from '@esm-bundle/chai';
import { iconPaths } from '@akto/design-system';
import '@akto/design-system/elements/icon.js';
import type { AktoIcon } from '@akto/design-system/elements/icon.js';
import { focusedNodes } from './control.js';
import { describeLooks, inside, place, rendered } from './page.js';

/** The name of a button that shows nothing else than some markup. */
async function nameOf(markup: string): Promise<string | undefined> {
  (await place(`<button>${markup}</button>`)).focus();
  return (await focusedNodes())[0]?.name.trim();
}

describe('<akto-icon>', () => {
  it('seule elle ne dit rien à un lecteur d’écran, avec « label » elle parle', async () => {
    expect(await nameOf('<akto-icon name="trash"></akto-icon> Retirer')).to.equal('Retirer');
    expect(await nameOf('<akto-icon name="trash" label="Retirer"></akto-icon>')).to.equal('Retirer');
  });

  it('elle a la couleur et la taille du texte', async () => {
    const text = await place('<p style="color: rgb(1, 2, 3); font-size: 40px"><akto-icon name="info"></akto-icon></p>');
    const drawing = inside(text.firstElementChild!, 'svg');
    expect([getComputedStyle(drawing).stroke, drawing.getBoundingClientRect().height]).to.deep.equal(['rgb(1, 2, 3)', 50]);
  });

  it('elle change avec son nom, et un nom inconnu ne dessine rien', async () => {
    const icon = await place<AktoIcon>('<akto-icon name="check"></akto-icon>');
    icon.name = 'alert';
    await rendered();
    expect([icon.getAttribute('name'), inside(icon, 'path').getAttribute('d')]).to.deep.equal(['alert', iconPaths.alert]);
    icon.setAttribute('name', 'licorne');
    await rendered();
    expect(inside(icon, 'path').getAttribute('d')).to.equal('');
  });
});

describeLooks('akto-icon', { toutes: Object.keys(iconPaths).map((name) => `<akto-icon name="${name}" label="${name}"></akto-icon>`).join(' ') });
