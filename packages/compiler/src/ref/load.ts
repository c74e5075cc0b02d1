import type { JsonNode, Source, Span } from '../source/json.js';
import { parseJson } from '../source/parse.js';
import type { Report } from '../source/position.js';

/** Text of a file, or undefined when there is none. */
export type Read = (path: string) => string | undefined;

/** The files beside a schema, each read and parsed once. */
export interface Folder {
  /** The document of a file of the folder. A missing file is reported at `from`, when given. */
  open(name: string, from?: Span): JsonNode | undefined;
  /** Paths that were asked for, missing ones included: a change in any of them changes the result. */
  readonly files: readonly string[];
}

export function openFolder(file: string, read: Read, report: Report): Folder {
  const base = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const documents = new Map<string, JsonNode | undefined>();
  return {
    open(name, from) {
      const path = base + name;
      if (documents.has(path)) return documents.get(path);
      const text = read(path);
      const source: Source = { file: path, text: text ?? '' };
      const document = text === undefined ? undefined : parseJson(source, report);
      documents.set(path, document);
      if (text === undefined && from) report(from, 'ref', `Fichier introuvable : « ${path} »`);
      return document;
    },
    get files() {
      return [...documents.keys()];
    },
  };
}
