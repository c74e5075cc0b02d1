import type { Data, DocumentMeta } from '@akto/core';
import { get, objectAt, textAt, valueOf, type JsonNode, type JsonObject } from '../source/json.js';
import type { Report } from '../source/position.js';

/** A dossier and the problems that it must have, in the order of the file. */
export interface Example {
  readonly today: string;
  readonly data: Data;
  readonly documents: Readonly<Record<string, DocumentMeta>>;
  readonly errors: JsonNode;
  readonly warnings: JsonNode;
}

/** Reads `exemples/CODE/*.json`. What is missing is reported. */
export function readExample(document: JsonNode, report: Report): Example | undefined {
  const expected = objectAt(document, 'expected');
  const [errors, warnings] = [listAt(expected, 'errors'), listAt(expected, 'warnings')];
  const [today, data] = [textAt(document, 'today'), objectAt(document, 'data')];
  if (today === undefined || !data || !errors || !warnings) {
    report({ ...document, length: 1 }, 'exemple', 'Un exemple contient « title », « today », « data » et « expected » { « errors », « warnings » }');
    return undefined;
  }
  const documents = objectAt(document, 'documents');
  return { today, data: valueOf(data) as Data, documents: (documents ? valueOf(documents) : {}) as Example['documents'], errors, warnings };
}

function listAt(node: JsonObject | undefined, key: string): JsonNode | undefined {
  const list = get(node, key);
  return list?.kind === 'array' ? list : undefined;
}
