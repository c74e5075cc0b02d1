import './vanilla.css';
/**
 * The practical limit: what a careful developer writes by hand for this one form, without a library. Labels, hints, native
 * controls, messages linked to them; two listeners for the whole form; an element of message only where there is a message.
 * The fields stand in a `<form>`, as they should, and are built apart and inserted once: one by one, the insertion is quadratic.
 */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** @type {Map<string, import('../form.js').BenchField>} */
let fields = new Map();
/** @type {Map<string, readonly import('../form.js').BenchRule[]>} rules by the names of the fields that they read */
let rules = new Map();
/** @type {Map<string, readonly string[]>} names of the fields that an answer shows, by its own */
let shows = new Map();
/** @type {Set<string>} names of the fields that the person left */
let left = new Set();
/** @type {HTMLFormElement | undefined} */
let element;

globalThis.peer = {
  mount(form, values) {
    fields = new Map(form.fields.map((field) => [field.name, field]));
    rules = new Map();
    shows = new Map();
    left = new Set();
    for (const rule of form.rules) for (const name of [rule.start, rule.end]) rules.set(name, [...(rules.get(name) ?? []), rule]);
    for (const { name, visibleIf } of form.fields) if (visibleIf) shows.set(visibleIf, [...(shows.get(visibleIf) ?? []), name]);
    element = document.createElement('form');
    element.noValidate = true;
    for (const field of form.fields) element.append(row(field, values[field.name], !field.visibleIf || values[field.visibleIf] === true));
    element.addEventListener('input', ({ target }) => changed(/** @type {HTMLInputElement} */ (target).name));
    element.addEventListener('focusout', ({ target }) => leave(/** @type {HTMLInputElement} */ (target).name));
    document.body.append(element);
  },
  unmount() {
    element?.remove();
    element = undefined;
    fields.clear();
    rules.clear();
    shows.clear();
    left.clear();
  },
  showErrors() {
    for (const name of fields.keys()) {
      left.add(name);
      check(name);
    }
  },
  control: (name) => document.getElementById(name),
  message: (name) => document.getElementById(`${name}-message`)?.textContent ?? '',
};

/**
 * @param {import('../form.js').BenchField} field
 * @param {string | number | boolean | undefined} value
 * @param {boolean} visible
 */
function row(field, value, visible) {
  const { name, kind, label, hint, required } = field;
  const box = document.createElement(kind === 'boolean' ? 'fieldset' : 'div');
  box.className = 'row';
  box.id = `${name}-row`;
  box.hidden = !visible;
  const caption = document.createElement(kind === 'boolean' ? 'legend' : 'label');
  caption.textContent = required ? `* ${label}` : label;
  if (caption instanceof HTMLLabelElement) caption.htmlFor = name;
  box.append(caption);
  if (hint) {
    const help = document.createElement('p');
    help.className = 'hint';
    help.id = `${name}-hint`;
    help.textContent = hint;
    box.append(help);
  }
  box.append(...controls(field, value));
  return box;
}

/**
 * @param {import('../form.js').BenchField} field
 * @param {string | number | boolean | undefined} value
 */
function controls({ name, kind, hint, required, options }, value) {
  if (kind === 'boolean') return [true, false].flatMap((answer, index) => radio(name, answer, value === answer, index));
  const control = document.createElement(kind === 'list' ? 'select' : 'input');
  control.id = name;
  control.name = name;
  control.required = required;
  if (hint) control.setAttribute('aria-describedby', `${name}-hint`);
  if (control instanceof HTMLSelectElement) {
    control.append(new Option('Sélectionnez un élément', ''), ...(options ?? []).map(({ code, title }) => new Option(title, code)));
    control.value = String(value ?? '');
  } else {
    control.type = 'text';
    if (kind === 'email') control.inputMode = 'email';
    if (kind === 'integer' || kind === 'date') control.inputMode = 'numeric';
    if (kind === 'amount') control.inputMode = 'decimal';
    if (value !== undefined) control.value = written(kind, value);
  }
  return [control];
}

/**
 * @param {string} name
 * @param {boolean} answer
 * @param {boolean} checked
 * @param {number} index
 */
