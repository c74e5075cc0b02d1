/** Fills any dispositif from the data of an example, field by field as its kind is filled, in the order of the screen. */
import { displayDate, optionLabel, type Data, type Definition, type Documents, type Field, type Node } from '@akto/core';
import type { Locator, Page } from 'playwright-core';
import { openTab } from './car.js';
import { chooseFiles, expectStored, file } from './files.js';

export async function fillDossier(page: Page, definition: Definition, data: Data): Promise<void> {
  for (const tab of definition.tabs) {
    const answers = data[tab.key];
    if (answers === undefined) continue;
    await openTab(page, tab.title);
    await fillNodes(page, tab.children, answers as Data, `${tab.key}.`);
  }
}

async function fillNodes(page: Page, nodes: readonly Node[], data: Data, prefix: string): Promise<void> {
  for (const node of nodes) {
    const key = node.path.slice(node.path.lastIndexOf('.') + 1);
    const value = data[key];
    if (value === undefined) continue;
    const path = `${prefix}${key}`;
    if (node.kind === 'section') await fillNodes(page, node.children, value as Data, `${path}.`);
    else if (node.kind === 'documents') await fillDocuments(page, node, (value as readonly string[]).length);
    else if (node.kind === 'field') await fillField(page, node, path, value);
    else await fillRows(page, node, path, value as readonly Data[]);
  }
}

async function fillRows(page: Page, { rowTitle, children }: Extract<Node, { kind: 'rows' }>, path: string, rows: readonly Data[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await page.getByRole('button', { name: `Ajouter ${rowTitle}`, exact: true }).click();
    const heading = page.locator(`h4[id^="${path}-"]`).nth(index);
    const id = (await heading.getAttribute('id'))!.slice(path.length + 1, -'-label'.length);
    await fillNodes(page, children, row, `${path}.${id}.`);
  }
}

/** An optional type is first added to the list (S80). */
async function fillDocuments(page: Page, { title, document }: Documents, count: number): Promise<void> {
  if (document.removable) await page.getByRole('button', { name: `Ajouter « ${title} »` }).click();
  await chooseFiles(page, title, Array.from({ length: count }, (_, index) => file(`pièce ${index + 1}.pdf`)));
  await expectStored(page, title, count);
}

/** What the reference data or a calculation gives is left alone. */
async function fillField(page: Page, field: Field, path: string, value: unknown): Promise<void> {
  if (field.value || field.source !== undefined || field.readonly === true) return;
  const control = page.locator(`[id="${path}"]`);
  if (field.type === 'boolean') {
    if (field.widget === 'checkbox') await control.setChecked(value === true);
    else await radioOf(page, path, value === true ? 'Oui' : 'Non').check();
  } else if (field.type === 'codes') {
    for (const code of value as readonly unknown[]) await page.getByRole('checkbox', { name: labelOf(field, code), exact: true }).and(page.locator(`[id^="${path}"]`)).check();
  } else if (field.type === 'code' && field.widget === 'radio') await radioOf(page, path, labelOf(field, value)).check();
  else if (field.type === 'code') {
    await control.click();
    await page.getByRole('option', { name: labelOf(field, value), exact: true }).click();
  } else await control.fill(typedText(field, value));
}

const radioOf = (page: Page, path: string, name: string): Locator => page.getByRole('radio', { name, exact: true }).and(page.locator(`[name="${path}"]`));

const labelOf = (field: Field, code: unknown): string => {
  const option = field.options?.find((each) => each.code === code);
  if (!option) throw new Error(`« ${String(code)} » is no option of ${field.path}`);
  return optionLabel(option);
};

/** As a person types it: 01/09/2026, 1234,56. */
function typedText({ type, widget }: Field, value: unknown): string {
  if (type === 'date') return displayDate(value as string);
  if (type !== 'number') return String(value);
  return widget === 'money' ? ((value as number) / 100).toFixed(2).replace('.', ',') : String(value).replace('.', ',');
}
