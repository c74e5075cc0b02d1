import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';

let holder;
let form;
const ids = new Map();

function component({ name, kind, label, hint, required, maxLength, minimum, maximum, options, visibleIf }) {
  const base = {
    key: name,
    id: name,
    label,
    description: hint,
    ...(visibleIf && { conditional: { hide: `=${visibleIf} != true` } }),
  };
  const validate = { required, ...(maxLength !== undefined && { maxLength }), ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) };
  if (kind === 'boolean') return { ...base, type: 'radio', values: [{ label: 'Oui', value: true }, { label: 'Non', value: false }] };
  if (kind === 'list') return { ...base, type: 'select', validate, values: options.map(({ code, title }) => ({ label: title, value: code })) };
  if (kind === 'date') return { ...base, type: 'datetime', subtype: 'date', dateLabel: label, validate };
  if (kind === 'integer' || kind === 'amount') return { ...base, type: 'number', validate };
  return { ...base, type: 'textfield', validate: kind === 'email' ? { ...validate, validationType: 'email' } : validate };
}

globalThis.peer = {
  async mount({ fields }, values) {
    holder = document.body.appendChild(document.createElement('div'));
    form = new Form({ container: holder });
    await form.importSchema({ type: 'default', id: 'mesure', schemaVersion: 18, components: fields.map(component) }, { ...values });
    while (!this.control(fields[0].name)) await new Promise((resolve) => requestAnimationFrame(resolve));
  },
  unmount() {
    form.destroy();
    holder.remove();
    ids.clear();
  },
  showErrors: () => void form.submit(),
  control: (name) => holder.querySelector(`[id$="-${name}"]:is(input, select, textarea), [id*="-${name}-"]:is(input, select, textarea)`),
  message: (name) => peer.control(name)?.closest('.fjs-form-field')?.querySelector('.fjs-form-field-error')?.textContent ?? '',
};
