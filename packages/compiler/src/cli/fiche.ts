import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_FORMATS, writePage, type PageFormat } from '../fiche/blocks.js';
import { sheetOfFile } from '../fiche/open.js';
import { sampleOf } from '../fiche/sample.js';
import { readText } from '../node/compile-file.js';
import { loadModule } from '../node/load-module.js';
import { textOption, type Command } from './command.js';
import { compileAll } from './compile-all.js';
import { filesOf } from './names.js';
import { Refusal, UsageError } from './usage.js';

const isFormat = (value: unknown): value is PageFormat => PAGE_FORMATS.some((format) => format === value);

/** What a dispositif is, for those who do not read its file. */
export const ficheCommand: Command = {
  usage: `akto fiche CODE [--format ${PAGE_FORMATS.join('|')}] [--out DOSSIER]
    écrit la fiche du dispositif en français : champs, contrôles et conditions en mots, pièces ;
    avec --out : CODE.md, CODE.html, CODE.d.ts (types), CODE.standard.json (JSON Schema) et CODE.exemple.json (données)`,
  options: { format: { type: 'string', default: 'markdown' }, out: { type: 'string' } },
  async run(codes, values, terminal) {
    const { format } = values;
    const out = textOption(values, 'out');
    if (!isFormat(format)) throw new UsageError(`« --format » attend ${PAGE_FORMATS.join(', ')}`);
    for (const { file, compilation } of compileAll(filesOf(codes)).dispositifs) {
      const { module, standard, types = '' } = compilation;
      if (!module) throw new Refusal(`${file} a des fautes : « akto check » les dit`);
      const { code, title } = module.entry;
      const blocks = sheetOfFile(file, readText);
      if (out === undefined) {
        terminal.log(writePage(blocks, format, title));
        continue;
      }
      const sample = sampleOf(await loadModule(module.code), new Date().toISOString().slice(0, 10));
      const written = {
        [`${code}.md`]: writePage(blocks, 'markdown', title),
        [`${code}.html`]: writePage(blocks, 'html', title),
        [`${code}.d.ts`]: types,
        [`${code}.standard.json`]: `${JSON.stringify(standard, null, 2)}\n`,
        [`${code}.exemple.json`]: `${JSON.stringify(sample, null, 2)}\n`,
      };
      mkdirSync(out, { recursive: true });
      for (const [name, text] of Object.entries(written)) writeFileSync(join(out, name), text);
      terminal.log(`${Object.keys(written).join(', ')} → ${out}`);
    }
    return 0;
  },
};
