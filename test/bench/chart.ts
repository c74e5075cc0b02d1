import type { Row } from './report.js';

const BAR = 16;
const LABEL = 150;
const WIDTH = 720;
const GAP = 28;

/** Bars of what a mount costs, by size of form, as ratios to the hand-written page: an SVG that is legible on light and on dark. */
export function chart(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const parts: string[] = [];
  let y = 24;
  for (const size of sizes) {
    const own = rows.filter((row) => row.size === size && row.figures);
    const base = own.find(({ name }) => name === 'vanilla')?.figures?.mount ?? 1;
    const ratios = own.map(({ name, figures }) => ({ name, ratio: (figures?.mount ?? 0) / base }));
    const most = Math.max(...ratios.map(({ ratio }) => ratio));
    parts.push(`<text x="0" y="${y}" font-weight="700">${size} champs : temps de processeur au montage</text>`);
    for (const { name, ratio } of ratios) {
      y += BAR + 6;
      const width = Math.max(2, ((WIDTH - LABEL - 70) * ratio) / most);
      parts.push(
        `<text x="${LABEL - 8}" y="${y}" text-anchor="end">${WORDS[name] ?? name}</text><rect x="${LABEL}" y="${y - BAR + 4}" width="${width.toFixed(1)}" height="${BAR - 2}" rx="3" fill="${name === 'akto' ? '#a8327d' : '#8b8298'}"/><text x="${(LABEL + width + 6).toFixed(1)}" y="${y}">× ${ratio.toFixed(2).replace('.', ',')}</text>`,
      );
    }
    y += BAR + GAP;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="13"><style>text{fill:#2b2436}@media(prefers-color-scheme:dark){text{fill:#efeaf6}}</style>${parts.join('')}</svg>\n`;
}

const WORDS: Readonly<Record<string, string>> = {
  vanilla: 'à la main', akto: '<akto-dossier>'.replace('<', '&lt;').replace('>', '&gt;'), rjsf: 'rjsf', jsonforms: 'JSON Forms', 'form-js': 'form-js', surveyjs: 'SurveyJS', formio: 'Form.io', formkit: 'FormKit',
};
