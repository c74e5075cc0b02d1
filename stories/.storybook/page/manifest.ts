import manifest from 'virtual:akto/custom-elements';
import type { ClassField, ClassMember, CustomElement, CustomElementDeclaration } from 'custom-elements-manifest/schema.d.ts';

export type ElementDeclaration = CustomElement & CustomElementDeclaration;

/** A property that a page sets, with the attribute that does the same. */
export type Property = ClassField & { readonly attribute?: string; readonly readonly?: boolean };

export function declarationOf(tag: string | undefined): ElementDeclaration | undefined {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return declarations.find((declaration): declaration is ElementDeclaration => 'tagName' in declaration && declaration.tagName === tag);
}

/** What a page writes to have the element: the module that defines it, as its package exports it. */
export function importOf(tag: string): string | undefined {
  const module = manifest.modules.find(({ exports = [] }) => exports.some(({ kind, name }) => kind === 'custom-element-definition' && name === tag));
  if (!module || module.path.startsWith('dist/stateful/')) return undefined;
  return `@akto/${tag === 'akto-dossier' ? 'dossier' : 'design-system'}/${module.path.replace('dist/', '')}`;
}

/** Whether it takes part in a form as a native control does. */
export const inForm = ({ members = [] }: ElementDeclaration): boolean => members.some(({ name }) => name === 'formAssociated');

/** In the order of the source: its own, then those that it shares with others. */
export function propertiesOf({ members = [] }: ElementDeclaration): readonly Property[] {
  const fields = members.filter((member): member is Property => isField(member) && !member.static && !(member as Property).readonly);
  return [...fields.filter(({ inheritedFrom }) => !inheritedFrom), ...fields.filter(({ inheritedFrom }) => inheritedFrom)];
}

const isField = (member: ClassMember): member is ClassField => member.kind === 'field';
