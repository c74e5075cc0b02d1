import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { confirmationsOf } from '../confirmations/find.js';
import { confirmationsMarkdown } from '../confirmations/markdown.js';
import { readText } from '../node/compile-file.js';
import { isFolder, jsonFilesOf } from '../node/schema-files.js';
import { textAt } from '../source/json.js';
import { parseJson } from '../source/parse.js';
import type { Command } from './command.js';
import { UsageError } from './usage.js';

export const confirmationsCommand: Command = {
  usage: `akto confirmations [fichiers ou dossiers]
    écrit en Markdown ce que les « $comment » demandent à AKTO de confirmer (« À confirmer par AKTO : … »)`,
  options: {},
  run(names, _, { log }) {
    const files = (names.length > 0 ? names : ['schemas']).flatMap((path) => {
      if (isFolder(path)) return jsonFilesOf(path);
      if (!existsSync(path)) throw new UsageError(`Fichier ou dossier introuvable : « ${path} »`);
      return [path];
    });
    const read = files.map((file) => {
      // What is not JSON is for `akto check` to say.
      const document = parseJson({ file, text: readText(file) ?? '' }, () => undefined);
      return { file, title: textAt(document, 'title') ?? basename(file), confirmations: document ? confirmationsOf(document) : [] };
    });
    log(confirmationsMarkdown(read));
    return 0;
  },
};
