/** A page to go to, or `undefined` where some are left out. */
export type PageMark = number | undefined;

/** The first page, the last one, the current one and its neighbours. What is left out is never one page alone: it takes no more room. */
export function pageMarks(current: number, count: number): PageMark[] {
  const kept = Array.from({ length: count }, (_, index) => index + 1).filter((page) => page === 1 || page === count || Math.abs(page - current) <= 1);
  return kept.flatMap((page, index) => {
    const before = kept[index - 1] ?? 0;
    if (page - before === 1) return [page];
    return page - before === 2 ? [page - 1, page] : [undefined, page];
  });
}
