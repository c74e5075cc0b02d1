import pg from 'pg';
import { codeOf, SetupError } from '../failure.js';
import type { Engine } from './engine.js';

const OLDEST = 15;

const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'rien ne répond à cette adresse : vérifiez l’hôte et le port, et que PostgreSQL est démarré',
  ENOTFOUND: 'ce nom d’hôte est inconnu : vérifiez-le',
  ETIMEDOUT: 'l’hôte ne répond pas : vérifiez l’adresse et le pare-feu',
  '28P01': 'le nom ou le mot de passe est refusé : vérifiez-les',
  '28000': 'ce nom n’est pas autorisé à se connecter : vérifiez-le, et pg_hba.conf',
  '3D000': 'cette base n’existe pas : créez-la (createdb)',
};

/** Connects to a PostgreSQL server. */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000, statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 });
  // A lost connection is replaced at the next query; without a listener it would end the process, idle or in a transaction.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num');
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version < OLDEST) throw new SetupError(`DATABASE_URL : PostgreSQL ${version} est trop ancien, il faut la version ${OLDEST} ou une plus récente.`);
  } catch (error) {
    await pool.end();
    if (error instanceof SetupError) throw error;
    const advice = ADVICE[codeOf(error)] ?? `PostgreSQL ne s’ouvre pas (${error instanceof Error ? error.message : String(error)})`;
    throw new SetupError(`DATABASE_URL : ${advice}.`, { cause: error });
  }
  return { pool, close: async () => {} };
}
