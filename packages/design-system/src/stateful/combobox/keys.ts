/** `text` gives the keyboard back to what is typed: the caret moves, no option is under it any more. */
export type Meaning = 'next' | 'previous' | 'show' | 'hide' | 'choose' | 'text' | 'nothing';

export interface Place {
  /** Something shows below the text. */
  readonly open: boolean;
  /** The keyboard stands on an option. */
  readonly onOption: boolean;
}

/**
 * The ARIA APG « editable combobox with list autocomplete », manual selection. Two keys are ours: Escape closes but never clears,
 * so that what was typed is not lost; Tab takes the option the keyboard stands on, as in every list here.
 */
export function meaningOf({ key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>, { open, onOption }: Place): Meaning {
  if (key === 'ArrowDown') return altKey ? 'show' : 'next';
  if (key === 'ArrowUp') return altKey ? 'hide' : 'previous';
  if (key === 'Escape') return open ? 'hide' : 'nothing';
  if (key === 'Enter' || key === 'Tab') return open && onOption ? 'choose' : 'nothing';
  return ['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key) ? 'text' : 'nothing';
}
