import { compileDispositif } from '@akto/compiler';
import { createHash } from 'node:crypto';
import type { BenchField, BenchForm } from './form.js';

/** The only tab: every field of the form stands on the page at once, as in the other libraries. */
export const TAB = 'onglet';

const LIMITS = ['maxLength', 'minimum', 'maximum'] as const;

function schemaOf({ kind, label, hint, options, visibleIf, ...limits }: BenchField): object {
  const type = { text: 'string', email: 'string', date: 'string', list: 'string', integer: 'integer', amount: 'integer', boolean: 'boolean' }[kind];
  return {
    title: label,
    type,
    ...(kind === 'email' && { format: 'email', examples: [hint?.replace('Ex : ', '')] }),
    ...(kind === 'date' && { format: 'date' }),
    ...(kind === 'amount' && { 'x-widget': 'money' }),
    ...(options && { oneOf: options.map(({ code, title }) => ({ const: code, title })) }),
    ...(visibleIf && { 'x-visible': `${visibleIf} == true` }),
    ...Object.fromEntries(LIMITS.filter((limit) => limits[limit] !== undefined).map((limit) => [limit, limits[limit]])),
  };
}

/** The form as a dispositif, with other tabs where some are given: the text of its compiled module. Throws when it does not compile. */
export function compiledForm({ fields, rules }: BenchForm, otherTabs: Readonly<Record<string, object>> = {}): string {
  const schema = {
    title: 'Mesure',
    'x-code': 'MESURE',
    'x-version': '1.0.0',
    type: 'object',
    properties: {
      [TAB]: {
        title: 'Informations',
        type: 'object',
        properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
        required: fields.filter(({ required }) => required).map(({ name }) => name),
        'x-rules': rules.map(({ start, end, message }, index) => ({ id: `ordre-${index}`, must: `${end} >= ${start}`, on: [end], message })),
      },
      ...otherTabs,
    },
  };
  const text = JSON.stringify(schema);
  const { module, problems } = compileDispositif({
    file: 'MESURE.json',
    read: (file) => (file === 'MESURE.json' ? text : undefined),
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  });
  if (!module) throw new Error(problems.map(({ message }) => message).join('\n'));
  return module.code;
}
