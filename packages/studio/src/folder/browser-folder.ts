import type { Folder, KeptFile, SaveResult } from './folder.js';

interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly [FileHandle]>;
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}

const KIND = { types: [{ description: 'Dispositif', accept: { 'application/json': ['.json'] } }] };

const pickers = globalThis as Pickers;
const markOf = (file: File): string => `${file.lastModified}-${file.size}`;

/** The sample files of the page, and those that the person opens and saves through the browser's own windows. */
export class BrowserFolder implements Folder {
  readonly place = 'vos fichiers';
  readonly #samples: ReadonlyMap<string, KeptFile>;
  readonly #handles = new Map<string, FileHandle>();

  constructor(samples: ReadonlyMap<string, KeptFile>) {
    this.#samples = samples;
  }

  async read(): Promise<ReadonlyMap<string, KeptFile>> {
    return this.#samples;
  }

  async choose(): Promise<{ readonly name: string; readonly file: KeptFile } | undefined> {
    if (!pickers.showOpenFilePicker) return chooseByInput();
    const [handle] = await pickers.showOpenFilePicker(KIND).catch(() => [undefined]);
    if (!handle) return undefined;
    this.#handles.set(handle.name, handle);
    const file = await handle.getFile();
    return { name: handle.name, file: { text: await file.text(), mark: markOf(file) } };
  }

  async save(path: string, text: string, mark: string | null): Promise<SaveResult> {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!pickers.showSaveFilePicker) {
      download(name, text);
      return { is: 'saved', mark: mark ?? '' };
    }
    const known = this.#handles.get(path);
    if (known) {
      const current = await known.getFile();
      if (mark !== null && markOf(current) !== mark) return { is: 'changed', current: { text: await current.text(), mark: markOf(current) } };
    }
    const handle = known ?? (await pickers.showSaveFilePicker({ ...KIND, suggestedName: name }).catch(() => undefined));
    if (!handle) return { is: 'given up' };
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    this.#handles.set(path, handle);
    return { is: 'saved', mark: markOf(await handle.getFile()) };
  }
}

function chooseByInput(): Promise<{ readonly name: string; readonly file: KeptFile } | undefined> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.json,application/json' });
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      resolve(file && file.text().then((text) => ({ name: file.name, file: { text, mark: markOf(file) } })));
    });
    input.click();
  });
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
