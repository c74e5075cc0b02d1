import type { Field, Limits } from '../model/definition.js';
import { own } from '../model/data.js';
import { isCheckbox } from '../model/value.js';
import { fileMessage } from './documents.js';
import { identityFailure, type Place, type World } from './place.js';

/** The one thing that is wrong with a value by itself; rules come after. */
export interface Failure {
  readonly keyword: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** When the keyword alone cannot say it. */
  readonly message?: string;
}

/** The part of a node's state on which its validity depends. */
export interface Expected {
  readonly required: boolean;
  readonly readonly: boolean;
  readonly options?: readonly (string | number)[];
}

/** An option that the list knows but hides cannot be chosen. */
function choosesHidden(value: unknown, options: Expected['options']): boolean {
  const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
  return options !== undefined && codes.some((code) => !options.some((option) => option === code));
}

function fieldFailure(place: Place, field: Field, { required, readonly, options }: Expected): Failure | undefined {
  if (place.value === undefined) {
    return required ? { keyword: readonly && field.source !== undefined ? 'source' : 'required' } : undefined;
  }
  const identity = identityFailure(place);
  if (identity?.keyword === 'const' && isCheckbox(field) && place.value === false) return { keyword: 'required' };
  if (identity) return identity;
  return choosesHidden(place.value, options) ? { keyword: 'enum' } : place.failures[0];
}

function countFailure(count: number, { minItems = 0, maxItems = Infinity }: Limits, { required }: Expected): Failure | undefined {
  if (count === 0) return required ? { keyword: 'required' } : undefined;
  if (count < minItems) return { keyword: 'minItems', params: { limit: minItems } };
  return count > maxItems ? { keyword: 'maxItems', params: { limit: maxItems } } : undefined;
}

/** Order: required, then type, list and format, then the other keywords, then the files one by one. */
export function failureOf(world: World, place: Place, expected: Expected): Failure | undefined {
  const { node } = place.entry;
  if (node?.kind === 'field') return fieldFailure(place, node, expected);
  if (node?.kind !== 'rows' && node?.kind !== 'documents') return undefined;
  const ids = (place.value ?? []) as readonly string[];
  const failure = countFailure(ids.length, node.limits, expected);
  if (failure || node.kind === 'rows') return failure;
  const messages = ids.map((id) => fileMessage(node, own(world.documents, id)));
  const message = messages.find((text) => text !== undefined);
  return message === undefined ? undefined : { keyword: 'document', message };
}
