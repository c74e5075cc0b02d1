import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUE, type Documents, type Field } from '@akto/core';
import * as wording from '../../../packages/design-system/src/elements/wording.js';

const said = (keyword: string, params: Record<string, unknown>, field: Partial<Field>): string | undefined =>
  CATALOGUE[keyword]?.(params, { kind: 'field', ...field } as Field);

test('un élément seul dans une page dit ce qu’un dossier dit', () => {
  const { required, document, box, email, number, integer, money, date, choice, maxLength, minimum, maximum } = wording;
  assert.deepEqual({ required, document, box, email, number, integer, money, date, choice }, {
    required: said('required', {}, { type: 'text' }),
    document: CATALOGUE['required']?.({}, { kind: 'documents' } as Documents),
    box: said('required', {}, { type: 'boolean', widget: 'checkbox' }),
    email: said('format', { format: 'email' }, {}),
    number: said('type', {}, { type: 'number' }),
    integer: said('type', {}, { type: 'number', integer: true }),
    money: said('type', {}, { type: 'number', widget: 'money' }),
    date: said('type', {}, { type: 'date' }),
    choice: said('enum', {}, { type: 'code' }),
  });
  assert.deepEqual([1, 200].map(maxLength), [1, 200].map((limit) => said('maxLength', { limit }, {})));
  assert.equal(minimum('12,5'), said('minimum', { limit: 12.5 }, { type: 'number' }));
  assert.equal(maximum('12,5'), said('maximum', { limit: 12.5 }, { type: 'number' }));
});
