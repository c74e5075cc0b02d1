import { evaluate, migrate, walk, type Data, type Definition, type Draft } from '@akto/core';

/** What would become of one draft. */
export interface Trial {
  readonly name: string;
  /** Titles of the tabs to be looked at again. */
  readonly review: readonly string[];
  /** By the path that they had. */
  readonly aside: Readonly<Record<string, unknown>>;
  readonly touched: boolean;
  /** What would stop a transmission, once migrated. */
  readonly errors: number;
}

/** Tries a migration, on nothing but a copy. @param today ISO date */
export function tryMigration(name: string, draft: Draft, after: Definition, today: string): Trial {
  const migrated = migrate(after, draft);
  const aside = Object.fromEntries(Object.entries(migrated.aside).filter(([path]) => !Object.hasOwn(draft.aside, path)));
  const titles = new Map([...walk(after)].map(({ path, node }) => [path, node.title]));
  const { problems } = evaluate(after, migrated.data, migrated.documents, { today });
  return {
    name,
    review: migrated.review.map((key) => titles.get(key) ?? key),
    aside,
    touched: migrated.review.length > draft.review.length || Object.keys(aside).length > 0,
    errors: problems.filter(({ level }) => level === 'error').length,
  };
}

/** A draft of a version, of which only the answers are known. */
export function draftOf({ code, version, hash }: Definition, { data = {}, documents = {} }: { readonly data?: Data | undefined; readonly documents?: Draft['documents'] | undefined }): Draft {
  return { id: '', dispositif: code, version, hash, data, documents, visited: [], origin: {}, aside: {}, review: [], savedAt: null, revision: 0 };
}

/** One line of a report for each draft. */
export function trialLine({ name, review, aside, touched, errors }: Trial): string {
  const kept = !touched ? 'rien ne change' : review.length === 0 ? 'aucun onglet à revoir' : `à revoir dans ${review.map((title) => `« ${title} »`).join(', ')}`;
  const left = Object.entries(aside).map(([path, value]) => `${path} = ${JSON.stringify(value)}`);
  return [`${name} : ${kept}`, left.length > 0 ? `mis de côté : ${left.join(' ; ')}` : 'rien n’est mis de côté', `${errors === 0 ? 'rien' : errors} à corriger avant de transmettre`].join(' ; ');
}
