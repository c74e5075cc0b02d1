import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertValid, checkOf, filesBelow, metaNames, readJson, type Json, type JsonObject } from './schema-files.js';

const dispositif = checkOf('dispositif-1');

/** A dispositif of one tab that holds one node. */
const holding = (node: Json, tab: JsonObject = {}, file: JsonObject = {}): Json => ({
  title: 'Essai',
  'x-code': 'ESSAI',
  'x-version': '1.0.0',
  type: 'object',
  properties: { onglet: { title: 'Onglet', type: 'object', properties: { champ: node }, ...tab } },
  ...file,
});

const text = (more: JsonObject): JsonObject => ({ title: 'Champ', type: 'string', ...more });
const rule = (more: JsonObject): JsonObject => ({ 'x-rules': [{ id: 'une', must: 'a > b', on: ['a'], message: 'Non.', ...more }] });
const file = (more: JsonObject): JsonObject => ({ code: 'A', maxSizeMb: 1, formats: ['pdf'], ...more });
const documents = (more: JsonObject): JsonObject => ({
  title: 'Pièce',
  type: 'array',
  items: { type: 'string' },
  'x-document': file(more),
});

describe('the meta-schemas accept every file of schemas/', () => {
  const written = [...filesBelow('schemas'), ...filesBelow('test')].map((path) => [path, String(readJson(path).$schema)] as const);
  for (const name of metaNames) {
    for (const [path] of written.filter(([, schema]) => schema.endsWith(`meta/${name}.schema.json`))) {
      it(`${path} is a ${name}`, () => assertValid(checkOf(name), readJson(path)));
    }
  }
});

describe('the meta-schema of a dispositif accepts', () => {
  const accepted: readonly [string, Json][] = [
    [
      'a text with limits',
      holding(text({ minLength: 2, maxLength: 9, pattern: '^A', examples: ['AB'], default: 'AB', 'x-widget': 'textarea' })),
    ],
    ['a date', holding(text({ format: 'date', 'x-readonly': 'rempli(a)', 'x-width': 4 }))],
    [
      'a list whose options depend on another field',
      holding(text({ oneOf: [{ const: '1', title: 'Un', 'x-visible': 'a > 2', $comment: 'L6222-1' }] })),
    ],
    ['a list of numbers', holding({ title: 'Année', type: 'integer', oneOf: [{ const: 1, title: 'Première' }] })],
    ['an amount', holding({ title: 'Montant', type: 'integer', minimum: 0, multipleOf: 1, 'x-widget': 'money' })],
    ['a yes or no', holding({ title: 'RQTH', type: 'boolean', 'x-required': true })],
    ['a computed value', holding({ title: 'Total', type: 'number', readOnly: true, 'x-value': 'a + b' })],
    [
      'several choices of a list',
      holding({ title: 'Jours', type: 'array', items: { type: 'string', enum: ['L', 'M'] }, uniqueItems: true, minItems: 1 }),
    ],
    [
      'several choices of a list that has its own name',
      holding({ title: 'Jours', type: 'array', items: { title: 'Jours de la semaine', type: 'string', enum: ['L', 'M'] } }),
    ],
    ['several choices of a shared list', holding({ title: 'Jours', type: 'array', items: { $ref: '#/$defs/jour' }, uniqueItems: true })],
    [
      'a repeated group with its own rules',
      holding({
        title: 'Périodes',
        type: 'array',
        maxItems: 3,
        'x-required': true,
        items: { title: 'Période', type: 'object', properties: { debut: text({ format: 'date' }) }, required: ['debut'], ...rule({}) },
      }),
    ],
    [
      'a conditional document type',
      holding({ ...documents({ removable: true }), 'x-visible': "a == '3'", 'x-required': 'a > 2', maxItems: 2 }),
    ],
    [
      'documents whose items say anything',
      holding({ ...documents({}), items: { type: 'object', properties: { nom: { type: 'string' } }, required: ['nom'] } }),
    ],
    [
      'a section in a section',
      holding({ title: 'Une', type: 'object', properties: { deux: { title: 'Deux', type: 'object', properties: { champ: text({}) } } } }),
    ],
    [
      'a conditional tab with links and a recap',
      holding(text({}), {
        'x-visible': 'rempli(a)',
        'x-links': [{ title: 'Aide', href: 'mailto:aide@akto.fr' }],
        'x-recap': [{ title: 'Bloc', fields: { 'Champ :': 'onglet.champ' } }],
      }),
    ],
    ['a recap of all that is filled', holding(text({}), { 'x-recap': true })],
    ['a warning', holding(text({}), rule({ when: 'a > 1', level: 'warning', $comment: 'R6222-6' }))],
    [
      'validity dates, messages and own definitions',
      holding(
        { $ref: '#/$defs/jour', title: 'Jour' },
        {},
        { 'x-valid': { from: '2026-02-01' }, 'x-messages': { required: 'Saisie obligatoire' }, $defs: { jour: text({}) } },
      ),
    ],
    [
      'what became of old fields',
      holding(
        text({}),
        {},
        {
          'x-migrations': [
            {
              version: '1.1.0',
              renamed: { 'onglet.ancien': 'onglet.champ' },
              dropped: ['onglet.periodes.*.fin'],
              recoded: { 'onglet.champ': { 13: '60' } },
            },
          ],
        },
      ),
    ],
  ];
  for (const [what, value] of accepted) it(what, () => assertValid(dispositif, value));
});

