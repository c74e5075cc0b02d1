import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const color = (name: string): string => `var(--akto-color-${name})`;
const focus = `var(--akto-focus-width) solid ${color('focus')}`;
const SELECTION = 'color-mix(in srgb, var(--akto-color-primary) 25%, transparent)';
const wavy = (name: string) => ({ backgroundImage: 'none', textDecoration: `underline wavy ${color(name)}`, textDecorationSkipInk: 'none' });

const words = [
  { tag: tags.propertyName, color: color('primary'), fontWeight: '600' },
  { tag: tags.string, color: color('success') },
  { tag: [tags.number, tags.bool, tags.null], color: color('warning') },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: color('muted') },
  { tag: tags.invalid, color: color('error') },
];

/** The editor in the colours of the design system; nothing of it is an image, which the policy would refuse. */
export const theme = [
  EditorView.theme({
    '&': { height: '100%', color: color('text'), backgroundColor: color('surface'), fontSize: '.875rem' },
    '&.cm-focused': { outline: focus, outlineOffset: '0' },
    '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace', lineHeight: '1.6' },
    '.cm-content': { caretColor: color('text') },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: color('text'), borderLeftWidth: '2px' },
    '.cm-gutters': { color: color('muted'), backgroundColor: color('surface'), border: 'none' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: color('sunken') },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: SELECTION },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: color('primary-soft'), outline: `1px solid ${color('border')}` },
    '.cm-searchMatch': { backgroundColor: color('warning-soft'), outline: `1px solid ${color('warning')}` },
    '.cm-searchMatch-selected': { backgroundColor: color('primary-soft') },
    '.cm-lintRange-error': wavy('error'),
    '.cm-lintRange-warning': wavy('warning'),
    '.cm-lint-marker': { width: '1em', height: '1em', content: 'none', fontWeight: '700', lineHeight: '1' },
    '.cm-lint-marker-error::before': { content: '"▲"', color: color('error') },
    '.cm-lint-marker-warning::before': { content: '"◆"', color: color('warning') },
    '.cm-tooltip': { color: color('text'), backgroundColor: color('surface'), border: `1px solid ${color('border')}`, borderRadius: 'var(--akto-radius-small)', boxShadow: 'var(--akto-shadow-2)', maxWidth: 'min(34rem, 90vw)' },
    '.cm-tooltip .cm-help': { padding: 'var(--akto-space-2) var(--akto-space-3)', maxHeight: '18rem', overflow: 'auto', whiteSpace: 'pre-wrap' },
    '.cm-help code, .cm-completionInfo code': { display: 'block', padding: 'var(--akto-space-2)', backgroundColor: color('sunken'), whiteSpace: 'pre-wrap' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '.25rem .5rem' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: color('on-primary'), backgroundColor: color('primary') },
    '.cm-completionInfo': { whiteSpace: 'pre-wrap' },
    '.cm-completionDetail': { fontStyle: 'normal', opacity: '1', color: color('muted') },
    'li[aria-selected] .cm-completionDetail': { color: color('on-primary') },
    '.cm-diagnostic': { padding: 'var(--akto-space-2) var(--akto-space-3)' },
    '.cm-diagnostic-error': { borderLeft: `4px solid ${color('error')}` },
    '.cm-diagnostic-warning': { borderLeft: `4px solid ${color('warning')}` },
    '.cm-diagnosticAction': { minHeight: '1.75rem', padding: '.125rem .625rem', color: color('on-primary'), backgroundColor: color('primary'), borderRadius: 'var(--akto-radius-full)', font: 'inherit' },
    '.cm-panels': { color: color('text'), backgroundColor: color('sunken'), borderColor: color('line') },
    '.cm-panel.cm-panel-lint ul [aria-selected]': { backgroundColor: color('primary-soft'), color: color('text') },
    '.cm-panel input, .cm-panel button, .cm-textfield, .cm-button': { color: color('text'), background: color('surface'), border: `1px solid ${color('border')}`, borderRadius: 'var(--akto-radius-small)', font: 'inherit', minHeight: '1.75rem' },
    '.cm-foldPlaceholder': { color: color('muted'), backgroundColor: color('sunken'), border: `1px solid ${color('line')}` },
    '.cm-snippetField': { backgroundColor: color('primary-soft') },
  }),
  syntaxHighlighting(HighlightStyle.define(words)),
];
