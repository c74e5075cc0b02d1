/** The command was not understood: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `akto check [fichiers ou dossiers] [--format texte|json|github]
    vérifie les dispositifs (par défaut ceux de schemas/), leurs exemples et le catalogue
akto build [fichiers ou dossiers] --out DOSSIER
    écrit pour chacun CODE.js, CODE.standard.json et CODE.d.ts, et, pour le portail, index.json et catalogue.json`;