describe('the meta-schema of a dispositif refuses', () => {
  const refused: readonly [string, string, Json][] = [
    ['a misspelt keyword', '/properties/onglet/properties/champ', holding(text({ maxLenght: 3 }))],
    ['a limit of text on a number', '/properties/onglet/properties/champ', holding({ title: 'Âge', type: 'integer', maxLength: 3 })],
    ['an unknown type', '/properties/onglet/properties/champ/type', holding(text({ type: 'text' }))],
    ['a field without type', '/properties/onglet/properties/champ', holding({ title: 'Champ' })],
    ['a field without title (N7)', '/properties/onglet/properties/champ', holding({ type: 'string' })],
    ['a blank title', '/properties/onglet/properties/champ/title', holding(text({ title: ' ' }))],
    ['a key that starts with a capital', '/properties/onglet/properties', holding(text({}), { properties: { Champ: text({}) } })],
    ['a key that an expression would read as a value', '/properties/onglet/properties', holding(text({}), { properties: { true: text({}) } })],
    ['an unknown format', '/properties/onglet/properties/champ/format', holding(text({ format: 'mail' }))],
    ['if / then / else', '/properties/onglet', holding(text({}), { if: {}, then: {} })],
    ['additionalProperties', '/properties/onglet', holding(text({}), { additionalProperties: false })],
    ['x-required: false', '/properties/onglet/properties/champ/x-required', holding(text({ 'x-required': false }))],
    ['an option without label', '/properties/onglet/properties/champ/oneOf/0', holding(text({ oneOf: [{ const: '1' }] }))],
    ['a rule without message', '/properties/onglet/x-rules/0', holding(text({}), { 'x-rules': [{ id: 'une', must: 'a > b', on: ['a'] }] })],
    ['a rule shown nowhere', '/properties/onglet/x-rules/0/on', holding(text({}), rule({ on: [] }))],
    ['x-recap: false', '/properties/onglet/x-recap', holding(text({}), { 'x-recap': false })],
    ['an unknown level', '/properties/onglet/x-rules/0/level', holding(text({}), rule({ level: 'info' }))],
    [
      'a message for an unknown keyword',
      '/properties/onglet/properties/champ/x-messages',
      holding(text({ 'x-messages': { requis: 'Non.' } })),
    ],
    [
      '« cas » as a document format (N1)',
      '/properties/onglet/properties/champ/x-document/formats/0',
      holding(documents({ formats: ['cas'] })),
    ],
    [
      'a document type without code',
      '/properties/onglet/properties/champ/x-document',
      holding({ ...documents({}), 'x-document': { maxSizeMb: 1, formats: ['pdf'] } }),
    ],
    [
      'a link to a plain http page',
      '/properties/onglet/x-links/0/href',
      holding(text({}), { 'x-links': [{ title: 'Aide', href: 'http://akto.fr' }] }),
    ],
    ['a widget of another type', '/properties/onglet/properties/champ/x-widget', holding(text({ 'x-widget': 'checkbox' }))],
    [
      'links on a section',
      '/properties/onglet/properties/champ',
      holding({ title: 'Section', type: 'object', properties: { champ: text({}) }, 'x-links': [] }),
    ],
    [
      'a repeated group whose row has no field',
      '/properties/onglet/properties/champ/items',
      holding({ title: 'Lignes', type: 'array', items: { type: 'object' } }),
    ],
    ['a $ref to anything but a definition', '/properties/onglet/properties/champ/$ref', holding({ $ref: '#/properties/onglet' })],
    [
      'a file without code',
      '',
      {
        title: 'Essai',
        'x-version': '1',
        type: 'object',
        properties: { onglet: { title: 'O', type: 'object', properties: { champ: text({}) } } },
      },
    ],
  ];
  for (const [what, where, value] of refused) {
    it(what, () => {
      dispositif(value);
      assert.ok(
        dispositif.errors?.some((error) => error.instancePath === where),
        `expected an error at ${where}, got ${JSON.stringify(dispositif.errors)}`,
      );
    });
  }
});
