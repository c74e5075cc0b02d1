import { expect } from '@esm-bundle/chai';
import type { FieldType } from '@akto/core';
import { WIDGETS } from '../../packages/compiler/src/model/widget.js';
import { definition, field, tab } from '../core/builder.js';
import { show } from './page.js';

/** By what each `x-widget` is known on the page. */
const shown: Readonly<Record<string, string>> = {
  textarea: 'textarea',
  money: '.akto-affix input',
  checkbox: '.akto-single input[type=checkbox]',
  'oui-non': 'fieldset[role=radiogroup] input[type=radio]',
  select: 'akto-select-control',
  radio: 'fieldset[role=radiogroup] input[type=radio]',
  checkboxes: 'fieldset[role=group] input[type=checkbox]',
};

const options = [{ code: 'A', title: 'Un' }, { code: 'B', title: 'Deux' }];

describe('every « x-widget » that an author may write is shown as such', () => {
  for (const [type, widgets] of Object.entries(WIDGETS) as [FieldType, readonly string[]][]) {
    for (const widget of widgets) {
      it(`${widget} on a field of type ${type}`, async () => {
        const listed = type === 'code' || type === 'codes' ? { options } : {};
        const { all } = await show({ definition: definition([tab('onglet', [field('champ', { type, widget, ...listed })])]) });
        expect(all(`.akto-grid :is(${shown[widget]})`)).not.to.be.empty;
      });
    }
  }
});
