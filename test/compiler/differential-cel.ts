import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { language } from '@akto/core';

/**
 * The oracle: cel-js itself, with the declarations that make its types those of our language. All numbers are one type
 * (double), dates are texts in ISO form, functions are those of the language, some of them written here a second time.
 */

const TODAY = '2026-01-01';

const ROW = { debut: 'string', fin: 'string', montant: 'double', libelle: 'string', fait: 'bool', sorte: 'string' };
const FIELDS: Readonly<Record<string, string>> = {
  nombre1: 'double',
  nombre2: 'double',
  texte1: 'string',
  texte2: 'string',
  date1: 'string',
  date2: 'string',
  choix1: 'bool',
  choix2: 'bool',
  coche: 'bool',
  derogation: 'string',
  niveau: 'double',
  options: 'list<string>',
  periodes: 'list<Periode>',
};

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

function age(birth: string, date: string): number {
  let years = -200;
  const [, monthAndDay] = [birth.slice(0, 4), birth.slice(4)];
  while (`${String(Number(birth.slice(0, 4)) + years + 1).padStart(4, '0')}${monthAndDay}` <= date) years += 1;
  return years;
}

function ajouterMois(date: string, count: number): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, lastDay))).toISOString().slice(0, 10);
}

const environment = new Environment()
  .registerType({ name: 'Poste', schema: { montant: 'double', sorte: 'string' } })
  .registerType({ name: 'Periode', schema: { ...ROW, postes: 'list<Poste>' } })
  .registerVariable('contrat', { schema: FIELDS })
  .registerFunction('age(string, string): double', age)
  .registerFunction('mois(string, string): double', (start: string, end: string) => language.mois(start, end))
  .registerFunction('jours(string, string): double', (start: string, end: string) => day(end) - day(start))
  .registerFunction('ajouterMois(string, double): string', ajouterMois)
  .registerFunction('ajouterJours(string, double): string', (date: string, count: number) => new Date(Date.parse(date) + count * 86_400_000).toISOString().slice(0, 10))
  .registerFunction('ajouterJoursOuvrables(string, double): string', (date: string, count: number) => language.ajouterJoursOuvrables(date, count))
  .registerFunction('debutMois(string): string', (date: string) => `${date.slice(0, 8)}01`)
  .registerFunction('texte(string): string', (date: string) => date)
  .registerFunction('aujourdhui(): string', () => TODAY)
  .registerFunction('rempli(dyn): bool', () => true)
  .registerFunction('luhn(string): bool', (text: string) => language.luhn(text))
  .registerFunction('minuscule(string): string', (text: string) => text.toLowerCase())
  .registerFunction('taille(string): double', (text: string) => [...text].length)
  .registerFunction('taille(list): double', (list: readonly unknown[]) => list.length);
for (const [name, type] of Object.entries(FIELDS)) environment.registerVariable(name, type);

/** In place: integer literals become doubles, and `size`, which gives an integer, becomes `taille`, which gives a double. */
function promote(node: unknown): void {
  if (Array.isArray(node)) return node.forEach(promote);
  if (typeof node !== 'object' || node === null || !('op' in node)) return;
  const mutable = node as { op: ASTNode['op']; args: unknown };
  if (typeof mutable.args === 'bigint') mutable.args = Number(mutable.args);
  if (mutable.op === 'call' && Array.isArray(mutable.args) && mutable.args[0] === 'size') mutable.args[0] = 'taille';
  promote(mutable.args);
}

/** What cel-js answers for the same source over the same data. Throws where cel-js refuses. */
export function evaluateWithCel(source: string, data: Readonly<Record<string, unknown>>): unknown {
  const parsed = environment.parse(source);
  promote(parsed.ast);
  const { valid, error } = parsed.check();
  if (!valid) throw error;
  return parsed({ ...data, contrat: data });
}
