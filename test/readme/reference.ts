/** The reference of `schemas/README.md`: every keyword and every function, as the language itself describes them. */
import { FUNCTIONS } from '../../packages/compiler/src/expression/index.js';
import { KEYWORDS } from '../../packages/compiler/src/keywords/table.js';
import { meta, type JsonObject } from '../compiler/schema-files.js';

export const SCHEMAS_README = 'schemas/README.md';
const MARKERS = ['<!-- référence : écrite par test/readme/write-reference.ts -->', '<!-- fin de la référence -->'] as const;

/** Examples of keywords that the meta-schema explains without one, or otherwise in each place. */
const STANDARD: Readonly<Record<string, string>> = {
  'x-version': '"x-version": "1.0.0"',
  type: '"type": "string"',
  items: '"items": { "type": "object", "properties": { } }',
  enum: '"enum": ["A", "B"]',
  oneOf: '"oneOf": [{ "const": "A", "title": "Premier choix" }]',
  const: '"const": true',
  default: '"default": false',
  examples: '"examples": ["nom.prenom@email.fr"]',
};

/** The same text with the reference as it is today. */
export function withReference(text: string): string {
  const [start, end] = [text.indexOf(MARKERS[0]) + MARKERS[0].length, text.indexOf(MARKERS[1])];
  if (end < start) throw new Error(`${SCHEMAS_README} doit contenir « ${MARKERS[0]} » puis « ${MARKERS[1]} »`);
  return `${text.slice(0, start)}\n\n${keywordTable()}\n\n## Les fonctions\n\n${functionTable()}\n\n${text.slice(end)}`;
}

/** Keywords for which there is no example to show. */
export const unexplained = (): readonly string[] => Object.keys(KEYWORDS).filter((keyword) => exampleOf(keyword) === undefined);

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');

function keywordTable(): string {
  const rows = Object.entries(KEYWORDS).map(([keyword, { help }]) => `| \`${keyword}\` | ${cell(help)} | \`${cell(exampleOf(keyword) ?? '')}\` |`);
  return ['| Mot-clé | Ce qu’il dit | Exemple |', '|---|---|---|', ...rows].join('\n');
}

function functionTable(): string {
  const rows = [...FUNCTIONS.values()].map(({ usage, description }) => `| \`${cell(usage)}\` | ${cell(description)} |`);
  return ['Une expression s’écrit en CEL : `==` et `!=`, `<` `<=` `>` `>=`, `&&` (et), `||` (ou), `!` (non), `in`, `+ - * /`, `condition ? a : b`.', '', '| Fonction | Ce qu’elle donne |', '|---|---|', ...rows].join('\n');
}

/** From the meta-schema, where the editor shows it too. */
function exampleOf(keyword: string): string | undefined {
  if (Object.hasOwn(STANDARD, keyword)) return STANDARD[keyword];
  const { properties, $defs } = meta('dispositif-1') as { readonly properties: Record<string, JsonObject>; readonly $defs: Record<string, JsonObject> };
  const places = [properties[keyword], $defs[keyword], ...Object.values($defs).map((definition) => (definition.properties as Record<string, JsonObject> | undefined)?.[keyword])];
  for (const place of places) {
    const shown = /```json\n([\s\S]*?)\n```/.exec(String(place?.markdownDescription ?? ''))?.[1];
    if (shown !== undefined) return shown;
  }
  return undefined;
}
