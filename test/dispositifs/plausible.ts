/** What a person may answer to a field: often right, sometimes at a limit, now and then wrong. */
import { language, type Field, type NodeState } from '@akto/core';
import type { Random } from '../core/property-generator.js';

/** Right answers for each format; a format without any takes the examples of the field. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  email: ['nom.prenom@email.fr', 'a@b.fr'],
  telephone: ['0102030405', '+33623456789'],
  uri: ['https://www.akto.fr'],
  siren: ['130025265', '401015938', '356000000'],
  siret: ['73282932000074', '40101593800012', '35600000000048', '35600000000001'],
  naf: ['7820Z', '84.11Z'],
  idcc: ['2378', '0016'],
  nir: ['255081416802538', '101010100100153', '190012A00400163'],
  nom: ['Benali', "D'Artagnan", 'Jean-François', 'Éloïse'],
  'code-postal': ['69100', '20000', '97400'],
  'commune-insee': ['75115', '2B111'],
  departement: ['69', '2A', '974', '99'],
  iban: ['FR1420041010050500013M02606'],
  uai: ['0561910X', '0170100S'],
  nda: ['11754370275', '7423P001123'],
  rncp: ['RNCP15151'],
  rs: ['RS5550'],
  'code-diplome': ['32332111'],
  'numero-contrat': ['02B202212000000'],
};

const WORDS = ['a', 'Vente', 'Agent de propreté', 'Conducteur d’engins', '12', 'Étape 3 : bilan'];
const WRONG: readonly unknown[] = ['', ' ', 'x', '31/02/2026', '2026-02-31', -1, 1.5, 1e9, true, 'é'.repeat(300), ['X'], null];
const MONTHS = [-36, -12, -6, -3, -1, 0, 0, 0, 1, 2, 3, 6, 9, 12, 24, 36, 48];
const AGES = [14, 15, 16, 17, 18, 20, 21, 25, 26, 29, 30, 35, 36, 45, 60];

export interface Moment {
  readonly random: Random;
  /** ISO date. */
  readonly today: string;
  /** The dates of the dossier: those that rules compare. */
  readonly dates: readonly string[];
}

/** Something right by itself, limits included; whether rules like it is another matter. */
export function rightAnswer(field: Field, { options }: Pick<NodeState, 'options'>, moment: Moment): unknown {
  const { random } = moment;
  if (field.type === 'boolean') return field.widget === 'checkbox' ? random.chance(0.9) : random.chance(0.5);
  if (field.type === 'code') return options && options.length > 0 ? random.pick(options) : undefined;
  if (field.type === 'codes') return (options ?? []).filter(() => random.chance(0.4)).slice(0, field.limits.maxItems);
  if (field.type === 'date') return dateNear(moment);
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const answer = field.type === 'number' ? numberOf(field, random) : textOf(field, random);
    if (field.check(answer)) return answer;
  }
  return field.examples?.[0];
}

/** Right nine times out of ten. */
export const anyAnswer = (field: Field, state: Pick<NodeState, 'options'>, moment: Moment): unknown => {
  const { random } = moment;
  if (random.chance(0.9)) return rightAnswer(field, state, moment);
  if (field.options && random.chance(0.5)) return random.pick(field.options).code;
  return random.pick(WRONG);
};

/** The day itself, the eve or the day after, of a date of the dossier, of an age or of some months from now. */
export function dateNear({ random, today, dates }: Moment): string | undefined {
  const origin = random.chance(0.6) && dates.length > 0 ? random.pick(dates) : today;
  const months = random.chance(0.25) ? -12 * random.pick(AGES) : random.pick(MONTHS);
  const date = language.ajouterMois(origin, months);
  return date === undefined ? undefined : daysAfter(date, random.pick([-1, -1, 0, 0, 0, 1, 7, 15]));
}

function daysAfter(date: string, days: number): string | undefined {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

function textOf({ format, examples = [], limits: { maxLength } }: Field, random: Random): unknown {
  if (format !== undefined && SAMPLES[format]) return random.pick(SAMPLES[format]);
  if (maxLength !== undefined && format === undefined && random.chance(0.1)) return 'é'.repeat(maxLength);
  return random.pick([...examples, ...WORDS]);
}

function numberOf({ limits: { minimum = 0, maximum = 4000 }, integer, widget, examples = [] }: Field, random: Random): unknown {
  const span = Math.min(maximum - minimum, widget === 'money' ? 400_000 : 4000);
  const drawn = minimum + Math.floor(random.next() * (random.chance(0.5) ? Math.min(span, 700) : span));
  return random.pick([drawn, drawn, drawn, minimum, maximum, Math.min(minimum + 1, maximum), ...examples, ...(integer ? [] : [drawn + 0.5])]);
}
