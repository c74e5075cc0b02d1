/** What the compiler makes of `catalogue.json`: what a person may begin, and for whom. */

export interface Catalogue {
  readonly branches: readonly Branch[];
  readonly publics: readonly PublicChoice[];
  /** In the order of the screen. Only what has a compiled dispositif. */
  readonly cards: readonly Card[];
}

/** A branch of business. An employer is in it by its NAF code or by one of its collective agreements. */
export interface Branch {
  readonly key: string;
  readonly title: string;
  /** Without a dot: 7820Z. */
  readonly naf: readonly string[];
  /** Four digits. */
  readonly idcc: readonly string[];
}

/** A type of public (S48): « Permanent », « Intérimaire ». */
export interface PublicChoice {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** The collective agreement that counts, where the establishment applies several. */
  readonly idcc?: string | undefined;
  /** Keys of the branches where the question has this answer; all of them when absent. */
  readonly branches?: readonly string[] | undefined;
}

/** Who a card is shown to (S53), and when (S55). What is absent restricts nothing. */
export interface Access {
  /** Keys of branches. */
  readonly branches?: readonly string[] | undefined;
  readonly profiles?: readonly string[] | undefined;
  /** Codes of types of public. */
  readonly publics?: readonly string[] | undefined;
  /** ISO dates, both included: all of these periods must hold. */
  readonly open: readonly Period[];
}

export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type Card = DispositifCard | FamilyCard;

export interface DispositifCard extends Access {
  /** Code of the dispositif, by which its module is named. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

/** A card that leads to the choice of a sub-dispositif (S54). */
export interface FamilyCard extends Access {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly dispositifs: readonly DispositifCard[];
}

export const isFamily = (card: Card): card is FamilyCard => 'dispositifs' in card;
