import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

export interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** 1 Mo in the words of the portal. */
export const MO = 1_048_576;

/** A small file, of which each byte value is there; a server also looks at how a PDF begins. */
export const file = (name: string, size = 300): FilePayload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.concat([Buffer.from(name.toLowerCase().endsWith('.pdf') ? '%PDF-1.7\n' : ''), Buffer.from(Array.from({ length: size }, (_, index) => index % 256))]).subarray(0, size),
});

/** A file of any size on the disk, which costs nothing to make. Returns its path. */
export async function bigFile(name: string, size: number): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'akto-e2e-')), name);
  await writeFile(path, '');
  await truncate(path, size);
  return path;
}

/** A type of document, by its title. */
export const documentType = (page: Page, title: string): Locator => page.getByRole('group', { name: title });

/** Chooses files for a type of document, as a person does: « Charger des fichiers », then the window of the system. */
export async function chooseFiles(page: Page, title: string, files: readonly FilePayload[] | string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: `Charger des fichiers : ${title}` }).click();
  await (await choosing).setFiles(typeof files === 'string' ? files : [...files]);
}

/** The lines of the files of a type of document. */
export const fileLines = (page: Page, title: string): Locator => documentType(page, title).getByRole('listitem');

/** Waits until so many files of a type are stored. */
export async function expectStored(page: Page, title: string, count: number): Promise<void> {
  await documentType(page, title).getByText('Enregistré').nth(count - 1).waitFor();
}
