import fc from 'fast-check';
import { migrate, transmittable } from '@akto/core';
import { draftOf } from '../../packages/compiler/src/versions/trial.js';
import { compileText } from '../compiler/authoring.js';
import { anyEvolution } from '../compiler/evolutions.js';
import { openApi, type Api } from '../server/api.js';

/** One draft of an older version, and what the server makes of it. */
export interface MigratedByServer {
  /** Text of the module of the version that it is brought to. */
  readonly module: string;
  /** JSON. */
  readonly draft: string;
  readonly migrated: string;
  readonly transmitted: string;
}

const TODAY = '2026-01-15';

let api: Promise<Api> | undefined;

/**
 * A plugin of the web test runner: `/evolutions/<seed>/<count>` gives drafts drawn from a seed, brought to the last version by the module that
 * the server keeps, as it does when it compares a complement.
 */
export function evolutionsPlugin(): { readonly name: string; serve(asked: { readonly path: string }): Promise<{ readonly body: string; readonly type: string } | undefined> } {
  return {
    name: 'evolutions',
    async serve({ path }) {
      const [, seed, count] = /^\/evolutions\/(\d+)\/(\d+)$/.exec(path) ?? [];
      return seed === undefined ? undefined : { body: JSON.stringify(await drawn(Number(seed), Number(count))), type: 'json' };
    },
  };
}

async function drawn(seed: number, numRuns: number): Promise<readonly MigratedByServer[]> {
  const server = await (api ??= openApi());
  const cases: MigratedByServer[] = [];
  for (const { versions, any } of fc.sample(anyEvolution, { seed, numRuns })) {
    const [first, , last] = versions.map(({ text }) => compileText(text).module);
    // Not one that an author could have published.
    if (first && last) cases.push(await migratedBy(server, { first, last, any }));
  }
  return cases;
}

type Module = NonNullable<ReturnType<typeof compileText>['module']>;

async function migratedBy({ services: { db, dispositifs } }: Api, { first, last, any }: { readonly first: Module; readonly last: Module; readonly any: Parameters<typeof draftOf>[1] }): Promise<MigratedByServer> {
  const now = new Date();
  const { code, version, hash } = last.entry;
  await db.insertInto('dispositif').values({ code, version, hash, module: last.code, added_at: now }).onConflict((conflict) => conflict.doNothing()).execute();
  const definition = await dispositifs.definitionOf(db, hash, now);
  if (!definition) throw new Error(`The server does not have ${hash}`);
  const draft = draftOf(first.entry as unknown as Parameters<typeof draftOf>[0], any);
  const migrated = migrate(definition, draft);
  return { module: last.code, draft: JSON.stringify(draft), migrated: JSON.stringify(migrated), transmitted: JSON.stringify(transmittable(definition, migrated, { today: TODAY })) };
}
