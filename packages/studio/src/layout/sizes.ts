import { html, type TemplateResult } from 'lit';
import type { SplitEvent } from './splitter.js';

/** The studio, which has the panes in its root. */
type Host = HTMLElement & { requestUpdate(): void };

const KEY = 'akto-studio-tailles';

/** How much of the window each separator leaves before it, in percent: side by side, then with the tools under the file. */
interface Sizes {
  readonly first: number;
  readonly second: number;
  readonly left: number;
  readonly top: number;
}

const INITIAL: Sizes = { first: 38, second: 71, left: 52, top: 62 };
const narrow = matchMedia('(max-width: 79.99rem)');
let sizes: Sizes = INITIAL;

/** Puts the panes as this browser last had them. */
export function restoreSizes(host: Host): void {
  try {
    sizes = { ...INITIAL, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Sizes>) };
  } catch {
    sizes = INITIAL;
  }
  apply(host);
  narrow.addEventListener('change', () => host.requestUpdate());
}

function apply(host: HTMLElement): void {
  const { first, second, left, top } = sizes;
  const shares = { file: first, preview: Math.max(10, second - first), tools: 100 - second, left, right: 100 - left, top, bottom: 100 - top };
  for (const [name, share] of Object.entries(shares)) host.style.setProperty(`--_${name}`, `${share}fr`);
}

/** A separator: the first follows the file, the second stands before the tools. */
export function splitter(host: Host, which: 'first' | 'second'): TemplateResult {
  const name = narrow.matches ? (which === 'first' ? 'left' : 'top') : which;
  const [min, max] = name === 'first' ? [15, sizes.second - 15] : name === 'second' ? [sizes.first + 15, 85] : [20, 80];
  const move = ({ value }: SplitEvent): void => {
    sizes = { ...sizes, [name]: value };
    apply(host);
    host.requestUpdate();
    try {
      localStorage.setItem(KEY, JSON.stringify(sizes));
    } catch {
      return;
    }
  };
  return html`<studio-splitter
    class=${which}
    aria-label=${which === 'first' ? 'Largeur du fichier' : 'Place des outils'}
    ?horizontal=${name === 'top'}
    .value=${sizes[name]}
    .min=${min}
    .max=${max}
    @akto-split=${move}
  ></studio-splitter>`;
}
