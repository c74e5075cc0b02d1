import type { Problem } from '@akto/compiler';
import type { Definition } from '@akto/core';
import { startCompiler, type Compiler } from '../client.js';
import type { Folder, KeptFile, SaveResult } from '../folder/folder.js';
import { keepUnsaved, readUnsaved } from '../folder/unsaved.js';
import { Compilation } from './compilation.js';

interface Buffer {
  text: string;
  /** What the folder holds, as far as is known. */
  saved: string;
  /** Null for a file that was never saved. */
  mark: string | null;
  /** The text when it was opened: what changes are told from. */
  readonly opened: string;
}

/** Milliseconds. */
const KEEPING = 300;
const DISPOSITIF = /"x-code"\s*:/;

/** The files at work: what each holds, which is in the editor, and what the dispositif among them gives. */
export class Workspace {
  readonly folder: Folder;
  readonly compilation: Compilation;
  readonly #compilers: readonly [Compiler, Compiler] = [startCompiler(), startCompiler()];
  readonly #buffers = new Map<string, Buffer>();
  readonly #changed: () => void;
  #current = '';
  #keeping: ReturnType<typeof setTimeout> | undefined;

  /** @param changed something that the page shows is no longer as it was */
  constructor(folder: Folder, changed: () => void) {
    this.folder = folder;
    this.#changed = changed;
    const [quick, thorough] = this.#compilers;
    this.compilation = new Compilation(quick, thorough, changed);
  }

  /** Reads every file, and finds again what this window had not saved. */
  async start(): Promise<void> {
    const kept = readUnsaved();
    for (const [path, { text, mark }] of await this.folder.read()) this.#buffers.set(path, { text, saved: text, mark, opened: text });
    for (const [path, { text, mark, saved }] of Object.entries(kept.files)) this.#buffers.set(path, { text, saved, mark, opened: saved });
    this.#write(Object.fromEntries([...this.#buffers].map(([path, { text }]) => [path, text])));
    const asked = decodeURIComponent(location.hash.slice(1));
    const first = [asked, kept.current, ...this.dispositifs].find((path) => path !== undefined && this.#buffers.has(path));
    if (first !== undefined) this.open(first);
  }

  get current(): string {
    return this.#current;
  }

  get paths(): readonly string[] {
    return [...this.#buffers.keys()];
  }

  /** The files that say `x-code`, however broken they are otherwise. */
  get dispositifs(): readonly string[] {
    return [...this.#buffers].filter(([path, { text }]) => !path.includes('/') && DISPOSITIF.test(text)).map(([path]) => path).sort();
  }

  /** The dispositif that is compiled and shown: the file in the editor or, while that is another, the one before. */
  get dispositif(): string {
    return this.compilation.path;
  }

  get definition(): Definition | undefined {
    return this.compilation.definition;
  }

  get unsaved(): readonly string[] {
    return [...this.#buffers].filter(([, { text, saved, mark }]) => text !== saved || mark === null).map(([path]) => path);
  }

  text(path: string): string {
    return this.#buffers.get(path)?.text ?? '';
  }

  /** Problems of the file in the editor first. */
  get problems(): readonly Problem[] {
    const { problems } = this.compilation;
    const own = ({ file }: Problem): boolean => file === this.#current;
    return [...problems.filter(own), ...problems.filter((problem) => !own(problem))];
  }

  open(path: string): void {
    this.#current = path;
    // A reload, or the address sent to someone, opens the same file.
    history.replaceState(null, '', `#${path}`);
    if (this.dispositifs.includes(path)) this.compilation.follow(path, this.#buffers.get(path)?.opened ?? '');
    this.#keep();
    this.#changed();
  }

  /** What was typed. */
  edit(path: string, text: string): void {
    const buffer = this.#buffers.get(path);
    if (!buffer || buffer.text === text) return;
    buffer.text = text;
    this.#write({ [path]: text });
    this.compilation.changed();
    this.#keep();
    this.#changed();
  }

  /** Adds a file that no folder holds yet, or one that the person chose. */
  add(path: string, { text, mark }: { readonly text: string; readonly mark: string | null }): void {
    this.#buffers.set(path, { text, saved: mark === null ? '' : text, mark, opened: text });
    this.#write({ [path]: text });
    this.compilation.changed();
    this.#keep();
    this.#changed();
  }

  /** Writes a file. What someone else wrote meanwhile is never written over: `changed` says what the folder holds. */
  async save(path: string): Promise<SaveResult> {
    const buffer = this.#buffers.get(path);
    if (!buffer) return { is: 'given up' };
    const { text } = buffer;
    const result = await this.folder.save(path, text, buffer.mark);
    if (result.is === 'saved') {
      buffer.saved = text;
      buffer.mark = result.mark;
      this.#keep();
      this.#changed();
    }
    return result;
  }

  /** After `changed`: the next save writes over what the folder holds. */
  keepMine(path: string, current: KeptFile | null): void {
    const buffer = this.#buffers.get(path);
    if (buffer) buffer.mark = current?.mark ?? null;
  }

  /** After `changed`: takes what the folder holds. */
  takeTheirs(path: string, { text, mark }: KeptFile): void {
    const buffer = this.#buffers.get(path);
    if (!buffer) return;
    buffer.saved = text;
    buffer.mark = mark;
    this.edit(path, text);
    this.#keep();
  }

  /** Reads the folder again: files that are as they were saved follow it. Gives those of the others that changed there too. */
  async refresh(): Promise<readonly string[]> {
    const conflicts: string[] = [];
    for (const [path, file] of await this.folder.read()) {
      const buffer = this.#buffers.get(path);
      if (!buffer) this.add(path, file);
      else if (buffer.mark === file.mark || buffer.mark === null) continue;
      else if (buffer.text === buffer.saved) this.takeTheirs(path, file);
      else conflicts.push(path);
    }
    return conflicts;
  }

  get compiler(): Compiler {
    return this.#compilers[1];
  }

  #write(files: Readonly<Record<string, string>>): void {
    for (const compiler of this.#compilers) void compiler.write(files);
  }

  /** Once one stops typing, or leaves: a browser takes longer to keep a file than to show what is typed in it. */
  #keep(): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(this.keep, KEEPING);
  }

  /** Keeps for a reload, at once, what is not saved. */
  readonly keep = (): void => {
    clearTimeout(this.#keeping);
    const files = this.unsaved.flatMap((path) => {
      const buffer = this.#buffers.get(path);
      return buffer ? [[path, { text: buffer.text, mark: buffer.mark, saved: buffer.saved }] as const] : [];
    });
    keepUnsaved({ current: this.#current, files: Object.fromEntries(files) });
  };
}
