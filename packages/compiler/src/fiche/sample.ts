import { evaluate, nodeAt, setAt, walk, type Data, type Definition, type DocumentMeta, type Field } from '@akto/core';

/** Something that each format accepts. */
export const BY_FORMAT: Readonly<Record<string, string>> = {
  email: 'nom.prenom@email.fr', telephone: '0102030405', uri: 'https://www.akto.fr', siren: '130025265', siret: '73282932000074', naf: '7820Z', idcc: '2378',
  nir: '255081416802538', nom: 'Martin', 'code-postal': '69100', 'commune-insee': '75115', departement: '69', iban: 'FR1420041010050500013M02606', uai: '0561910X',
  nda: '11754370275', rncp: 'RNCP15151', rs: 'RS5550', 'code-diplome': '32332111', 'numero-contrat': '02B202212000000', date: '2026-09-01',
};

export interface Sample {
  readonly data: Data;
  readonly documents: Readonly<Record<string, DocumentMeta>>;
}

const DOCUMENT = 'd1';

/** Data in which every field that a person fills has an answer of its own form, and every group one row. Rules may still refuse it. */
export function sampleOf(definition: Definition, today: string): Sample {
  let data: Data = {};
  let documents: Sample['documents'] = {};
  for (const { node, path } of walk(definition)) {
    const place = path.replaceAll('*', 'r1');
    if (node.kind === 'rows') data = setAt(data, place, [{ _id: 'r1' }]);
    if (node.kind === 'field' && !node.value) data = setAt(data, place, answerTo(node));
    if (node.kind !== 'documents') continue;
    data = setAt(data, place, [DOCUMENT]);
    const [format = 'pdf'] = node.document.formats;
    documents = { [DOCUMENT]: { name: `piece.${format}`, size: 65_536, type: '', sha256: '0'.repeat(64), state: 'stored' } };
  }
  data = withShownOptions(definition, data, documents, today);
  for (const [path, { value, visible }] of evaluate(definition, data, documents, { today }).nodes) {
    const node = nodeAt(definition, path);
    if (!visible) data = setAt(data, path, undefined);
    else if (node?.kind === 'field' && node.value) data = setAt(data, path, value);
  }
  return { data, documents };
}

/** The first choice of a list may be hidden by what the other answers are: then one that is not. */
function withShownOptions(definition: Definition, data: Data, documents: Sample['documents'], today: string): Data {
  const isRefused = (tried: Data, path: string): boolean => evaluate(definition, tried, documents, { today }).problems.some((problem) => problem.path === path && problem.keyword === 'enum');
  const refused = evaluate(definition, data, documents, { today }).problems.filter(({ keyword }) => keyword === 'enum');
  return refused.reduce((kept, { path }) => {
    const node = nodeAt(definition, path);
    const tries = node?.kind === 'field' ? (node.options ?? []).map(({ code }) => setAt(kept, path, node.type === 'codes' ? [code] : code)) : [];
    return tries.find((tried) => !isRefused(tried, path)) ?? setAt(kept, path, undefined);
  }, data);
}

function answerTo({ examples = [], default: initial, options, type, format, limits, integer, check }: Field): unknown {
  const { minimum = 1, minLength = 1 } = limits;
  const codes = options?.map(({ code }) => code) ?? [];
  const candidates = [
    ...examples, initial, type === 'codes' ? codes.slice(0, Math.max(1, limits.minItems ?? 1)) : codes[0], format === undefined ? undefined : BY_FORMAT[format],
    type === 'date' ? BY_FORMAT.date : undefined, type === 'boolean' ? true : undefined, integer ? Math.ceil(minimum) : minimum, 'Texte'.padEnd(minLength, ' exemple'),
  ];
  return candidates.find((candidate) => candidate !== undefined && check(candidate));
}
