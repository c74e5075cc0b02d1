import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { property } from './json-schema.js';

let root;
let holder;
let form;
let schema;
let uischema;
let data;

/** A field that depends on a yes / no question: the rule that JSON Forms documents. */
const control = ({ name, visibleIf }) => ({
  type: 'Control',
  scope: `#/properties/${name}`,
  ...(visibleIf && { rule: { effect: 'SHOW', condition: { scope: `#/properties/${visibleIf}`, schema: { const: true } } } }),
});

/** Errors are shown or hidden for the whole form. */
function render(validationMode) {
  flushSync(() =>
    root.render(<JsonForms schema={schema} uischema={uischema} data={data} renderers={vanillaRenderers} cells={vanillaCells} validationMode={validationMode} onChange={(change) => (data = change.data)} />),
  );
}

globalThis.peer = {
  mount(given, values) {
    form = given;
    data = values;
    schema = { type: 'object', properties: Object.fromEntries(form.fields.map((field) => [field.name, property(field)])), required: form.fields.filter(({ required }) => required).map(({ name }) => name) };
    uischema = { type: 'VerticalLayout', elements: form.fields.map(control) };
    holder = document.body.appendChild(document.createElement('div'));
    root = createRoot(holder);
    render('ValidateAndHide');
  },
  unmount() {
    root.unmount();
    holder.remove();
  },
  reveal: () => render('ValidateAndShow'),
  showErrors() {
    render('ValidateAndHide');
    render('ValidateAndShow');
  },
  control: (name) => boxOf(name)?.querySelector('input, select') ?? null,
  message: (name) => boxOf(name)?.querySelector('.validation_error')?.textContent ?? '',
};

/** In the order of the fields: the ids that JSON Forms gives are its own. */
function boxOf(name) {
  return document.getElementById(`#/properties/${name}`) ?? document.querySelector(`[id^="#/properties/${name}"]`);
}
