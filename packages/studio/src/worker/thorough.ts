import { compileDispositif, type CompiledModule } from '@akto/compiler';
import { changeReport, checkAgainstText, checkExampleTexts, compileSnapshot, measureWith, numberLast, outlineOf, type Snapshot } from '@akto/compiler/text';
import { compareVersions } from '@akto/core';
import type { checkSync } from 'recheck';
import { loadModule } from '../load-module.js';
import type { ExampleRun, Thorough } from './api.js';
import { files } from './files.js';
import { sha256 } from './hash.js';

let measure: ReturnType<typeof measureWith> | undefined;

/** recheck weighs 3 MB: fetched after the first pause, and never before what is typed shows. */
async function measurer(): Promise<ReturnType<typeof measureWith>> {
  if (measure) return measure;
  const loaded = (await import('recheck/lib/browser.js')) as { default?: { checkSync: typeof checkSync }; checkSync?: typeof checkSync };
  const check = loaded.default?.checkSync ?? loaded.checkSync;
  if (!check) throw new Error('recheck n’a pas la forme attendue');
  measure = measureWith(() => check);
  return measure;
}

export async function thorough(path: string, opened: string, today: string): Promise<Thorough> {
  const compiled = compileDispositif({ file: path, read: files.read, sha256, measurePattern: await measurer() });
  const outline = outlineOf(path, files.read, true);
  if (!compiled.module) return { problems: compiled.problems, outline, examples: [] };
  const definition = await loadModule(compiled.module.code);
  const { code } = compiled.module.entry;
  const texts = files.under(`exemples/${code}/`).map((file) => ({ file, name: nameOf(file), text: files.read(file) ?? '' }));
  const found = checkExampleTexts(texts, definition, { code, rules: compiled.rules ?? [], told: compiled.problems });
  const published = lastPublished(code);
  const before = published ? compileSnapshot(published, sha256).module : asOpened(path, opened);
  const older = before && (await loadModule(before.code));
  const broken = older && published ? checkAgainstText({ file: `versions/${code}/${published.version}.json`, definition: older }, definition, path, files.read(path) ?? '') : [];
  const drafts = published?.examples ?? Object.fromEntries(texts.flatMap(({ name, text }) => wholeData(name, text)));
  return {
    problems: numberLast([...compiled.problems, ...found, ...broken]),
    outline,
    examples: texts.map(({ file, name, text }): ExampleRun => ({ name, path: file, title: titleOf(text) ?? name, problems: found.filter((problem) => problem.file === file) })),
    changes: older && { since: published ? 'published' : 'opened', report: changeReport(older, definition, drafts, today) },
  };
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.json'.length);

function parsed(text: string): { readonly title?: unknown; readonly data?: unknown; readonly documents?: unknown } | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

const titleOf = (text: string): string | undefined => {
  const title = parsed(text)?.title;
  return typeof title === 'string' ? title : undefined;
};

function wholeData(name: string, text: string): readonly (readonly [string, unknown])[] {
  const example = parsed(text);
  return example?.data === undefined ? [] : [[name, { data: example.data, ...(example.documents !== undefined && { documents: example.documents }) }]];
}

const asOpened = (path: string, opened: string): CompiledModule | undefined =>
  compileDispositif({ file: path, read: (asked) => (asked === path ? opened : files.read(asked)), sha256, quick: true }).module;

function lastPublished(code: string): Snapshot | undefined {
  const snapshots = files.under(`versions/${code}/`).flatMap((file) => (parsed(files.read(file) ?? '') as Snapshot | undefined) ?? []);
  return snapshots.sort((a, b) => compareVersions(a.version, b.version)).at(-1);
}

