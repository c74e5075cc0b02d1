import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chart } from './chart.js';
import { measures, type Figures, type Measure } from './measures.js';

export interface Row {
  readonly name: string;
  /** Fields. */
  readonly size: number;
  /** Medians; absent where no run came to its end. */
  readonly figures: Figures | undefined;
  readonly failure: string | undefined;
}

export interface Report {
  readonly rows: readonly Row[];
  /** Bytes by library. */
  readonly leaks: ReadonlyMap<string, number>;
  readonly runs: number;
  readonly slow: number;
  /** Of the browser. */
  readonly version: string;
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CHART = '.images/mesures.svg';
const MARKS = /(<!-- mesures -->\n)[^]*(<!-- fin des mesures -->)/;

export const titles: Readonly<Record<string, string>> = {
  vanilla: 'page écrite à la main', akto: '**`<akto-dossier>`**', rjsf: 'rjsf', jsonforms: 'JSON Forms', 'form-js': 'form-js', surveyjs: 'SurveyJS', formio: 'Form.io', formkit: 'FormKit',
};

const HEADINGS: Readonly<Record<Measure, string>> = {
  bytes: 'Ko gzip', opening: 'script et montage', mount: 'montage', heap: 'mémoire', key: 'une touche', message: 'touche → message', errors: 'toutes les erreurs', filled: 'à moitié rempli',
};

/** Each figure with its ratio to the hand-written page of the same run. */
export function print(rows: readonly Row[]): void {
  const base = rows.find(({ name }) => name === 'vanilla')?.figures;
  for (const { name, size, figures, failure } of rows) {
    const cells = figures ? measures.map((measure) => `${measure} ${figures[measure].toFixed(1)} (${ratio(figures, base, measure)})`) : [];
    console.log(String(size).padStart(5), name.padEnd(10), cells.join('  '), failure ?? '');
  }
}

/** Writes the table and the chart in the README, between the marks that it has for them. */
export function writeReport(report: Report): void {
  const path = at('README.md');
  writeFileSync(at(CHART), chart(report.rows));
  const text = `${[...new Set(report.rows.map(({ size }) => size))].map((size) => table(report, size)).join('\n\n')}\n`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(MARKS, (_, start, end) => `${start}${text}${end}`));
}

function table({ rows, leaks, runs, slow, version }: Report, size: number): string {
  const own = rows.filter((row) => row.size === size);
  const base = own.find(({ name }) => name === 'vanilla')?.figures;
  const shown = measures.filter((measure) => measure !== 'bytes');
  const lines = own.map(({ name, figures, failure }) => {
    const cells = shown.map((measure) => (figures ? ratio(figures, base, measure) : '–'));
    const weight = figures ? number(figures.bytes / 1024, 0) : '–';
    const leaked = leaks.get(name);
    return `| ${titles[name]}${failure ? ` (échec : ${failure})` : ''} | ${weight} | ${cells.join(' | ')} | ${leaked === undefined || Number.isNaN(leaked) ? '–' : number(leaked / 1024, 1)} |`;
  });
  const pace = slow === 1 ? 'à pleine vitesse' : `processeur ralenti ${slow} fois`;
  return [
    `**${size} champs**, ${runs} passages entrelacés, médianes, Chromium ${version}, ${pace} ; rapports à la page écrite à la main :`,
    '',
    `| | ${['Ko gzip', ...shown.map((measure) => HEADINGS[measure]), 'Ko laissés par montage'].join(' | ')} |`,
    `|---|${'--:|'.repeat(shown.length + 2)}`,
    ...lines,
  ].join('\n');
}

function ratio(figures: Figures, base: Figures | undefined, measure: Measure): string {
  return base ? number(figures[measure] / base[measure], 2) : '–';
}

const number = (value: number, digits: number): string => value.toLocaleString('fr', { minimumFractionDigits: digits, maximumFractionDigits: digits });
