import type { Definition, Field, Paragraph } from '@akto/core';

const TAB = 'onglet';
const WORD = '…';
const description: readonly Paragraph[] = [[WORD, { text: WORD, href: 'https://example.org' }]];
const options = [{ code: WORD, title: WORD }];

const kinds: readonly Pick<Field, 'type' | 'widget' | 'options'>[] = [
  { type: 'text' },
  { type: 'text', widget: 'textarea' },
  { type: 'number' },
  { type: 'number', widget: 'money' },
  { type: 'date' },
  { type: 'boolean' },
  { type: 'boolean', widget: 'checkbox' },
  { type: 'code', options },
  { type: 'code', widget: 'radio', options },
  { type: 'codes', options },
];

/** With nothing to explain, with one line or more, and only to be read: each has another template. A refusal lists the first ones. */
const fields = kinds.flatMap((kind, index) =>
  [{}, { examples: [WORD] }, { description, limits: { maxLength: 1 } }, { readonly: true }].map((variant, other): Field => ({
    kind: 'field',
    path: `${TAB}.${index}-${other}`,
    title: WORD,
    required: other === 0,
    readonly: false,
    limits: {},
    check: () => true,
    ...kind,
    ...variant,
  })),
);

/** A form that nobody reads, with fields of each kind. */
export const form: Definition = {
  language: 1,
  code: 'REPETITION',
  version: '1.0.0',
  hash: '',
  title: WORD,
  description: WORD,
  valid: {},
  tabs: [
    { kind: 'tab', key: TAB, path: TAB, title: WORD, description, links: [{ text: WORD, href: 'https://example.org' }], children: [...fields, { kind: 'section', path: `${TAB}.section`, title: WORD, description, children: [] }] },
    { kind: 'tab', key: 'autre', path: 'autre', title: WORD, children: [] },
  ],
  rules: [],
  order: [],
  messages: {},
  migrations: [],
};
