import type { Definition, Field, Limits } from '@akto/core';

const TAB = 'onglet';
const limits: Limits = { maxLength: 9 };

const field = (type: Field['type'], more: Partial<Field> = {}): Field => ({
  kind: 'field', path: `${TAB}.${type}-${more.widget ?? more.format ?? ''}`, title: '…', type, required: true, readonly: false, limits, check: () => true, ...more,
});

const options = [{ code: 'A', title: '…' }];

/** A form that no one reads, with one field of each kind. */
export const form: Definition = {
  language: 0,
  code: 'REPETITION',
  version: '1.0.0',
  hash: '',
  title: '…',
  description: '…',
  valid: {},
  tabs: [
    {
      kind: 'tab',
      key: TAB,
      path: TAB,
      title: '…',
      children: [
        field('boolean', { widget: 'checkbox' }),
        field('text'),
        field('text', { format: 'email', examples: ['…'], required: false }),
        field('text', { widget: 'textarea' }),
        field('number'),
        field('number', { widget: 'money' }),
        field('date'),
        field('code', { options }),
        field('code', { options, widget: 'radio' }),
        field('codes', { options }),
        field('boolean'),
        { kind: 'section', path: `${TAB}.section`, title: '…', children: [] },
      ],
    },
  ],
  rules: [],
  order: [],
  messages: {},
  migrations: [],
};
