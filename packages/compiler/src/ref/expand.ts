import { meantSchema } from '../keywords/meant.js';
import { nearest, suggestion } from '../nearest.js';
import { get, membersAt, textAt, type JsonMember, type JsonNode, type JsonObject } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Folder } from './load.js';

/** Keywords whose members are joined with those of the `$ref` target; any other is replaced. */
const JOINED = new Set(['x-messages', 'x-document', 'properties']);
/** The shared definitions of a folder, by convention. */
const SHARED_FILE = 'communs.json';
const POINTER = /^(?:(?:\.\/)?([\w-]+\.json))?#\/\$defs\/([A-Za-z][\w-]*)$/;

interface Expansion {
  readonly folder: Folder;
  readonly report: Report;
  /** The document that holds the schema, in which a `#/…` is looked up. */
  readonly document: JsonNode;
  /** Targets being expanded, to stop at a loop. */
  readonly trail: readonly string[];
}

/** The whole schema with every `$ref` replaced by its target; one that leads nowhere stays. Each part keeps the place where it was written. */
export const expand = (document: JsonObject, folder: Folder, report: Report): JsonObject =>
  expandSchema(document, { folder, report, document, trail: [] });

function expandSchema(schema: JsonObject, context: Expansion): JsonObject {
  const target = targetOf(schema, context);
  const own = meantSchema(schema.members).filter((member) => (member.key !== '$ref' || !target) && member.key !== '$defs').map((member) => expandMember(member, context));
  return target ? { ...schema, members: join(target.members, own) } : { ...schema, members: own };
}

function expandMember(member: JsonMember, context: Expansion): JsonMember {
  const { key, value } = member;
  if (value.kind !== 'object') return member;
  if (key === 'items') return { ...member, value: expandSchema(value, context) };
  if (key !== 'properties') return member;
  const members = value.members.map((child) =>
    child.value.kind === 'object' ? { ...child, value: expandSchema(child.value, context) } : child,
  );
  return { ...member, value: { ...value, members } };
}

function targetOf(schema: JsonObject, context: Expansion): JsonObject | undefined {
  const at = get(schema, '$ref');
  const pointer = textAt(schema, '$ref');
  if (at === undefined || pointer === undefined) return undefined;
  const { folder, report } = context;
  const [, file, name] = POINTER.exec(pointer) ?? [];
  if (name === undefined) {
    report(at, 'ref', `« ${pointer} » n’est pas permis : écrivez ${wholePointer(pointer.slice(pointer.lastIndexOf('/') + 1), context) ?? '« #/$defs/nom » ou « communs.json#/$defs/nom » (un fichier du même dossier)'}`);
    return undefined;
  }
  const document = file === undefined ? context.document : folder.open(file, at);
  if (document === undefined) return undefined;
  const definitions = membersAt(document, '$defs');
  const found = definitions.find((member) => member.key === name)?.value;
  if (found?.kind !== 'object') {
    const elsewhere = isNamed(name, context) ? wholePointer(name, context) : undefined;
    report(at, 'ref', `« ${pointer} » ne désigne rien${elsewhere ? ` : écrivez ${elsewhere}` : suggestion(name, definitions.map((member) => member.key))}`);
    return undefined;
  }
  const step = `${found.source.file}#${name}`;
  if (context.trail.includes(step)) {
    report(at, 'ref', `« ${pointer} » se contient lui-même : ${[...context.trail.slice(context.trail.indexOf(step)), step].map((each) => each.split('#')[1]).join(' → ')}`);
    return undefined;
  }
  return expandSchema(found, { ...context, document, trail: [...context.trail, step] });
}

const isNamed = (name: string, { document, folder }: Expansion): boolean =>
  [document, folder.open(SHARED_FILE)].some((from) => membersAt(from, '$defs').some(({ key }) => key === name));

/** A definition that was meant by its name, or by a slip in it: the same document's, or the one of the shared file. */
function wholePointer(name: string, { document, folder }: Expansion): string | undefined {
  const names = (from: JsonNode | undefined): readonly string[] => membersAt(from, '$defs').map(({ key }) => key);
  const [own, shared] = [names(document), names(folder.open(SHARED_FILE))];
  const meant = [...own, ...shared].includes(name) ? name : nearest(name, [...own, ...shared]);
  if (meant === undefined) return undefined;
  return own.includes(meant) ? `« #/$defs/${meant} »` : `« ./${SHARED_FILE}#/$defs/${meant} »`;
}

function join(target: readonly JsonMember[], own: readonly JsonMember[]): readonly JsonMember[] {
  const merged = new Map(target.map((member) => [member.key, member]));
  for (const member of own) {
    const earlier = merged.get(member.key)?.value;
    const both = JOINED.has(member.key) && earlier?.kind === 'object' && member.value.kind === 'object';
    merged.set(member.key, both ? { ...member, value: { ...member.value, members: join(earlier.members, member.value.members) } } : member);
  }
  return [...merged.values()];
}
