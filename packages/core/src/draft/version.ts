/** Order of dotted numeric versions: 1.10 comes after 1.9, and 1.2 is 1.2.0. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < Math.max(first.length, second.length); part += 1) {
    const order = (first[part] ?? 0) - (second[part] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
