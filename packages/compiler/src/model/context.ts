import type { Baremes } from '../baremes/baremes.js';
import type { Report } from '../source/position.js';
import type { Validators } from '../validators/registry.js';
import type { Links } from './links.js';

/** What the builders of the model share. */
export interface ModelContext {
  readonly report: Report;
  readonly links: Links;
  readonly baremes: Baremes;
  readonly validators: Validators;
}
