/** What a key means in an open menu, by the ARIA APG « menu button ». */
export type MenuMove = { readonly to: number } | 'close' | 'leave' | undefined;

/**
 * @param current index of the item that has the focus
 * @param titles of the items, for a letter typed: the next one that begins with it
 */
export function menuMove(key: string, current: number, titles: readonly string[]): MenuMove {
  const last = titles.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { to: current === last ? 0 : current + 1 };
    case 'ArrowUp':
      return { to: current <= 0 ? last : current - 1 };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'Escape':
      return 'close';
    case 'Tab':
      return 'leave';
  }
  if (key.length !== 1 || key === ' ') return undefined;
  const order = titles.map((_, index) => (current + 1 + index) % titles.length);
  const found = order.find((index) => titles[index]?.toLocaleLowerCase('fr').startsWith(key.toLocaleLowerCase('fr')));
  return found === undefined ? undefined : { to: found };
}
