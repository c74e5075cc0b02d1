/** `show` opens the list, `keep` takes the option reached and goes on, `letter` looks for an option, `move` goes to another one. */
export type Meaning = 'show' | 'choose' | 'keep' | 'close' | 'letter' | 'move' | 'nothing';

/** Where a key was pressed. */
export interface Place {
  readonly open: boolean;
  /** The list has a search box. */
  readonly searched: boolean;
  /** In the middle of a word typed on the list. */
  readonly typing: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey'>;

const isLetter = ({ key, altKey }: Key): boolean => key.length === 1 && !altKey;

export const meaningOf = (press: Key, place: Place): Meaning => (place.open ? whenOpen(press, place) : whenClosed(press));

/** The ARIA APG « select-only combobox ». Any key that moves or looks for an option opens the list first. */
function whenClosed(press: Key): Meaning {
  if (['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(press.key)) return 'show';
  if (press.key === 'Home' || press.key === 'End') return 'move';
  return isLetter(press) ? 'letter' : 'nothing';
}

/** In a search box, letters are typed, and Home and End move the caret: the ARIA APG « editable combobox ». */
function whenOpen(press: Key, { searched, typing }: Place): Meaning {
  const { key, altKey } = press;
  if (key === 'Enter' || (key === ' ' && !searched && !typing)) return 'choose';
  if (key === 'Tab' || (key === 'ArrowUp' && altKey)) return 'keep';
  if (searched && key === 'Escape') return 'close';
  if (searched && (key === 'Home' || key === 'End')) return 'nothing';
  if (isLetter(press)) return searched ? 'nothing' : 'letter';
  return 'move';
}