function radio(name, answer, checked, index) {
  const control = document.createElement('input');
  control.type = 'radio';
  control.name = name;
  control.id = index === 0 ? name : `${name}-${index}`;
  control.value = answer ? 'oui' : 'non';
  control.checked = checked;
  const label = document.createElement('label');
  label.htmlFor = control.id;
  label.textContent = answer ? 'Oui' : 'Non';
  return [control, label];
}

/**
 * @param {string} kind
 * @param {string | number | boolean} value
 */
function written(kind, value) {
  if (kind === 'date') return String(value).split('-').reverse().join('/');
  return kind === 'amount' ? (Number(value) / 100).toFixed(2).replace('.', ',') : String(value);
}

/**
 * By id, not through the form: `elements` is searched from its start again after each change of the page.
 * @param {string} name
 */
function answer(name) {
  const control = /** @type {HTMLInputElement} */ (document.getElementById(name));
  if (control.type !== 'radio') return control.value.trim();
  if (control.checked) return 'oui';
  return /** @type {HTMLInputElement} */ (document.getElementById(`${name}-1`)).checked ? 'non' : '';
}

/** @param {string} name */
function isoOf(name) {
  const [, day, month, year] = DATE.exec(answer(name)) ?? [];
  return year ? `${year}-${month}-${day}` : '';
}

/** @param {string} name */
function changed(name) {
  check(name);
  for (const { start, end } of rules.get(name) ?? []) check(name === end ? start : end);
  for (const other of shows.get(name) ?? []) {
    const box = /** @type {HTMLElement} */ (document.getElementById(`${other}-row`));
    box.hidden = answer(name) !== 'oui';
    check(other);
  }
}

/** @param {string} name */
function leave(name) {
  left.add(name);
  check(name);
}

/**
 * What is wrong with an answer, '' when nothing is.
 * @param {import('../form.js').BenchField} field
 */
function problem({ name, kind, required, maxLength, minimum, maximum, visibleIf }) {
  if (visibleIf && answer(visibleIf) !== 'oui') return '';
  const text = answer(name);
  if (text === '') return required ? 'Saisie obligatoire' : '';
  if (kind === 'email' && !EMAIL.test(text)) return 'Saisir une adresse électronique, par exemple nom.prenom@email.fr';
  if (maxLength !== undefined && text.length > maxLength) return `${maxLength} caractères maximum`;
  if (kind === 'date' && Number.isNaN(Date.parse(isoOf(name)))) return 'Saisir une date, par exemple 28/02/2026';
  if (kind === 'integer' || kind === 'amount') {
    const number = Number(text.replace(/\s/g, '').replace(',', '.'));
    if (Number.isNaN(number) || (kind === 'integer' && !Number.isInteger(number))) return 'Saisir un nombre';
    if (minimum !== undefined && number < minimum) return `Saisir une valeur supérieure ou égale à ${minimum}`;
    if (maximum !== undefined && number > maximum) return `Saisir une valeur inférieure ou égale à ${maximum}`;
  }
  const broken = rules.get(name)?.find(({ start, end }) => end === name && isoOf(start) !== '' && isoOf(end) !== '' && isoOf(end) < isoOf(start));
  return broken?.message ?? '';
}

/**
 * Shows what is wrong with a field that the person left.
 * @param {string} name
 */
function check(name) {
  const field = fields.get(name);
  if (!field || !left.has(name)) return;
  const text = problem(field);
  const control = /** @type {HTMLElement} */ (document.getElementById(name));
  let message = document.getElementById(`${name}-message`);
  if (!message && !text) return;
  if (!message) {
    message = document.createElement('p');
    message.className = 'message';
    message.id = `${name}-message`;
    document.getElementById(`${name}-row`)?.append(message);
  }
  if (message.textContent !== text) message.textContent = text;
  if (!text) message.remove();
  control.setAttribute('aria-invalid', String(text !== ''));
  const described = [field.hint && `${name}-hint`, text && `${name}-message`].filter(Boolean).join(' ');
  if (described) control.setAttribute('aria-describedby', described);
  else control.removeAttribute('aria-describedby');
}
