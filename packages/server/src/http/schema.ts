import { PROBLEM_CODES } from './problem.js';

/** The pieces of which the schemas of the routes are made: they check what comes in, and are the OpenAPI document. */

export type Schema = Readonly<Record<string, unknown>>;

export const text = { type: 'string' } as const;
export const instant = { type: 'string', format: 'date-time' } as const;
export const whole = { type: 'integer', minimum: 0 } as const;

/** What a client names: a draft, a document. No dot, no slash: it is part of addresses. */
export const identifier = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' } as const;

export const sha256 = { type: 'string', pattern: '^([0-9a-f]{64})?$', description: 'Hexadécimal, ou vide si le navigateur ne peut pas le calculer' } as const;

/** All properties are mandatory, and there are no others. */
export const object = (properties: Readonly<Record<string, unknown>>): Schema => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false });

export const identified = object({ id: identifier });

export const problem: Schema = {
  type: 'object',
  description: 'RFC 9457. `title` dit quoi, `detail` dit où et que faire.',
  properties: { type: text, code: { type: 'string', enum: PROBLEM_CODES }, title: text, status: whole, detail: text },
  required: ['type', 'code', 'title', 'status', 'detail'],
  additionalProperties: true,
};

/** The answers of a route: those that succeed (undefined: without a body), and the refusals of its own. Any route may also refuse an unreadable request, a foreign page, too many requests. */
export function answers(successes: Readonly<Record<number, Schema | undefined>>, ...refusals: readonly number[]): Schema {
  const succeeded = Object.entries(successes).map(([status, schema]) => [status, schema ?? { type: 'null', description: 'Fait' }]);
  const refused = [400, ...refusals, 403, 429].map((status) => [status, { description: 'Refus', content: { 'application/problem+json': { schema: problem } } }]);
  return Object.fromEntries([...succeeded, ...refused]) as Schema;
}

/** `?limit=50&after=…&search=…` */
export const paging = {
  type: 'object',
  properties: {
    limit: { type: 'string', pattern: '^[1-9][0-9]{0,2}$', description: 'Au plus 200 ; 50 par défaut' },
    after: { type: 'string', maxLength: 300, description: 'Ce que `next` a donné' },
    search: { type: 'string', maxLength: 100 },
  },
  additionalProperties: false,
} as const;

/** One page of a list; `next` is null at the end. */
export const page = (items: Schema): Schema => object({ items: { type: 'array', items }, next: { type: ['string', 'null'] } });
