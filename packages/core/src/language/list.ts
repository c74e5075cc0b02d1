/** A literal list. */
export function list(...items: readonly unknown[]): readonly unknown[] {
  return items;
}
