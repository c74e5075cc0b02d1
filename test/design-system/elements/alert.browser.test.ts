import { expect } from '@esm-bundle/chai';
import '@akto/design-system/elements/alert.js';
import type { AktoAlert } from '@akto/design-system/elements/alert.js';
import { focusedNodes, press } from './control.js';
import { describeLooks, inside, place, record, rendered, seen } from './page.js';

describe('<akto-alert>', () => {
  it('il dit son titre puis son texte', async () => {
    expect(seen(await place('<akto-alert heading="Dossier transmis">Référence 2026-000123</akto-alert>'))).to.equal('Dossier transmis Référence 2026-000123');
    expect(seen(await place('<akto-alert><em slot="heading">Dossier transmis</em>Référence</akto-alert>'))).to.equal('Dossier transmis Référence');
  });

  it('ses quatre niveaux se distinguent par l’icône, sauf à l’écrit deux à deux par la couleur', async () => {
    const looks = new Set<string>();
    for (const level of ['info', 'success', 'warning', 'error']) {
      const alert = await place(`<akto-alert level="${level}">Texte</akto-alert>`);
      looks.add(`${inside(alert, 'path').getAttribute('d')} ${getComputedStyle(inside(alert, 'svg')).stroke}`);
    }
    expect(looks.size).to.equal(4);
  });

  it('sans « live » ce n’est pas une région qui parle', async () => {
    const alert = await place('<akto-alert>Texte</akto-alert>');
    expect(alert.shadowRoot?.querySelector('[role]')).to.equal(null);
  });

  for (const [live, role] of [['polite', 'status'], ['assertive', 'alert']] as const) {
    it(`« ${live} » : la région « ${role} » est là avant de parler`, async () => {
      const home = await place('<div></div>');
      const alert = Object.assign(document.createElement('akto-alert'), { live, textContent: 'Enregistré' });
      home.append(alert);
      await alert.updateComplete;
      const region = inside(alert, `[role="${role}"]`);
      expect(seen(region)).to.equal('');
      await rendered();
      await rendered();
      expect(seen(region)).to.equal('Enregistré');
    });
  }

  it('le bouton « Fermer » la cache et le dit ; Entrée fait de même', async () => {
    const alert = await place<AktoAlert>('<akto-alert dismissible>Texte</akto-alert>');
    const fired = record('akto-dismiss');
    inside(alert, 'button').click();
    expect([alert.hidden, ...fired]).to.deep.equal([true, 'akto-dismiss akto-alert']);
    alert.hidden = false;
    inside(alert, 'button').focus();
    expect((await focusedNodes())[0]?.name).to.equal('Fermer');
    await press('Enter');
    expect([alert.hidden, fired.length]).to.deep.equal([true, 2]);
  });

  it('la page peut la garder', async () => {
    const alert = await place('<akto-alert dismissible>Texte</akto-alert>');
    alert.addEventListener('akto-dismiss', (event) => event.preventDefault());
    inside(alert, 'button').click();
    expect(alert.hidden).to.equal(false);
  });
});

const LONG = 'Intitulé exact de la certification professionnelle visée par le contrat, tel qu’il figure au répertoire national, anticonstitutionnellement';

describeLooks('akto-alert', {
  niveaux: ['info', 'success', 'warning', 'error'].map((level) => `<akto-alert level="${level}" heading="Titre" dismissible><p>${LONG} <a href="#a" style="color: inherit">lien</a></p></akto-alert>`).join(''),
});
