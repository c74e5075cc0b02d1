import type { AxeResults, RunOptions } from 'axe-core';

type Axe = { run(context: Element | Document, options: RunOptions): Promise<AxeResults> };

const RULES: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A fragment is not a page: landmarks, headings and the title are checked end to end.
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
};

let loading: Promise<Axe> | undefined;

/**
 * In a browser test: fails with one readable line per fault if axe finds any in `root` (shadow trees included).
 * Faults of contrast are found too, so the element must be in the document with its styles.
 */
export async function expectAccessible(root: Element): Promise<void> {
  loading ??= loadAxe();
  const { violations } = await (await loading).run(root, RULES);
  const faults = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} : ${help} : ${String(node.target)} : ${node.html}`));
  if (faults.length > 0) throw new Error(`axe :\n${faults.join('\n')}`);
}

/** axe-core is not a module: it defines `window.axe`. */
async function loadAxe(): Promise<Axe> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('axe-core introuvable')));
  });
  document.head.append(script);
  await loaded;
  return (window as unknown as { axe: Axe }).axe;
}
