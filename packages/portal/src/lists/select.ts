import type { Query, Sort } from './query.js';

/** What a list is searched, narrowed and sorted by. */
export interface Line {
  readonly id: string;
  /** Title of the dispositif. */
  readonly title: string;
  readonly dispositif: string;
  readonly entreprise: string;
  /** As the person reads it. */
  readonly state: string;
  /** ISO instant of the last change. */
  readonly at: string;
  /** Of a transmitted dossier; '' otherwise. */
  readonly reference: string;
}

export interface Selection<Item> {
  /** Those of one page. */
  readonly items: readonly Item[];
  /** On all pages. */
  readonly total: number;
  /** The page shown, which exists whatever the address says. */
  readonly page: number;
  readonly pages: number;
}

export const pageSize = 20;

/** « Éclat » is found by « eclat ». */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
const byInstant = (a: Line, b: Line): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

const orders: Readonly<Record<Sort, (a: Line, b: Line) => number>> = {
  recent: (a, b) => byInstant(b, a),
  ancien: byInstant,
  dispositif: (a, b) => collator.compare(a.title, b.title) || byInstant(b, a),
  entreprise: (a, b) => collator.compare(a.entreprise, b.entreprise) || byInstant(b, a),
};

/** The lines that a query asks for, in its order, on its page. Every word looked for must be found, wherever it stands. */
export function select<Item extends Line>(lines: readonly Item[], query: Query): Selection<Item> {
  const words = plain(query.recherche).split(/\s+/).filter(Boolean);
  const found = lines.filter((line) => {
    const text = plain([line.title, line.dispositif, line.entreprise, line.reference, line.state].join(' '));
    return (
      words.every((word) => text.includes(word)) &&
      (query.dispositif === '' || line.dispositif === query.dispositif) &&
      (query.entreprise === '' || line.entreprise === query.entreprise) &&
      (query.etat === '' || line.state === query.etat)
    );
  });
  found.sort(orders[query.tri]);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(query.page, pages);
  return { items: found.slice((page - 1) * pageSize, page * pageSize), total: found.length, page, pages };
}
