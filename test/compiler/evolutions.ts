/** Versions of a dispositif that follow one another by every kind of change, and drafts of the first, drawn by fast-check. */
import fc from 'fast-check';
import type { Data, Draft, Migration } from '@akto/core';

type Kind = 'text' | 'date' | 'number' | 'boolean' | 'code' | 'codes' | 'documents';

interface Leaf {
  /** `tab.key`, `tab.bloc.key` or `tab.lignes.*.key`. */
  readonly path: string;
  readonly kind: Kind;
  /** Unique in the dispositif, whatever the leaf is called later. */
  readonly number: number;
  readonly codes: readonly string[];
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface Version {
  readonly number: string;
  /** Text of the schema file. */
  readonly text: string;
  readonly leaves: readonly Leaf[];
}

/** What a whole draft holds, and whether only answers that the fields take. */
export interface Filled {
  readonly data: Data;
  readonly documents: Draft['documents'];
}

export interface Evolution {
  readonly versions: readonly [Version, Version, Version];
  /** Anything: valid, half filled, of the wrong type, with keys that no version knows. */
  readonly any: Filled;
  /** Every field of the first version answered rightly, in several ways that choose every code between them. */
  readonly valid: readonly Filled[];
}

const TABS = ['un', 'deux', 'trois'];
const HOLDERS = ['', '', 'bloc.', 'lignes.*.'];
const KINDS: readonly Kind[] = ['text', 'text', 'date', 'number', 'boolean', 'code', 'codes', 'documents'];

/** What happens to one field. Those under `SILENT` say nothing of it in `x-migrations`. */
const TOLD = ['rename', 'move', 'drop', 'recode', 'forget', 'split', 'default', 'retype', 'toRow', 'toSection', 'calculate'] as const;
const HARMLESS = ['keep', 'keep', 'mandatory', 'shorter', 'longer', 'rule', 'title', 'option', 'toText'] as const;
const SILENT = ['vanish', 'newType', 'optionGone', 'silentRename', 'nowCalculated'] as const;
type Change = (typeof TOLD)[number] | (typeof HARMLESS)[number] | (typeof SILENT)[number];

const leaf = fc.record({ tab: fc.constantFrom(...TABS), holder: fc.constantFrom(...HOLDERS), kind: fc.constantFrom(...KINDS) });
const leaves = fc.array(leaf, { minLength: 1, maxLength: 7 }).map((all) => all.map(({ tab, holder, kind }, number) => leafOf(tab, kind === 'documents' ? holder.replace('lignes.*.', 'bloc.') : holder, kind, number)));

const leafOf = (tab: string, holder: string, kind: Kind, number: number): Leaf => ({ path: `${tab}.${holder}champ${number}`, kind, number, codes: ['a', 'b', 'c'].map((letter) => `(${number}${letter})`) });

/** A step: a change for each field in turn, and perhaps a whole tab, section or group under another name. */
const stepOf = (changes: readonly Change[]): fc.Arbitrary<{ readonly changes: readonly Change[]; readonly renamed: string | undefined; readonly to: string }> =>
  fc.record({ changes: fc.array(fc.constantFrom(...changes), { minLength: 1, maxLength: 7 }), renamed: fc.option(fc.constantFrom('un', 'trois', 'un.bloc', 'un.lignes', 'trois.lignes'), { nil: undefined }), to: fc.constantFrom('ici', 'deux.ici') });

const evolutionWith = (changes: readonly Change[]): fc.Arbitrary<Evolution> =>
  fc.record({ leaves, first: stepOf(changes), second: stepOf(changes) }).chain(({ leaves: old, first, second }) => {
    const [next, one] = changed(old, first, 1);
    const [last, two] = changed(next, second, 2);
    const steps = [{ version: '1.1.0', ...one }, { version: '1.2.0', ...two }];
    const versions = [version('1.0.0', old, []), version('1.1.0', next, steps.slice(0, 1)), version('1.2.0', last, steps)] as const;
    return fc.record({ any: filled(old, true, 0), valid: fc.tuple(...[0, 1, 2].map((offset) => filled(old, false, offset))) }).map((drafts) => ({ versions, ...drafts }));
  });

/** Whatever breaks a draft is said in `x-migrations`. */
export const toldEvolution = evolutionWith([...TOLD, ...HARMLESS]);
/** Nothing is said of some changes. */
export const anyEvolution = evolutionWith([...TOLD, ...HARMLESS, ...SILENT]);

interface Step {
  readonly renamed: Record<string, string>;
  readonly recoded: Record<string, Record<string, string | null>>;
  readonly split: Record<string, { by: string; into: string[] }>;
  readonly dropped: string[];
  readonly defaulted: Record<string, unknown>;
}

function changed(old: readonly Leaf[], { changes, renamed, to }: { readonly changes: readonly Change[]; readonly renamed: string | undefined; readonly to: string }, round: number): readonly [readonly Leaf[], Partial<Omit<Migration, 'version'>>] {
  const step: Step = { renamed: {}, recoded: {}, split: {}, dropped: [], defaulted: {} };
  const made = old.flatMap((each, index) => next(each, changes[index % changes.length] ?? 'keep', step, round));
  // A whole that goes elsewhere takes with it all that came into it in the same step.
  const target = renamed === undefined ? '' : renamed.includes('.') ? `${to}${round}` : `onglet${round}`;
  const isThere = renamed !== undefined && [old, made].every((all) => all.some(({ path }) => path.startsWith(`${renamed}.`)));
  const placed = renamed?.includes('.') && !target.includes('.') ? `${renamed.split('.')[0]}.${target}` : target;
  const at = (path: string): string => (isThere && path.startsWith(`${renamed}.`) ? placed + path.slice(renamed.length) : path);
  const keys = <Value>(record: Record<string, Value>): Record<string, Value> => Object.fromEntries(Object.entries(record).map(([key, value]) => [at(key), value]));
  const told = {
    renamed: { ...Object.fromEntries(Object.entries(step.renamed).map(([from, into]) => [from, at(into)])), ...(isThere && { [renamed]: placed }) },
    split: Object.fromEntries(Object.entries(step.split).map(([from, { by, into }]) => [from, { by, into: into.map(at) }])),
    recoded: keys(step.recoded),
    dropped: step.dropped,
    defaulted: keys(step.defaulted),
  };
  return [made.map((each) => ({ ...each, path: at(each.path) })), Object.fromEntries(Object.entries(told).filter(([, value]) => Object.keys(value).length > 0))];
}

function next(old: Leaf, change: Change, step: Step, round: number): readonly Leaf[] {
  const { path, kind, codes, number } = old;
  const [tab = ''] = path.split('.');
  const isRow = path.includes('*');
  const isCoded = kind === 'code' || kind === 'codes';
  const drop = (): void => void step.dropped.push(path);
  const rename = (to: string): readonly Leaf[] => {
    step.renamed[path] = to;
    return [{ ...old, path: to }];
  };
  const others = KINDS.filter((each) => each !== kind && each !== 'documents');
  const another = others[number % others.length] as Kind;
  // What is computed is nobody's answer: nothing more happens to it.
  switch (old.more?.['x-value'] === undefined ? change : 'keep') {
    case 'rename':
      return rename(`${path}N`);
    case 'move':
      return rename(isRow ? path.replace('.lignes', '.groupe') : `${TABS.find((each) => each !== tab)}.venu${number}r${round}`);
    case 'drop':
      drop();
      return [];
    case 'recode':
      if (!isCoded || codes.length < 2) return [old];
      step.recoded[path] = { [codes[0] as string]: `${codes[0]}r` };
      return [{ ...old, codes: [`${codes[0]}r`, ...codes.slice(1)] }];
    case 'forget':
      if (!isCoded || codes.length < 2) return [old];
      step.recoded[path] = { [codes[0] as string]: null };
      return [{ ...old, codes: codes.slice(1) }];
    case 'split': {
      if (kind !== 'text') return [old];
      const into = [`${path}A`, `${path}B`];
      step.split[path] = { by: ' ', into };
      return into.map((to) => ({ ...old, path: to }));
    }
    case 'default': {
      const added = `${path}D${round}`;
      step.defaulted[added] = 'défaut';
      return [old, { path: added, kind: 'text', number, codes: codes.map((code) => `${code}d${round}`) }];
    }
    case 'retype':
      drop();
      return [{ ...old, path: `${path}T`, kind: another }];
    case 'toRow':
      return isRow || kind === 'documents' ? [old] : rename(`${tab}.rangs${round}.*.${path.split('.').at(-1)}`);
    case 'toSection':
      return kind === 'documents' ? [old] : rename(`${path}.dedans`);
    case 'calculate':
      drop();
      return [{ path: `${path}C`, kind: 'number', number, codes: [], more: { readOnly: true, 'x-value': 'size(ancre.fixe)' } }];
    case 'mandatory':
      return [{ ...old, more: { ...old.more, 'x-required': true } }];
    case 'shorter':
      return kind === 'text' && !old.more?.['minLength'] ? [{ ...old, more: { ...old.more, maxLength: 3 } }] : [old];
    case 'longer':
      return kind === 'text' && !old.more?.['maxLength'] ? [{ ...old, more: { ...old.more, minLength: 30 } }] : [old];
    case 'rule':
      return kind === 'text' && !isRow ? [{ ...old, more: { ...old.more, rule: true } }] : [old];
    case 'title':
      return [{ ...old, more: { ...old.more, title: `Nouveau ${path}` } }];
    case 'option':
      return isCoded ? [{ ...old, codes: [...codes, `(${number}z${round})`] }] : [old];
    case 'toText':
      return kind === 'date' || kind === 'code' ? [{ ...old, kind: 'text' }] : [old];
    case 'vanish':
      return [];
    case 'newType':
      return kind === 'documents' ? [old] : [{ ...old, kind: another }];
    case 'optionGone':
      return isCoded && codes.length > 1 ? [{ ...old, codes: codes.slice(1) }] : [old];
    case 'silentRename':
      return [{ ...old, path: `${path}S` }];
    case 'nowCalculated':
      return kind === 'documents' ? [old] : [{ ...old, kind: 'number', more: { readOnly: true, 'x-value': 'size(ancre.fixe)' } }];
    default:
      return [old];
  }
}

type Schema = Record<string, unknown>;

function version(number: string, all: readonly Leaf[], migrations: readonly Migration[]): Version {
  const root: Schema = { title: 'Évolution', 'x-code': 'ESSAI', 'x-version': number, ...(migrations.some((step) => Object.keys(step).length > 1) && { 'x-migrations': migrations.filter((step) => Object.keys(step).length > 1) }), type: 'object', properties: {} };
  const fixed: Leaf = { path: 'ancre.fixe', kind: 'text', number: 99, codes: [] };
  for (const each of [...all, fixed]) place(root, each.path.split('.'), '', each);
  return { number, text: JSON.stringify(root), leaves: all };
}

function place(holder: Schema, [key = '', ...rest]: readonly string[], path: string, each: Leaf): void {
  const properties = holder['properties'] as Record<string, Schema>;
  const at = path === '' ? key : `${path}.${key}`;
  if (rest.length === 0) {
    properties[key] = schemaOf(each);
    if (each.more?.['rule'] === true) holder['x-rules'] = [...((holder['x-rules'] as unknown[] | undefined) ?? []), { id: `r${each.number}${key}`, must: `${key} != 'non'`, on: [key], message: 'Dites oui.' }];
    return;
  }
  const object = (): Schema => ({ type: 'object', properties: {} });
  const made = (properties[key] ??= rest[0] === '*' ? { title: at, type: 'array', items: object() } : { title: at, ...object() });
  if (rest[0] === '*') place(made['items'] as Schema, rest.slice(1), `${at}.*`, each);
  else place(made, rest, at, each);
}

function schemaOf({ path, kind, codes, number, more = {} }: Leaf): Schema {
  const { rule: _rule, ...keywords } = more;
  const base = { title: path, ...keywords };
  const list = { oneOf: codes.map((code) => ({ const: code, title: `Choix ${code}` })) };
  switch (kind) {
    case 'date':
      return { ...base, type: 'string', format: 'date' };
    case 'number':
      return { ...base, type: 'number' };
    case 'boolean':
      return { ...base, type: 'boolean' };
    case 'code':
      return { ...base, type: 'string', ...list };
    case 'codes':
      return { ...base, type: 'array', items: { type: 'string', ...list }, uniqueItems: true };
    case 'documents':
      return { ...base, type: 'array', 'x-document': { code: `PIECE-${number}`, maxSizeMb: 5, formats: ['pdf'] } };
    default:
      return { ...base, type: 'string' };
  }
}

/** Each answer bears a mark that no other has, so that what is lost or written twice shows. */
function filled(all: readonly Leaf[], isAny: boolean, offset: number): fc.Arbitrary<Filled> {
  const rows = fc.array(fc.constantFrom('k', 'l', 'm', ''), { maxLength: 3 }).map((ids) => (isAny ? ids : ids.map((_, index) => `r${index}`)));
  const groups = [...new Set(all.flatMap(({ path }) => (path.includes('*') ? [path.slice(0, path.indexOf('.*'))] : [])))];
  const answers = fc.array(fc.tuple(fc.integer({ min: isAny ? 0 : 2, max: 9 }), wrong), { minLength: all.length * 4 + 4, maxLength: all.length * 4 + 4 });
  return fc.record({ ids: fc.tuple(...groups.map(() => (isAny ? rows : rows.filter((list) => list.length > 0)))), answers }).map(({ ids, answers: drawn }) => {
    let count = 0;
    const answer = (each: Leaf): unknown => {
      const [how, other] = drawn[count % drawn.length] ?? [9, null];
      count += 1;
      if (how === 0) return undefined;
      return how === 1 ? marked(other, `?${each.number}x${count}`) : rightAnswer(each, count, offset);
    };
    const data: Data = { ancre: { fixe: 'ici' } };
    groups.forEach((group, index) => write(data, group.split('.'), (ids[index] ?? []).map((id) => (id === '' ? {} : { _id: id }))));
    for (const each of all) {
      const [group, key] = each.path.split('.*.');
      if (key === undefined) write(data, each.path.split('.'), answer(each));
      else for (const row of read(data, (group as string).split('.')) as Data[]) write(row, key.split('.'), answer(each));
    }
    if (isAny) {
      write(data, [TABS[count % 3] as string, 'inconnu'], marked(drawn[0]?.[1], '?extra1'));
      write(data, ['onglet-inconnu'], { reste: marked(drawn[1]?.[1], '?extra2') });
      const [group] = groups;
      if (group !== undefined && drawn[0]?.[0] === 1) write(data, group.split('.'), [...(read(data, group.split('.')) as unknown[]), '?rang']);
      if (drawn[1]?.[0] === 1) write(data, ['un'], '?onglet');
    }
    const metas = all.filter(({ kind }) => kind === 'documents').map(({ number }) => [`<d${number}>`, { name: 'a.pdf', size: 1, type: 'application/pdf', sha256: '', state: 'stored' as const }] as const);
    return { data, documents: Object.fromEntries(metas) };
  });
}

const wrong = fc.oneof(fc.constant('M'), fc.constant(['M']), fc.constant({ a: { b: ['M'] } }), fc.constant([{ c: 'M' }]), fc.constant(['M', { d: 1.5 }]), fc.constant([[]]), fc.constant(false), fc.constant(-7.25));

const marked = (value: unknown, mark: string): unknown => JSON.parse(JSON.stringify(value ?? 'M').replaceAll('"M"', `"${mark}"`)) as unknown;

function rightAnswer({ kind, codes, number }: Leaf, count: number, offset: number): unknown {
  switch (kind) {
    case 'date':
      return `2026-01-${String((count % 28) + 1).padStart(2, '0')}`;
    case 'number':
      return 70_000 + count;
    case 'boolean':
      return true;
    case 'code':
      return codes[offset % codes.length];
    case 'codes':
      return codes.slice(0, 1 + ((count + offset) % codes.length));
    case 'documents':
      return [`<d${number}>`];
    default:
      return `<${count}> {${count}}`;
  }
}

function write(holder: Data, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (value === undefined) return;
  if (rest.length === 0) holder[key] = value;
  else write((holder[key] ??= {}) as Data, rest, value);
}

const read = (holder: Data, keys: readonly string[]): unknown => keys.reduce<unknown>((inside, key) => (inside as Data)[key], holder);

/** Every answer in some data, cut where texts are; row ids and what a migration itself gave are none. */
export function answersIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(answersIn);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inside]) => (key === '_id' ? [] : answersIn(inside)));
  if (value === null || value === undefined || value === 'défaut') return [];
  return typeof value === 'string' ? value.split(' ').filter((piece) => piece !== '').map((piece) => piece.replace(/r+$/, '')) : [JSON.stringify(value)];
}
