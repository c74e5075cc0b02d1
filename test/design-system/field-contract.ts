import { expect } from '@esm-bundle/chai';
import type { FieldProps, FrameProps } from '@akto/design-system';
import type { TemplateResult } from 'lit';
import { expectAccessible } from '../browser/axe.js';
import { textContrast } from './contrast.js';
import { description, mount, words } from './mount.js';
import type { Mounted } from './mount.js';

export interface FieldSubject<Value> {
  readonly render: (props: FieldProps<Value>) => TemplateResult;
  /** Nothing filled, then something. */
  readonly empty: Value;
  readonly filled: Value;
  /** What the person does to fill the field, and the value they then expect. */
  readonly fill: (control: HTMLElement, mounted: Mounted) => Promise<void> | void;
  readonly expected: Value;
  /** A group names its controls one by one and itself by its legend. */
  readonly group?: 'group' | 'radiogroup';
}

const basic: FrameProps = { id: 'dossier.champ', label: 'Libellé du champ' };

/** What every field template promises, whatever its control. */
export function describeField<Value>(name: string, subject: FieldSubject<Value>): void {
  const show = async (props: Partial<FieldProps<Value>> = {}, options: Parameters<typeof mount>[1] = {}): Promise<Mounted & { control: HTMLInputElement; named: HTMLElement }> => {
    const mounted = await mount(subject.render({ ...basic, value: subject.empty, ...props }), options);
    const control = mounted.find<HTMLInputElement>('#dossier\\.champ');
    return { ...mounted, control, named: subject.group ? mounted.find('fieldset') : control };
  };

  describe(`${name} : ce que tout champ promet`, () => {
    it('son libellé lui est lié', async () => {
      const { control, find } = await show();
      const label = subject.group ? find('fieldset > legend') : (control.labels?.[0] as HTMLElement);
      expect(words(label)).to.equal('Libellé du champ');
    });

    it('S22 : « * » précède le libellé d’un champ obligatoire, et l’obligation est dite à un lecteur d’écran', async () => {
      const { control, named, find } = await show({ required: true });
      const label = subject.group ? find('fieldset > legend') : (control.labels?.[0] as HTMLElement);
      expect(words(label)).to.match(/^\* Libellé du champ/);
      expect(control.required || named.getAttribute('aria-required') === 'true' || words(label).endsWith('(obligatoire)')).to.equal(true);
    });

    it('l’astérisque ne se lit pas à haute voix', async () => {
      const { find } = await show({ required: true });
      expect(find('.akto-star').getAttribute('aria-hidden')).to.equal('true');
    });

    it('description, aide et exemple lui sont liés, dans cet ordre', async () => {
      const { named } = await show({ description: 'Pour vous joindre.', hint: '200 caractères maximum', example: 'Ex: nom.prenom@email.fr' });
      expect(description(named)).to.match(/^Pour vous joindre\. 200 caractères maximum Ex: nom\.prenom@email\.fr/);
    });

    it('S38 : l’erreur est sous le champ, précédée de ▲, et lui est liée', async () => {
      const { named, control, find } = await show({ error: 'Saisie obligatoire' });
      expect(words(find('.akto-message'))).to.equal('▲ Saisie obligatoire');
      expect(description(named)).to.contain('Saisie obligatoire');
      expect(find('.akto-message').getBoundingClientRect().top).to.be.at.least(control.getBoundingClientRect().bottom);
    });

    it('aria-invalid suit l’erreur', async () => {
      const { root } = await show({ error: 'Saisie obligatoire' });
      expect(root.querySelector('[aria-invalid=true]')).to.not.equal(null);
      const { root: correct } = await show();
      expect(correct.querySelector('[aria-invalid=true]')).to.equal(null);
    });

    it('un avertissement se lit sans rendre le champ invalide', async () => {
      const { named, root } = await show({ warning: 'Date inhabituelle' });
      expect(description(named)).to.contain('Avertissement : Date inhabituelle');
      expect(root.querySelector('[aria-invalid=true]')).to.equal(null);
    });

    it('l’erreur passe avant l’avertissement', async () => {
      const { find } = await show({ error: 'Saisie obligatoire', warning: 'Date inhabituelle' });
      expect(words(find('.akto-message'))).to.equal('▲ Saisie obligatoire');
    });

    it('sans aide ni message, il n’est lié à rien', async () => {
      const { named } = await show();
      expect(description(named)).to.not.contain('absent');
      expect(named.getAttribute('aria-describedby') ?? '').to.not.contain('hint');
    });

    it('il prend le focus par son identifiant', async () => {
      const { control, root } = await show();
      control.focus();
      expect(root.activeElement).to.equal(control);
    });

    it('une saisie rend sa valeur', async () => {
      const values: Value[] = [];
      const mounted = await show({ onInput: (value) => values.push(value) });
      await subject.fill(mounted.control, mounted);
      expect(values).to.deep.equal([subject.expected]);
    });

    it('un nouvel affichage avec la valeur saisie la garde', async () => {
      const mounted = await show();
      await subject.fill(mounted.control, mounted);
      const before = mounted.control.value;
      await mounted.update(subject.render({ ...basic, value: subject.expected }));
      expect(mounted.control.value).to.equal(before);
    });

    it('le quitter se sait', async () => {
      let left = 0;
      const { control } = await show({ onLeave: () => (left += 1) });
      control.focus();
      control.blur();
      expect(left).to.equal(1);
    });

    it('S24 : en lecture seule il reste focalisable et lisible, et ne change pas', async () => {
      const values: Value[] = [];
      const mounted = await show({ value: subject.filled, readonly: true, onInput: (value) => values.push(value) });
      const before = [mounted.control.value, mounted.control.checked];
      mounted.control.focus();
      mounted.control.click();
      expect(mounted.root.activeElement).to.equal(mounted.control);
      expect(mounted.control.disabled).to.equal(false);
      expect([mounted.control.value, mounted.control.checked]).to.deep.equal(before);
      expect(values).to.deep.equal([]);
    });

    it('désactivé, il ne prend ni focus ni réponse, et garde sa valeur', async () => {
      const values: Value[] = [];
      const mounted = await show({ value: subject.filled, disabled: true, onInput: (value) => values.push(value) });
      const before = [mounted.control.value, mounted.control.checked];
      mounted.control.focus();
      mounted.control.click();
      expect(mounted.root.activeElement).to.equal(null);
      expect([mounted.control.value, mounted.control.checked]).to.deep.equal(before);
      expect(values).to.deep.equal([]);
    });

    it('désactivé, il le dit : chacun de ses contrôles est « disabled », et son groupe le dit aussi', async () => {
      const { all, named } = await show({ value: subject.filled, disabled: true });
      expect(all('input, select, textarea, button').filter((control) => !control.matches(':disabled'))).to.deep.equal([]);
      expect(named.getAttribute('aria-disabled')).to.equal(subject.group ? 'true' : null);
    });

    it('il n’est jamais dans un <form> : l’insertion y serait quadratique', async () => {
      expect((await show()).control.form ?? null).to.equal(null);
    });

    for (const theme of ['light', 'dark'] as const) {
      it(`il est accessible, thème ${theme === 'dark' ? 'sombre' : 'clair'} : vide, en erreur, en lecture seule`, async () => {
        const full = { description: 'Pour vous joindre.', hint: '200 caractères maximum', required: true };
        await expectAccessible((await show(full, { theme })).host);
        await expectAccessible((await show({ ...full, error: 'Saisie obligatoire' }, { theme })).host);
        await expectAccessible((await show({ ...full, readonly: true, value: subject.filled, warning: 'À vérifier' }, { theme })).host);
      });

      it(`désactivé, il est accessible, et ses mots se lisent comme les autres (4,5), thème ${theme === 'dark' ? 'sombre' : 'clair'}`, async () => {
        const { host, all } = await show({ description: 'Pour vous joindre.', value: subject.filled, disabled: true }, { theme });
        await expectAccessible(host);
        const faint = all('label, legend, input, textarea, select, button, .akto-description').filter((element) => textContrast(element) < 4.5);
        expect(faint.map((element) => `${element.localName} ${textContrast(element).toFixed(2)}`)).to.deep.equal([]);
      });
    }

    it('à 320 px rien ne déborde', async () => {
      const { host } = await show({ hint: '200 caractères maximum', error: 'Respecter le format', value: subject.filled }, { width: 320 });
      expect(host.scrollWidth).to.be.at.most(320);
    });
  });
}
