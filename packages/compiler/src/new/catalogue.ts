import { edited } from './edit.js';

interface Card {
  readonly code?: string;
  readonly famille?: string;
  readonly dispositifs?: readonly Card[];
}

/** The families that a catalogue has. */
export const familiesOf = (text: string): readonly string[] => cardsOf(text).flatMap(({ famille }) => famille ?? []);

/** The catalogue with a card for this code: the one that was to come, or a new one at the end of the family, or of the list. */
export function withCard(text: string, code: string, description: string, family: string | undefined): string {
  const cards = cardsOf(text);
  const places = cards.flatMap((card, index) => [
    { card, path: ['dispositifs', index] },
    ...(card.dispositifs ?? []).map((sub, below) => ({ card: sub, path: ['dispositifs', index, 'dispositifs', below] })),
  ]);
  const waiting = places.find(({ card }) => card.code === code);
  if (waiting) return ['aVenir', 'titre'].reduce((kept, key) => (key in waiting.card ? edited(kept, [...waiting.path, key], undefined) : kept), text);
  const index = cards.findIndex(({ famille }) => famille !== undefined && famille === family);
  const list = index === -1 ? ['dispositifs'] : ['dispositifs', index, 'dispositifs'];
  const length = index === -1 ? cards.length : (cards[index]?.dispositifs?.length ?? 0);
  return edited(text, [...list, length], { code, ...(description !== '' && { description }) }, true);
}

const cardsOf = (text: string): readonly Card[] => (JSON.parse(text) as { dispositifs?: readonly Card[] }).dispositifs ?? [];
