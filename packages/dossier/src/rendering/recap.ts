import { recapOf } from '@akto/core';
import { recap } from '@akto/design-system';
import { nothing } from 'lit';
import { observe, together } from './observe.js';
import type { View } from './view.js';

/** « Siret: » (S68); a question or a sentence has its own end. */
const labelText = (label: string): string => (/[?!:.]$/.test(label) ? label : `${label}:`);

/** The recap of the open tab, kept up to date with the fields that it shows. */
export function tabRecap(view: View): unknown {
  const { definition, tab, rendering } = view;
  const { dossier } = rendering;
  if (!tab.recap) return nothing;
  const render = (): unknown => {
    const blocks = recapOf(definition, tab, (path) => dossier.node(path));
    return blocks.length > 0 ? recap(blocks.map(({ title, lines }) => ({ title, lines: lines.map(({ label, value }) => ({ label: labelText(label), value })) }))) : nothing;
  };
  // Any answer may add a line to a recap of everything.
  const shown = tab.recap === true ? dossier : together(dossier, tab.recap.flatMap(({ lines }) => lines.map(({ path }) => path)));
  return observe(shown, '', render, view);
}
