/** The questions of « Nouvelle demande » (S45 to S55), as they are named in the address. */
export const STEPS = ['entreprise', 'etablissement', 'public', 'dispositif', 'sous-dispositif'] as const;
export type Step = (typeof STEPS)[number];

/** What was answered: a SIREN, a SIRET, a type of public, a card, a dispositif of its family. */
export type Choices = Readonly<Partial<Record<Step, string>>>;

/** What a person answers now. */
export type Answers = Readonly<Partial<Record<Step, string | undefined>>>;

export interface Questions {
  /** The order in which they are asked. */
  readonly order: readonly Step[];
  /** What may be answered, given the answers before. A question with none has no object; one with a single answer is answered. */
  answers(step: Step, before: Choices): readonly string[];
}

/** Where a person stands: always at a question that is asked, all those before it answered. */
export interface Place {
  readonly step: Step;
  readonly choices: Choices;
}

/** Asked even when there is a single answer: what a request is for is chosen knowingly (S45). */
const ALWAYS: Step = 'dispositif';

export interface Way {
  /** The questions asked as far as the answers tell, in order. */
  readonly asked: readonly Step[];
  /** The answers that hold, given or the only ones possible. */
  readonly choices: Choices;
  /** The first question without an answer; undefined when all have one. */
  readonly open: Step | undefined;
}

/** Follows answers, whatever they are, as far as they hold. */
export function follow({ order, answers }: Questions, given: Answers): Way {
  const asked: Step[] = [];
  let choices: Choices = {};
  for (const step of order) {
    const possible = answers(step, choices);
    const isAsked = step === ALWAYS || possible.length > 1;
    if (isAsked) asked.push(step);
    const answer = isAsked ? possible.find((each) => each === given[step]) : possible[0];
    if (answer !== undefined) choices = { ...choices, [step]: answer };
    else if (isAsked) return { asked, choices, open: step };
  }
  return { asked, choices, open: undefined };
}

/** Where an address leads: to the question that it names, if it is asked; otherwise to the first without an answer, or the last one. */
export function arrive(questions: Questions, step: string | undefined, given: Choices): Place {
  const { asked, choices, open } = follow(questions, given);
  return { step: asked.find((each) => each === step) ?? open ?? asked.at(-1) ?? ALWAYS, choices };
}

/** What may be answered where the person stands: later answers do not narrow it. */
export function answersAt({ order, answers }: Questions, { step, choices }: Place): readonly string[] {
  const earlier = order.slice(0, order.indexOf(step));
  return answers(step, Object.fromEntries(earlier.flatMap((each) => (choices[each] === undefined ? [] : [[each, choices[each]]]))));
}

/** Answers the question of a place, and perhaps later ones. What was answered later is kept where it still holds; `undefined` takes an answer back. */
export function choose(questions: Questions, { step, choices }: Place, answers: Answers): Place {
  return { step, choices: follow(questions, { ...choices, ...answers }).choices };
}

/** « Continuer »: the next question, or the end. The question of the place must have an answer. */
export function next(questions: Questions, { step, choices }: Place): Place | 'end' {
  const { asked } = follow(questions, choices);
  const following = asked[asked.indexOf(step) + 1];
  return following ? { step: following, choices } : 'end';
}

/** « Retour » (S51): the question before, with all that was answered, or undefined at the first one. */
export function previous(questions: Questions, { step, choices }: Place): Place | undefined {
  const { asked } = follow(questions, choices);
  const before = asked[asked.indexOf(step) - 1];
  return before && { step: before, choices };
}
