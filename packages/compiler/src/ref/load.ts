import { suggestion } from '../nearest.js';
import type { JsonNode, Source, Span } from '../source/json.js';
import { parseJson } from '../source/parse.js';
import type { Report } from '../source/position.js';

/** Text of a file, or undefined when there is none. */
export type Read = (path: string) => string | undefined;

/** The files beside a schema, each read and parsed once. */
export interface Folder {
  /** The document of a file of the folder. A missing file is reported at `from`, when given. */
  open(name: string, from?: Span): JsonNode | undefined;
  /** Whether a file that was opened is there but could not be read, which is told: nothing is known of what it holds. */
  isBroken(name: string): boolean;
  /** Paths that were asked for, missing ones included: a change in any of them changes the result. */
  readonly files: readonly string[];
}

interface Parsed {
  readonly text: string;
  readonly document: JsonNode | undefined;
  readonly found: readonly Parameters<Report>[];
}

/** The last text of each file: the shared ones serve every dispositif of the folder. */
const parsed = new Map<string, Parsed>();

function parseOnce(file: string, text: string, report: Report): JsonNode | undefined {
  const known = parsed.get(file);
  const result = known?.text === text ? known : parse({ file, text });
  parsed.set(file, result);
  for (const problem of result.found) report(...problem);
  return result.document;
}

function parse(source: Source): Parsed {
  const found: Parameters<Report>[] = [];
  return { text: source.text, document: parseJson(source, (...problem) => found.push(problem)), found };
}

export function openFolder(file: string, read: Read, report: Report): Folder {
  const base = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const documents = new Map<string, JsonNode | undefined>();
  return {
    open(name, from) {
      const path = base + name;
      if (documents.has(path)) return documents.get(path);
      const text = read(path);
      const document = text === undefined ? undefined : parseOnce(path, text, report);
      documents.set(path, document);
      if (text === undefined && from) report(from, 'ref', `Fichier introuvable : « ${path} »${suggestion(name, ['communs.json'].filter((other) => read(base + other) !== undefined))}`);
      return document;
    },
    isBroken: (name) => documents.has(base + name) && documents.get(base + name) === undefined && read(base + name) !== undefined,
    get files() {
      return [...documents.keys()];
    },
  };
}
