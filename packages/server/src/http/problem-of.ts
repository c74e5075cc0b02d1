import { codeOf } from '../failure.js';
import { Problem } from './problem.js';

/** Disk full: of the system, of PostgreSQL. */
const FULL = ['ENOSPC', 'EDQUOT', '53100'];
/** The database is away: connection lost, refused, timed out, shutting down, or two requests that waited for each other. */
const AWAY = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', '57P01', '57P02', '57P03', '57014', '53300', '25P03', '40001', '40P01'];
/** What `pg` says without a code: no connection free in time, or lost in the middle of a query. */
const LOST = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/** What to answer to anything that was thrown. What is not foreseen says nothing of the inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (FULL.includes(code)) return new Problem('disque-plein', 'Le serveur n’a plus de place : rien n’a été changé. Réessayez plus tard ; ce qui était enregistré reste lisible.');
  if (AWAY.includes(code) || (error instanceof Error && LOST.test(error.message))) return new Problem('stockage-indisponible', 'Le serveur ne peut pas enregistrer pour l’instant : rien n’a été changé. Réessayez dans un instant.', {}, { 'retry-after': '5' });
  return ofRequest(error) ?? new Problem('erreur', 'Une erreur imprévue est survenue : rien n’a été changé. Réessayez ; si cela continue, prévenez l’assistance avec l’heure de cette erreur.');
}

interface RequestError {
  readonly statusCode?: number;
  readonly validation?: readonly { readonly instancePath: string; readonly message?: string }[];
  readonly validationContext?: string;
}

/** What Fastify itself refuses: unreadable JSON, a body too large, a value that does not fit the schema of the route. */
function ofRequest(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const { statusCode = 500, validation, validationContext } = error as RequestError;
  if (validation) {
    const [first] = validation;
    return new Problem('requete-illisible', 'La demande n’a pas la forme attendue. Rechargez la page, puis réessayez.', { where: `${validationContext ?? ''}${first?.instancePath ?? ''}`, expected: first?.message });
  }
  if (statusCode === 413) return new Problem('trop-gros', 'La demande dépasse la taille permise (1 Mo pour un brouillon). Raccourcissez les textes, ou retirez des lignes.');
  if (statusCode === 415) return new Problem('format-de-requete', 'Le serveur n’accepte ici que du JSON. Rechargez la page, puis réessayez.');
  if (statusCode >= 400 && statusCode < 500) return new Problem('requete-illisible', 'La demande est mal formée. Rechargez la page, puis réessayez.');
  return undefined;
}
