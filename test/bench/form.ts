/** The forms that are measured: the same fields, words and rules for every page, told in no library's own language. */

export const kinds = ['text', 'email', 'integer', 'amount', 'date', 'list', 'boolean'] as const;

export interface BenchField {
  /** Also the key of its value. */
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly options?: readonly { readonly code: string; readonly title: string }[];
  /** Name of the yes / no question that shows it when answered by yes. */
  readonly visibleIf?: string;
}

/** The date `end` may not come before the date `start`; the message is shown at `end`. */
export interface BenchRule {
  readonly start: string;
  readonly end: string;
  readonly message: string;
}

export interface BenchForm {
  readonly fields: readonly BenchField[];
  readonly rules: readonly BenchRule[];
}

export type BenchValues = Readonly<Record<string, string | number | boolean>>;

/** One after the other, as a form of this trade mixes them: texts first, then what is chosen. */
const CYCLE = ['text', 'email', 'integer', 'date', 'list', 'text', 'boolean', 'amount', 'text', 'date'] as const;

const OPTIONS = ['Salarié', 'Intérimaire', 'Alternant', 'Indépendant', 'Fonctionnaire', 'Demandeur d’emploi'].map((title, index) => ({ code: `C${index}`, title }));

function field(index: number): BenchField {
  const kind = CYCLE[index % CYCLE.length] as BenchField['kind'];
  const base = { name: `champ${index}`, kind, label: `Information ${index + 1}`, required: index % 4 !== 3 };
  // The text after each yes / no question depends on it; it is the last but one of the ten.
  const visible = index % CYCLE.length === 8 && index % 20 === 8 ? { visibleIf: `champ${index - 2}`, required: false } : {};
  if (kind === 'text') return { ...base, hint: '60 caractères maximum', maxLength: 60, ...visible };
  if (kind === 'email') return { ...base, hint: 'Ex : nom.prenom@email.fr' };
  if (kind === 'integer') return { ...base, minimum: 0, maximum: 500 };
  if (kind === 'amount') return { ...base, minimum: 0 };
  if (kind === 'date') return { ...base, hint: 'Format : JJ/MM/AAAA' };
  return kind === 'list' ? { ...base, options: OPTIONS } : base;
}

/** A form of so many fields; a rule holds two dates together in every ten. */
export function benchForm(size: number): BenchForm {
  const fields = Array.from({ length: size }, (_, index) => field(index));
  const rules = fields
    .filter((_, index) => index % CYCLE.length === 9)
    .map(({ name, label }, index) => ({ start: `champ${index * 10 + 3}`, end: name, message: `${label} : la date ne peut pas précéder « Information ${index * 10 + 4} »` }));
  return { fields, rules };
}

const FILLED: Readonly<Record<BenchField['kind'], string | number | boolean>> = {
  text: 'Réponse', email: 'nom.prenom@email.fr', integer: 42, amount: 123456, date: '2026-02-28', list: 'C1', boolean: true,
};

/** Valid answers to every second field. */
export function halfFilled({ fields }: BenchForm): BenchValues {
  return Object.fromEntries(fields.filter((_, index) => index % 2 === 0).map(({ name, kind }) => [name, FILLED[kind]]));
}
