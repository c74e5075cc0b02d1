import { expect } from '@esm-bundle/chai';
import { choiceCards, radioGroup, yesNo } from '@akto/design-system';
import { html, nothing, render, type TemplateResult } from 'lit';

const options = [{ code: 'A', title: 'A' }, { code: 'B', title: 'B' }];
const groups: Readonly<Record<string, TemplateResult>> = {
  radioGroup: radioGroup({ id: 'question', label: 'Question', value: undefined, options }),
  yesNo: yesNo({ id: 'question', label: 'Question', value: true }),
  choiceCards: choiceCards({ id: 'question', label: 'Question', value: undefined, options }),
};

for (const [name, group] of Object.entries(groups)) {
  describe(`Boutons radio de ${name}`, () => {
    it('perdent leur nom quand ils s’en vont, et le retrouvent si la page les reprend', () => {
      const host = document.createElement('div');
      document.body.append(host);
      const root = render(html`<div>${group}</div>`, host);
      const radios = [...host.querySelectorAll<HTMLInputElement>('[type=radio]')];
      const names = (): string[] => radios.map((radio) => radio.name);
      expect(names()).to.deep.equal(['question', 'question']);
      root.setConnected(false);
      expect(names()).to.deep.equal(['', '']);
      root.setConnected(true);
      expect(names()).to.deep.equal(['question', 'question']);
      render(html`<div>${nothing}</div>`, host);
      expect(names()).to.deep.equal(['', '']);
      host.remove();
    });
  });
}
