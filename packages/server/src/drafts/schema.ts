import { instant, object, paging, text, whole } from '../http/schema.js';

const data = { type: 'object', additionalProperties: true } as const;

/** How far each tab is: lists show it, nothing is decided by it. */
const progress = { type: 'array', maxItems: 50, items: { type: 'object', properties: { key: text, title: text, status: text }, required: ['key', 'title', 'status'], additionalProperties: false } } as const;

const content = {
  dispositif: { type: 'string', maxLength: 64 },
  version: { type: 'string', maxLength: 32 },
  hash: { type: 'string', maxLength: 128 },
  data,
  documents: data,
  visited: { type: 'array', items: text },
  origin: data,
  aside: data,
  review: { type: 'array', items: text },
} as const;

/** What is saved. Other properties are kept: a client may be newer than its server. */
export const draftContent = { type: 'object', properties: { ...content, progress }, required: Object.keys(content), additionalProperties: true } as const;

export const saved = object({ revision: whole, savedAt: instant });

export const draft = { type: 'object', properties: { id: text, ...content, progress, reopened: { type: 'array', items: text }, revision: whole, savedAt: instant }, required: ['id', ...Object.keys(content), 'revision', 'savedAt'], additionalProperties: true };

export const draftSummary = object({ id: text, dispositif: text, version: text, revision: whole, savedAt: instant, entreprise: text, owner: text, author: text, progress, reopened: { type: 'boolean' } });

export const revisionSummary = object({ revision: whole, savedAt: instant, author: text });

export const draftPaging = { ...paging, properties: { ...paging.properties, discarded: { type: 'string', enum: ['true'], description: 'Ceux mis de côté' } } } as const;
