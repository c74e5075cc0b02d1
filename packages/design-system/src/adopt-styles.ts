import type { CSSResultOrNative } from 'lit';

/** Adds a sheet to the root that holds `node`, unless it is there. */
export function adoptStyles(node: Node, style: CSSResultOrNative): void {
  const { adoptedStyleSheets } = node.getRootNode() as Document | ShadowRoot;
  const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
  if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
