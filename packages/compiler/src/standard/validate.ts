import { Ajv2020 } from 'ajv/dist/2020.js';
import { AJV_OPTIONS } from '../validators/ajv.js';
import type { StandardSchema } from './standard.js';

/**
 * The validator of a whole transmission by its published schema: the oracle in tests and the server's second look. It is compiled at
 * run time, with formats checked as the engine does; never use it in a page.
 */
export const compileStandard = (schema: StandardSchema): ((data: unknown) => boolean) => new Ajv2020(AJV_OPTIONS).compile(schema);
