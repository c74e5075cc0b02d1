import { defaultConfig, FormKit, plugin } from '@formkit/vue';
import { createApp, h } from 'vue';

let holder;
let application;
let node;

function field({ name, kind, label, hint, required, maxLength, minimum, maximum, options }) {
  const rules = [required && 'required', kind === 'email' && 'email', maxLength !== undefined && `length:0,${maxLength}`, minimum !== undefined && `between:${minimum},${maximum ?? 1e12}`].filter(Boolean);
  const base = { key: name, name, id: name, label, help: hint, validation: rules.join('|') };
  if (kind === 'boolean') return { ...base, type: 'radio', options: [{ label: 'Oui', value: true }, { label: 'Non', value: false }] };
  if (kind === 'list') return { ...base, type: 'select', placeholder: 'Sélectionnez un élément', options: options.map(({ code, title }) => ({ label: title, value: code })) };
  return { ...base, type: { integer: 'number', amount: 'number', date: 'date' }[kind] ?? 'text' };
}

globalThis.peer = {
  mount({ fields }, values) {
    holder = document.body.appendChild(document.createElement('div'));
    application = createApp({
      data: () => ({ answers: { ...values } }),
      render() {
        return h(FormKit, { type: 'form', actions: false, modelValue: this.answers, 'onUpdate:modelValue': (answers) => (this.answers = answers), onNode: (made) => (node = made) }, () =>
          fields.filter(({ visibleIf }) => !visibleIf || this.answers[visibleIf] === true).map((item) => h(FormKit, field(item))),
        );
      },
    });
    application.use(plugin, defaultConfig());
    application.mount(holder);
  },
  unmount() {
    application.unmount();
    holder.remove();
  },
  showErrors: () => node.submit(),
  control: (name) => document.getElementById(name)?.closest('.formkit-outer')?.querySelector('input, select') ?? null,
  message: (name) => document.getElementById(name)?.closest('.formkit-outer')?.querySelector('.formkit-message')?.textContent ?? '',
};
