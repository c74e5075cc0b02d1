const AROUND = 2;

/** The lines of a text around a position (line and column from 1), with a mark under it. */
export function frameOf(text: string, line: number, column: number): string {
  const lines = text.split(/\r\n|\n|\r/);
  const first = Math.max(1, line - AROUND);
  const last = Math.min(lines.length, line + AROUND);
  const width = String(last).length;
  const framed: string[] = [];
  for (let number = first; number <= last; number += 1) {
    framed.push(`${String(number).padStart(width)} | ${lines[number - 1] ?? ''}`);
    if (number === line) framed.push(`${' '.repeat(width)} | ${' '.repeat(column - 1)}^`);
  }
  return framed.join('\n');
}
