/** Where a key leads in a list of tabs, going round at the ends; undefined when the key is not one that moves. */
export function nextTab(key: string, current: number, count: number): number | undefined {
  if (current < 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (current + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
