/** How a list is looked at; all of it is in the address, so that it can be kept, shared and gone back to. */
export interface Query {
  readonly recherche: string;
  readonly dispositif: string;
  readonly entreprise: string;
  readonly etat: string;
  readonly tri: Sort;
  /** From 1. */
  readonly page: number;
}

export const sorts = ['recent', 'ancien', 'dispositif', 'entreprise'] as const;
export type Sort = (typeof sorts)[number];

const nothing: Query = { recherche: '', dispositif: '', entreprise: '', etat: '', tri: 'recent', page: 1 };

/** What an address asks for; whatever makes no sense in it is as if it were not there. */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const text = (name: string): string => params.get(name) ?? '';
  const page = Number(text('page'));
  return {
    recherche: text('recherche'),
    dispositif: text('dispositif'),
    entreprise: text('entreprise'),
    etat: text('etat'),
    tri: sorts.find((sort) => sort === text('tri')) ?? nothing.tri,
    page: Number.isInteger(page) && page > 0 ? page : nothing.page,
  };
}

/** `?recherche=hum&page=2`, or '' for the whole list as it opens. */
export function formatQuery(query: Query): string {
  const entries = Object.entries(query).filter(([name, value]) => value !== nothing[name as keyof Query]);
  const params = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
  return params.size > 0 ? `?${params}` : '';
}

/** Whether anything narrows the list. */
export const isNarrowed = ({ recherche, dispositif, entreprise, etat }: Query): boolean => [recherche, dispositif, entreprise, etat].some((value) => value !== '');

/** A change of what is looked for starts again from the first page. */
export const changed = (query: Query, change: Partial<Omit<Query, 'page'>>): Query => ({ ...query, ...change, page: 1 });

/** The whole list again, in the same order. */
export const widened = ({ tri }: Query): Query => ({ ...nothing, tri });
