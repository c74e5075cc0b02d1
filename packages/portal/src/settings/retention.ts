/** How long drafts are kept, in days after their last change. */
export interface Retention {
  readonly conservationJours: number;
  /** So many days before the end, the person is told. */
  readonly preavisJours: number;
}

const DAY = 86_400_000;

/** The instant at which a draft that nobody touches is taken away; both are ISO instants. */
export const endOf = (savedAt: string, { conservationJours }: Retention): string =>
  new Date(Date.parse(savedAt) + conservationJours * DAY).toISOString();

export const isOver = (savedAt: string, retention: Retention, now: Date): boolean => Date.parse(endOf(savedAt, retention)) <= now.getTime();

/** Whether the end is near enough to say so. */
export const endsSoon = (savedAt: string, retention: Retention, now: Date): boolean =>
  Date.parse(endOf(savedAt, retention)) - now.getTime() <= retention.preavisJours * DAY;
