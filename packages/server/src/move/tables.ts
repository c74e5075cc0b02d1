import type { Tables } from '../database/tables.js';

/** Every table, each after those that it refers to. */
export const MOVED = [
  'tenant',
  'account',
  'membership',
  'session',
  'dispositif',
  'draft',
  'draft_revision',
  'upload',
  'document',
  'dossier',
  'dossier_step',
  'idempotency',
  'job',
  'outbox',
  'audit',
] as const satisfies readonly (keyof Tables)[];

export type MovedTable = (typeof MOVED)[number];
