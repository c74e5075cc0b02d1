import { Formio } from '@formio/js/dist/formio.form.min.js';
import '@formio/js/dist/formio.form.min.css';

const { createForm } = globalThis.Formio ?? Formio;
let holder;
let form;

function component({ name, kind, label, hint, required, maxLength, minimum, maximum, options, visibleIf }) {
  const base = {
    key: name,
    label,
    description: hint,
    input: true,
    validate: { required, ...(maxLength !== undefined && { maxLength }), ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) },
    ...(visibleIf && { conditional: { show: true, when: visibleIf, eq: 'oui' } }),
  };
  if (kind === 'boolean') return { ...base, type: 'radio', values: [{ label: 'Oui', value: 'oui' }, { label: 'Non', value: 'non' }] };
  if (kind === 'list') return { ...base, type: 'select', widget: 'html5', data: { values: options.map(({ code, title }) => ({ label: title, value: code })) } };
  if (kind === 'date') return { ...base, type: 'textfield' };
  if (kind === 'integer' || kind === 'amount') return { ...base, type: 'number' };
  return { ...base, type: kind === 'email' ? 'email' : 'textfield' };
}

globalThis.peer = {
  async mount({ fields, rules }, values) {
    holder = document.body.appendChild(document.createElement('div'));
    const byEnd = new Map(rules.map((rule) => [rule.end, rule]));
    const components = fields.map(component).map((item) => {
      const rule = byEnd.get(item.key);
      return rule ? { ...item, validate: { ...item.validate, custom: `valid = !data.${rule.start} || !input || input >= data.${rule.start} ? true : ${JSON.stringify(rule.message)};` } } : item;
    });
    form = await createForm(holder, { components }, { noAlerts: true });
    await form.setSubmission({ data: { ...values } });
  },
  unmount() {
    form.destroy(true);
    holder.remove();
  },
  showErrors: () => void form.submit().catch(() => undefined),
  control: (name) => form.getComponent(name)?.refs.input?.[0] ?? form.getComponent(name)?.refs.selectContainer ?? null,
  message: (name) => form.getComponent(name)?.element?.querySelector('.formio-errors')?.textContent.trim() ?? '',
};
