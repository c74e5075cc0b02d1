/**
 * The form as plain JSON Schema, for the libraries that take one.
 * @param {import('../form.js').BenchForm} form
 */
export function jsonSchema({ fields }) {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.filter(({ visibleIf }) => !visibleIf).map((field) => [field.name, property(field)])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** @param {import('../form.js').BenchField} field */
export function property({ kind, label, hint, maxLength, minimum, maximum, options }) {
  const type = { text: 'string', email: 'string', date: 'string', list: 'string', integer: 'integer', amount: 'integer', boolean: 'boolean' }[kind];
  return {
    type,
    title: label,
    ...(hint && { description: hint }),
    ...(kind === 'email' && { format: 'email' }),
    ...(kind === 'date' && { format: 'date' }),
    ...(options && { oneOf: options.map(({ code, title }) => ({ const: code, title })) }),
    ...(maxLength !== undefined && { maxLength }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}
