import type { Problem } from '@akto/compiler';
import { fixOf, type Fix } from '@akto/compiler/text';
import { forEachDiagnostic, nextDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';

/** Marks the problems of the file that the editor holds, each with its remedy where there is no doubt of it. */
export function marked(state: EditorState, problems: readonly Problem[]): TransactionSpec {
  const text = state.doc.toString();
  return setDiagnostics(state, problems.map((problem) => diagnosticOf(problem, text)));
}

/** What the button that mends says. */
export function remedyName({ length, text }: Fix): string {
  if (text === '') return 'Supprimer la virgule';
  return length === 0 ? 'Ajouter la virgule' : `Remplacer par « ${text} »`;
}

function diagnosticOf(problem: Problem, text: string): Diagnostic {
  const from = Math.min(problem.offset, text.length);
  const fix = fixOf(problem, text);
  const written = fix && text.slice(fix.offset, fix.offset + fix.length);
  return {
    from,
    to: Math.min(text.length, from + problem.length),
    severity: problem.level,
    source: problem.code,
    message: problem.message,
    ...(fix && {
      actions: [{
        name: remedyName(fix),
        apply: (view: EditorView, start: number) => {
          // The mark moved with what was typed since.
          const at = fix.offset + start - from;
          if (view.state.sliceDoc(at, at + fix.length) !== written) return;
          view.dispatch({ changes: { from: at, to: at + fix.length, insert: fix.text }, selection: { anchor: at + fix.text.length }, userEvent: 'input.complete' });
        },
      }],
    }),
  };
}

/** Mends the problem where the cursor is, on its line otherwise; goes to the next problem when there is none. */
export const mend: Command = (view) => {
  const { state } = view;
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  let best: { readonly diagnostic: Diagnostic; readonly from: number; readonly distance: number } | undefined;
  forEachDiagnostic(state, (diagnostic, from, to) => {
    const distance = head >= from && head <= to ? 0 : from >= line.from && from <= line.to ? Math.abs(head - from) + 1 : Infinity;
    if (diagnostic.actions?.[0] && distance < (best?.distance ?? Infinity)) best = { diagnostic, from, distance };
  });
  if (!best) return nextDiagnostic(view);
  best.diagnostic.actions?.[0]?.apply(view, best.from, best.from);
  return true;
};
