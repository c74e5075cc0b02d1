import { language } from '@akto/core';
import { Ajv, _, type Options } from 'ajv';

/** What every validator of the project is compiled with: typos are refused, inherited properties do not count, wording is ours. */
export const AJV_OPTIONS: Options = {
  strict: true,
  ownProperties: true,
  messages: false,
  allErrors: false,
  formats: language.formats as NonNullable<Options['formats']>,
};

/**
 * For the schema of one field. It holds none of the keywords that differ between drafts, and ajv's 2020 class would add
 * dynamic scopes to every function that it generates. The projection is ours: to hold it against the meta-schema would only take time.
 */
export const createFieldAjv = (): Ajv => new Ajv({ ...AJV_OPTIONS, meta: false, validateSchema: false, code: { source: true, esm: true, lines: false, formats: _`L.formats` } });
