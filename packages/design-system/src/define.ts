import { version } from './version.js';

/** Defines an element. The page's first definition wins; another version that comes later says so, and is not used. */
export function define(name: string, element: CustomElementConstructor): void {
  const defined = customElements.get(name) as { readonly version?: string } | undefined;
  if (!defined) return customElements.define(name, Object.assign(element, { version }));
  console.warn(`<${name}> ${version} : la page a déjà défini <${name}> ${defined.version ?? '(version inconnue)'}, qui est gardé.`);
}
