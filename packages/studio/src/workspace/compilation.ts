import type { Problem } from '@akto/compiler';
import type { OutlinePart } from '@akto/compiler/text';
import type { Definition } from '@akto/core';
import { todayInParis } from '@akto/dossier';
import type { Compiler } from '../client.js';
import { loadModule } from '../load-module.js';
import type { ExampleRun, Quick, Thorough } from '../worker/api.js';

/** Milliseconds without a key after which the rest of the checks are run. */
const PAUSE = 400;

/** A dispositif compiled as it is typed: at once what the page shows of it, and after a pause all that `akto check` says. */
export class Compilation {
  readonly #quick: Compiler;
  readonly #thorough: Compiler;
  readonly #changed: () => void;
  #path = '';
  #opened = '';
  #definition: Definition | undefined;
  #outline: OutlinePart | undefined;
  #told: { readonly path: string; readonly problems: readonly Problem[] } | undefined;
  #found: Thorough | undefined;
  #hasFault = false;
  /** Counts what was typed; a result of an earlier count is out of date. */
  #count = 0;
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(quick: Compiler, thorough: Compiler, changed: () => void) {
    this.#quick = quick;
    this.#thorough = thorough;
    this.#changed = changed;
  }

  get path(): string {
    return this.#path;
  }

  /** Of the last text that had no error. */
  get definition(): Definition | undefined {
    return this.#definition;
  }

  /** Of the last text whose JSON could be read. */
  get outline(): OutlinePart | undefined {
    return this.#outline;
  }

  /** The text of now does not compile: `definition` is that of before. */
  get hasFault(): boolean {
    return this.#hasFault;
  }

  get problems(): readonly Problem[] {
    return this.#told?.problems ?? [];
  }

  get examples(): readonly ExampleRun[] {
    return this.#found?.examples ?? [];
  }

  get changes(): Thorough['changes'] {
    return this.#found?.changes;
  }

  /** Compiles another file from now on. @param opened its text when it was opened */
  follow(path: string, opened: string): void {
    if (path === this.#path) return;
    this.#path = path;
    this.#opened = opened;
    this.#definition = undefined;
    this.#outline = undefined;
    this.#told = undefined;
    this.#found = undefined;
    this.changed();
  }

  /** A file was changed that this one may read. */
  changed(): void {
    this.#count += 1;
    clearTimeout(this.#timer);
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    let count: number;
    do {
      count = this.#count;
      const path = this.#path;
      await this.#take(await this.#quick.quick(path), path);
    } while (count !== this.#count);
    this.#running = false;
    this.#timer = setTimeout(() => void this.#check(count), PAUSE);
  }

  async #take({ problems, module, outline }: Quick, path: string): Promise<void> {
    const definition = module && module.hash !== this.#definition?.hash ? await loadModule(module.code) : this.#definition;
    if (path !== this.#path) return;
    this.#definition = definition;
    this.#outline = withWords(outline, this.#outline) ?? this.#outline;
    this.#hasFault = !module;
    // What only a pause finds stays on the screen until the next one.
    const later = (this.#told?.problems ?? []).filter((old) => old.level === 'warning' && module && LATER.has(old.code));
    this.#told = { path, problems: [...problems, ...later.filter((old) => !problems.some(({ code, offset, file }) => code === old.code && offset === old.offset && file === old.file))] };
    this.#changed();
  }

  async #check(count: number): Promise<void> {
    const path = this.#path;
    const found = await this.#thorough.thorough(path, this.#opened, todayInParis());
    if (count !== this.#count || path !== this.#path) return;
    this.#found = found;
    this.#outline = found.outline ?? this.#outline;
    this.#told = { path, problems: found.problems };
    this.#changed();
  }
}

/** Codes of the warnings that `thorough` alone gives. */
const LATER = new Set(['jamais-vraie', 'toujours-vraie', 'choix-impossible', 'regle-muette', 'regle-sans-exemple']);

/** The outline of now with the words of before, wherever an expression is the same. */
function withWords(now: OutlinePart | undefined, before: OutlinePart | undefined): OutlinePart | undefined {
  if (!now || !before) return now;
  const words = new Map<string, string>();
  const gather = (part: OutlinePart): void => {
    for (const told of [...Object.values(part.conditions), ...part.rules.flatMap(({ when, must }) => [when, must])]) if (told) words.set(`${part.path}\n${told.source}`, told.words);
    part.children.forEach(gather);
  };
  gather(before);
  const spoken = <T extends { readonly source: string; readonly words: string }>(told: T, path: string): T => ({ ...told, words: words.get(`${path}\n${told.source}`) ?? told.words });
  const fill = (part: OutlinePart): OutlinePart => ({
    ...part,
    conditions: Object.fromEntries(Object.entries(part.conditions).map(([keyword, told]) => [keyword, spoken(told, part.path)])),
    rules: part.rules.map((rule) => ({ ...rule, ...(rule.when && { when: spoken(rule.when, part.path) }), ...(rule.must && { must: spoken(rule.must, part.path) }) })),
    children: part.children.map(fill),
  });
  return fill(now);
}
