import { snippet, type Completion, type CompletionContext, type CompletionResult, type CompletionSource } from '@codemirror/autocomplete';
import { hoverTooltip, type EditorView } from '@codemirror/view';
import type { Compiler } from '../client.js';
import type { Proposal } from '../worker/api.js';

/** Where the help of a file is asked for: its path, and who knows. */
export interface HelpSource {
  readonly path: string;
  readonly compiler: Compiler;
}

/** What is typed that a proposal goes on from: a word, or what opens a text. */
const BEGUN = /["'\w.$-]$/;
const TYPES: Readonly<Record<Proposal['kind'], string>> = { keyword: 'property', value: 'enum', field: 'variable', function: 'function', snippet: 'class' };

export function completions(source: () => HelpSource): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const { pos, explicit, state } = context;
    if (!explicit && !BEGUN.test(state.sliceDoc(Math.max(0, pos - 1), pos))) return null;
    const { path, compiler } = source();
    const proposals = await compiler.complete(path, pos);
    const [first] = proposals;
    if (!first || context.aborted) return null;
    const from = Math.min(...proposals.map((proposal) => proposal.from));
    const begun = state.sliceDoc(from, pos);
    return { from, options: proposals.map((proposal) => optionOf(proposal, begun)), validFor: /^["'\w.$-]*$/ };
  };
}

function optionOf({ label, detail, help, kind, from, to, text, isSnippet }: Proposal, begun: string): Completion {
  const quote = /^["']/.exec(begun)?.[0] ?? '';
  const apply = (view: EditorView, completion: Completion, _start: number, end: number): void => {
    // What was typed since the answer came goes too.
    const last = Math.max(to, end);
    if (isSnippet) snippet(text)(view, completion, from, last);
    else view.dispatch({ changes: { from, to: last, insert: text }, selection: { anchor: from + text.length }, userEvent: 'input.complete' });
  };
  return {
    label: quote !== '' && !label.startsWith(quote) ? quote + label : label,
    displayLabel: label,
    type: TYPES[kind],
    ...(detail !== undefined && { detail }),
    ...(help !== undefined && { info: () => paragraphs(help) }),
    apply,
  };
}

/** Explains the word under the pointer. */
export const hovering = (source: () => HelpSource) =>
  hoverTooltip(async (_view, pos) => {
    const { path, compiler } = source();
    const found = await compiler.hover(path, pos);
    return found ? { pos: found.from, end: found.to, above: true, create: () => ({ dom: paragraphs(found.help) }) } : null;
  });

/** Text with code blocks between lines of ```. */
export function paragraphs(help: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-help';
  help.split(/^```\w*\n?/m).forEach((piece, index) => {
    const text = piece.replace(/^\n+|\n+$/g, '');
    if (text === '') return;
    const isCode = index % 2 === 1;
    const element = document.createElement(isCode ? 'code' : 'div');
    element.textContent = text;
    box.append(element);
  });
  return box;
}
