import { baseLanguage, coveredByBase, loadWith, type Definition, type Factory, type Transmission } from '@akto/core';
import { importAgain } from '@akto/design-system';
import type { Coded, ErrorCode } from './errors.js';
import { moreKinds } from './parts.js';

/** What a compiled module exports by default. */
export type DispositifModule = Factory;

/** A dispositif could not be loaded. The message is for the person who reads the page, and for who wrote it. */
export class CatalogueError extends Error implements Coded {
  override readonly name = 'CatalogueError';
  readonly code: ErrorCode;
  constructor(message: string, { code, ...options }: ErrorOptions & Coded) {
    super(message, options);
    this.code = code;
  }
}

/** How many times each module failed, by its address. */
const failures = new Map<string, number>();

const validCode = /^[A-Za-z][A-Za-z0-9-]*$/;

/**
 * Loads a compiled dispositif by its code.
 * @param base address of the folder of compiled modules, ending in `/`, relative to the page
 * @param module path of the module from there, for another version than the one that is offered
 * @throws CatalogueError when there is none; LanguageError when it was compiled for another version of the language
 */
export async function loadFromCatalogue(base: string, code: string, module = `${code}.js`): Promise<Definition> {
  if (!validCode.test(code)) throw new CatalogueError(`« ${code} » n’est pas un code de dispositif.`, { code: 'dispositif-invalid' });
  const address = base + module;
  const failed = failures.get(address) ?? 0;
  let loaded: { readonly default?: unknown; readonly uses?: readonly string[] };
  try {
    const { href } = new URL(address, document.baseURI);
    loaded = (await (failed === 0 ? import(/* @vite-ignore */ href) : importAgain(href, failed))) as typeof loaded;
  } catch (cause) {
    failures.set(address, failed + 1);
    throw new CatalogueError(...(await whyMissing(base, code, cause)));
  }
  return loadModule(loaded.default, code, loaded.uses);
}

/**
 * A module, or what it gives, whatever was passed for one.
 * @param uses what the module says it uses of the language; it is given all of it when that is not known
 */
export async function loadModule(given: unknown, name = '', uses?: readonly string[]): Promise<Definition> {
  if (typeof given === 'function') {
    // The rest comes with the kinds of fields: what is written with it has those too.
    const language = uses && coveredByBase(uses) ? baseLanguage : (await moreKinds.load()).language;
    return loadWith(language, given as Factory);
  }
  if (typeof given === 'object' && given !== null && 'tabs' in given) return given as Definition;
  throw new CatalogueError(`${name ? `« ${name} »` : '« definition »'} n’est pas un dispositif compilé : donnez l’export par défaut du module que « akto build » écrit.`, { code: 'module-invalid' });
}

/**
 * The version of a dispositif with which a dossier was transmitted: it is read as it was sent. The one that is offered, where the
 * catalogue no longer has it.
 * @throws CatalogueError when it has it and it does not come
 */
export async function loadSent(base: string, offered: Definition, { hash }: Transmission): Promise<Definition> {
  if (hash === offered.hash) return offered;
  const sent = (await entriesOf(base))?.find(({ code }) => code === offered.code)?.versions?.find((version) => version.hash === hash);
  return sent ? loadFromCatalogue(base, offered.code, sent.module) : offered;
}

/** Only looked into when it is asked for. */
async function whyMissing(base: string, code: string, cause: unknown): Promise<ConstructorParameters<typeof CatalogueError>> {
  const known = (await entriesOf(base))?.map((entry) => entry.code);
  if (known && !known.includes(code)) {
    return [`Le dispositif « ${code} » est introuvable dans le catalogue, qui contient : ${known.join(', ')}.`, { code: 'dispositif-unknown', cause }];
  }
  return [`Le dispositif « ${code} » est introuvable ou le réseau ne répond pas. Vérifiez votre connexion puis réessayez.`, { code: 'catalogue-unreachable', cause }];
}

interface Entry {
  readonly code: string;
  /** Those before the one that is offered. */
  readonly versions?: readonly { readonly hash: string; readonly module: string }[];
}

/** What the catalogue has, by the list that `akto build` writes beside the modules; undefined when it does not answer. */
async function entriesOf(base: string): Promise<readonly Entry[] | undefined> {
  try {
    return (await (await fetch(`${base}index.json`)).json()) as readonly Entry[];
  } catch {
    return undefined;
  }
}
