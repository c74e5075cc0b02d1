/** Two versions of a random dispositif, the steps between them, and a filled draft of the first, from a seed. */
import type { Data, Definition, Draft, FieldType, Migration, Node } from '@akto/core';
import { newDraft } from '@akto/core';
import { definition, field, rows, section, tab, TODAY } from './builder.js';
import { Random } from './property-generator.js';

interface Leaf {
  /** `tab.key`, `tab.section.key` or `tab.group.*.key`. */
  readonly path: string;
  readonly type: FieldType;
  readonly codes: readonly string[];
}

export interface Evolution {
  readonly before: Definition;
  readonly after: Definition;
  readonly draft: Draft;
  /** Pieces of what was answered, each written once in the draft: none may be lost nor written twice. */
  readonly marks: readonly string[];
}

const TYPES: readonly FieldType[] = ['text', 'number', 'boolean', 'code', 'codes'];
const TABS = ['un', 'deux', 'trois'];

export function evolutionOf(seed: number): Evolution {
  const random = new Random(seed);
  const old = Array.from({ length: 3 + random.below(8) }, (_, index) => leafOf(random, index));
  const { leaves, step } = changed(old, random);
  const before = build(old, '1.0.0', []);
  const answered = old.filter(() => random.chance(0.8)).map((leaf) => ({ leaf, answer: answerTo(leaf) }));
  const data = answered.reduce<Data>((filled, { leaf, answer }) => put(filled, leaf.path.split('.'), answer.value), {});
  return {
    before,
    after: build(leaves, '1.1.0', [{ version: '1.1.0', ...step }]),
    draft: { ...newDraft(before, { id: 'b', reference: {}, today: TODAY }), data },
    marks: answered.flatMap(({ answer }) => answer.marks),
  };
}

function leafOf(random: Random, index: number): Leaf {
  const holder = random.pick(['', '', 'bloc.', 'lignes.*.']);
  return { path: `${random.pick(TABS)}.${holder}champ${index}`, type: random.pick(TYPES), codes: [`(${index}a)`, `(${index}b)`, `(${index}c)`] };
}

function answerTo({ path, type, codes }: Leaf): { readonly value: unknown; readonly marks: readonly string[] } {
  const number = Number(/\d+$/.exec(path)?.[0]);
  if (type === 'boolean') return { value: true, marks: [] };
  if (type === 'number') return { value: 700_000 + number, marks: [String(700_000 + number)] };
  if (type === 'code') return { value: codes[1], marks: [codes[1] as string] };
  if (type === 'codes') return { value: codes.slice(0, 2), marks: codes.slice(0, 2) };
  return { value: `<${number}> {${number}}`, marks: [`<${number}>`, `{${number}}`] };
}

/** Rows are one, whose id is `k`. */
function put(holder: Data, [key = '', ...rest]: readonly string[], value: unknown): Data {
  if (rest.length === 0) return { ...holder, [key]: value };
  if (rest[0] !== '*') return { ...holder, [key]: put((holder[key] ?? {}) as Data, rest, value) };
  const [row] = (holder[key] ?? [{ _id: 'k' }]) as Data[];
  return { ...holder, [key]: [put(row as Data, rest.slice(1), value)] };
}

/** Each leaf meets one kind of change, told or not in the steps. */
function changed(old: readonly Leaf[], random: Random): { readonly leaves: readonly Leaf[]; readonly step: Omit<Migration, 'version'> } {
  const renamed: Record<string, string> = {};
  const recoded: Record<string, Record<string, string | null>> = {};
  const split: Record<string, { by: string; into: string[] }> = {};
  const dropped: string[] = [];
  const defaulted: Record<string, unknown> = {};
  const leaves = old.flatMap((leaf): Leaf[] => {
    const { path, codes } = leaf;
    switch (random.below(11)) {
      case 0:
        renamed[path] = `${path}Neuf`;
        return [{ ...leaf, path: `${path}Neuf` }];
      case 1: {
        const to = path.includes('*') ? path.replace('lignes', 'groupe') : `${random.pick(TABS)}.ailleurs${path.replace(/\D/g, '')}`;
        renamed[path] = to;
        return [{ ...leaf, path: to }];
      }
      case 2:
        dropped.push(path);
        return [];
      case 3:
        return []; // without a word
      case 4:
        recoded[path] = { [codes[0] as string]: `${codes[0]}r`, [codes[1] as string]: null };
        return [{ ...leaf, codes: [`${codes[0]}r`, codes[2] as string] }];
      case 5:
        return [{ ...leaf, codes: [codes[0] as string] }]; // codes taken away without a word
      case 6:
        if (leaf.type !== 'text') return [leaf];
        split[path] = { by: ' ', into: [`${path}A`, `${path}B`] };
        return [{ ...leaf, path: `${path}A` }, { ...leaf, path: `${path}B` }];
      case 7:
        return [{ ...leaf, type: random.pick(TYPES) }];
      case 8:
        defaulted[`${path}Ajout`] = 'd';
        return [leaf, { path: `${path}Ajout`, type: 'text', codes: [] }];
      default:
        return [leaf];
    }
  });
  return { leaves, step: { renamed, recoded, split, dropped, defaulted } };
}

function build(leaves: readonly Leaf[], version: string, migrations: readonly Migration[]): Definition {
  const made = TABS.map((key) => tab(key, childrenOf(leaves.flatMap((leaf) => (leaf.path.startsWith(`${key}.`) ? [{ ...leaf, path: leaf.path.slice(key.length + 1) }] : [])))));
  return { ...definition(made, { version, hash: version }), migrations };
}

type Made = (prefix: string) => Node;

function childrenOf(leaves: readonly Leaf[]): readonly Made[] {
  const holders = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const [holder] = leaf.path.split('.');
    const name = leaf.path.includes('.') ? (holder as string) : '';
    holders.set(name, [...(holders.get(name) ?? []), leaf]);
  }
  return [...holders].flatMap(([name, held]): readonly Made[] => {
    const fields = held.map(({ path, type, codes }) => field(path.slice(path.lastIndexOf('.') + 1), { type, ...(type.startsWith('code') && { options: codes.map((code) => ({ code, title: code })) }) }));
    if (name === '') return fields;
    return [held.some(({ path }) => path.includes('*')) ? rows(name, fields) : section(name, fields)];
  });
}
