import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { jsonSchema, property } from './json-schema.js';

/** Wide enough a screen for the yes / no of the others: radio buttons. */
const uiOf = ({ fields }) => ({
  'ui:submitButtonOptions': { norender: true },
  ...Object.fromEntries(fields.filter(({ kind }) => kind === 'boolean').map(({ name }) => [name, { 'ui:widget': 'radio' }])),
});

/** A field that depends on a yes / no question: the dependencies that rjsf documents. */
function schemaOf(form) {
  const shown = form.fields.filter(({ visibleIf }) => visibleIf);
  return {
    ...jsonSchema(form),
    dependencies: Object.fromEntries(
      shown.map((field) => [field.visibleIf, { oneOf: [{ properties: { [field.visibleIf]: { const: false } } }, { properties: { [field.visibleIf]: { const: true }, [field.name]: property(field) } }] }]),
    ),
  };
}

/** The rules on two dates, as a form of rjsf has them. */
const rulesOf = ({ rules }) => (data, errors) => {
  for (const { start, end, message } of rules) if (data[start] && data[end] && data[end] < data[start]) errors[end]?.addError(message);
  return errors;
};

let root;
let holder;
const form = createRef();

globalThis.peer = {
  mount(given, values) {
    holder = document.body.appendChild(document.createElement('div'));
    root = createRoot(holder);
    const rules = rulesOf(given);
    flushSync(() =>
      root.render(<Form ref={form} idPrefix="f" schema={schemaOf(given)} uiSchema={uiOf(given)} initialFormData={values} validator={validator} customValidate={rules} liveValidate showErrorList={false} noHtml5Validate />),
    );
  },
  unmount() {
    root.unmount();
    holder.remove();
  },
  showErrors: () => void form.current.validateForm(),
  control: (name) => document.getElementById(`f_${name}`) ?? document.getElementById(`f_${name}-0`),
  message: (name) => document.getElementById(`f_${name}__error`)?.textContent ?? '',
};
