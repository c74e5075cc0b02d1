import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.css';

let root;
let holder;
let model;

function element({ name, kind, label, hint, required, maxLength, minimum, maximum, options, visibleIf }) {
  const base = { name, title: label, description: hint, isRequired: required, ...(visibleIf && { visibleIf: `{${visibleIf}} = true` }) };
  if (kind === 'boolean') return { ...base, type: 'boolean', renderAs: 'radio' };
  if (kind === 'list') return { ...base, type: 'dropdown', choices: options.map(({ code, title }) => ({ value: code, text: title })) };
  const validators = [
    ...(kind === 'email' ? [{ type: 'email' }] : []),
    ...(maxLength === undefined ? [] : [{ type: 'text', maxLength }]),
    ...(minimum === undefined ? [] : [{ type: 'numeric', minValue: minimum, maxValue: maximum }]),
  ];
  const inputType = { integer: 'number', amount: 'number', date: 'date' }[kind];
  return { ...base, type: 'text', ...(inputType && { inputType }), validators };
}

globalThis.peer = {
  mount({ fields, rules }, values) {
    const byEnd = new Map(rules.map((rule) => [rule.end, rule]));
    const elements = fields.map(element).map((item) => {
      const rule = byEnd.get(item.name);
      return rule ? { ...item, validators: [...item.validators, { type: 'expression', expression: `{${rule.start}} empty or {${rule.end}} >= {${rule.start}}`, text: rule.message }] } : item;
    });
    model = new Model({ elements, showNavigationButtons: false, checkErrorsMode: 'onValueChanged', textUpdateMode: 'onTyping' });
    model.data = { ...values };
    holder = document.body.appendChild(document.createElement('div'));
    root = createRoot(holder);
    flushSync(() => root.render(<Survey model={model} />));
  },
  unmount() {
    root.unmount();
    holder.remove();
    model.dispose();
  },
  showErrors: () => void model.validate(true),
  control: (name) => boxOf(name)?.querySelector('input, select, [role=combobox]') ?? null,
  message: (name) => boxOf(name)?.querySelector('.sd-question__erbox, .sd-error')?.textContent ?? '',
};

const boxOf = (name) => document.querySelector(`[data-name="${name}"]`);
