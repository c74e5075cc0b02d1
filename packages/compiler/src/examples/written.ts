import { setAt, type Data, type DocumentMeta, type Problem } from '@akto/core';

type Told = Omit<Problem, 'level'>;

/** A dossier, the day it is looked at, and the exact problems that it must have. */
export interface Example {
  readonly title: string;
  /** ISO date: what `aujourdhui()` gives. */
  readonly today: string;
  readonly data: Data;
  readonly documents: Readonly<Record<string, DocumentMeta>>;
  readonly expected: { readonly errors: readonly Told[]; readonly warnings: readonly Told[] };
}

/** A file of `exemples/CODE/`: a whole dossier, or only what differs from another one of its folder. */
export interface WrittenExample extends Partial<Omit<Example, 'title' | 'expected'>>, Pick<Example, 'title' | 'expected'> {
  /** Name of another file of the folder, without `.json`, which is whole. */
  readonly base?: string;
  /** By concrete path, what is put in place of the base's value; `null` empties it. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

/** The whole dossier of an example. Documents are added to those of the base. */
export function wholeExample(written: WrittenExample, base?: WrittenExample): Example {
  const changes = Object.entries(written.changes ?? {});
  return {
    title: written.title,
    today: written.today ?? base?.today ?? '',
    data: changes.reduce((data, [path, value]) => setAt(data, path, value ?? undefined), written.data ?? base?.data ?? {}),
    documents: { ...base?.documents, ...written.documents },
    expected: written.expected,
  };
}
