import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDispositif, type Definition, type Language } from '@akto/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { SetupError } from '../failure.js';

/** One line of the `index.json` that `akto build` writes. */
interface Entry {
  readonly code: string;
  readonly version: string;
  readonly hash: string;
  /** Published before, and named by drafts perhaps. */
  readonly versions?: readonly { readonly version: string; readonly hash: string; readonly module: string }[];
}

type Module = Entry & { readonly module: string };

/**
 * The compiled dispositifs. Those of the folder are offered; every version ever offered stays in the database, so that a
 * draft is checked by the very module that its person filled.
 */
export class Dispositifs {
  readonly #folder: string;
  readonly #loaded = new Map<string, Promise<Definition>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * What the folder offers, module text included.
   * @throws SetupError when the folder or one of its modules cannot be read
   */
  async offered(): Promise<readonly Module[]> {
    return Promise.all(this.#entries().map(({ code, version, hash }) => this.#module({ code, version, hash }, `${code}.js`)));
  }

  /** The versions that it offered before, which its drafts and dossiers may name. @throws SetupError as `offered` */
  async #older(): Promise<readonly Module[]> {
    return Promise.all(this.#entries().flatMap(({ code, versions = [] }) => versions.map(({ version, hash, module }) => this.#module({ code, version, hash }, module))));
  }

  async #module(entry: Entry, path: string): Promise<Module> {
    const module = this.#read(path);
    const definition = await load(module);
    if (definition.hash !== entry.hash) throw new SetupError(`Le module ${path} n’est pas celui que ${join(this.#folder, 'index.json')} annonce : recompilez avec « akto build ».`);
    return { ...entry, module };
  }

  /** Keeps in the database the versions that it does not have yet. @throws SetupError as `offered` */
  async publish(db: Kysely<Tables>, now: Date): Promise<void> {
    for (const version of [...(await this.offered()), ...(await this.#older())]) {
      await db.insertInto('dispositif').values({ ...version, added_at: now }).onConflict((conflict) => conflict.doNothing()).execute();
    }
  }

  /** The module text of a version; undefined when this server never had it. */
  async moduleOf(db: Kysely<Tables>, hash: string, now: Date): Promise<string | undefined> {
    const find = () => db.selectFrom('dispositif').select('module').where('hash', '=', hash).executeTakeFirst();
    const kept = await find();
    if (kept) return kept.module;
    // Compiled since the start, perhaps.
    if (!this.#entries().some((entry) => [entry, ...(entry.versions ?? [])].some((each) => each.hash === hash))) return undefined;
    await this.publish(db, now);
    return (await find())?.module;
  }

  /** The definition of a version; undefined when this server never had it. Loaded once. */
  async definitionOf(db: Kysely<Tables>, hash: string, now: Date): Promise<Definition | undefined> {
    const loaded = this.#loaded.get(hash);
    if (loaded) return loaded;
    const module = await this.moduleOf(db, hash, now);
    if (module === undefined) return undefined;
    const loading = load(module);
    this.#loaded.set(hash, loading);
    return loading;
  }

  /** What the folder now offers for a code. */
  current(code: string): Entry | undefined {
    return this.#entries().find((entry) => entry.code === code);
  }

  #entries(): readonly Entry[] {
    return JSON.parse(this.#read('index.json')) as readonly Entry[];
  }

  #read(name: string): string {
    try {
      return readFileSync(join(this.#folder, name), 'utf8');
    } catch (error) {
      throw new SetupError(`Les dispositifs compilés ne se lisent pas (${join(this.#folder, name)}) : lancez « akto build », ou donnez leur dossier par AKTO_DISPOSITIFS.`, { cause: error });
    }
  }
}

/** Evaluates a compiled module, which imports nothing. */
async function load(module: string): Promise<Definition> {
  const address = `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`;
  const { default: factory } = (await import(address)) as { default: (language: Language) => Definition };
  return loadDispositif(factory);
}
