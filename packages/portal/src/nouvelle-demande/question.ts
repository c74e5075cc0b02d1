import { choiceCards, comboboxField, emptyState, type ChoiceCard, type Suggestion } from '@akto/design-system';
import { isFamily, publicsOf, type Card } from '@akto/core';
import type { ReferenceProvider } from '@akto/dossier';
import { html, type TemplateResult } from 'lit';
import { cardsFor, familyFor, isDeadEnd, questionsOf } from './questions.js';
import type { Asking } from './request-controller.js';
import { answersAt, type Answers, type Step } from './steps.js';
import { companyOption, employerOptions, siteOption, siteOptions } from './suggestions.js';
import { stepWords } from './words.js';

export interface QuestionProps {
  readonly asking: Asking;
  readonly provider: ReferenceProvider;
  readonly error: string;
  readonly onAnswer: (answers: Answers) => void;
}

/** The control that answers a question is the one with this id. */
export const CONTROL = 'reponse';

const PLACEHOLDER = 'Siren, siret ou dénomination...';

/** Asks the question of the place where the person stands. Its heading is the page's. */
export const question = (props: QuestionProps): TemplateResult => templates[props.asking.place.step](props);

const heading = (step: Step): TemplateResult => html`<h1 tabindex="-1">${stepWords[step].question}</h1>`;

const common = ({ error }: QuestionProps) => ({ id: CONTROL, required: true, error: error || undefined });

const search = (step: Step, field: TemplateResult): TemplateResult => html`<div class="search">${heading(step)}${field}</div>`;

function entreprise(props: QuestionProps): TemplateResult {
  const { asking, provider, onAnswer } = props;
  const { sites } = asking.employer;
  return search('entreprise', comboboxField<Suggestion>({
    ...common(props),
    label: 'Entreprise ou établissement rattaché',
    placeholder: PLACEHOLDER,
    width: 12,
    value: sites[0] && companyOption(sites[0], sites.length),
    search: async (text, signal) => employerOptions(await provider.search(text, signal), asking.facts.sirets),
    onInput: (option) => onAnswer(employerAnswer(option?.code)),
  }));
}

/** A SIRET says which company and which establishment, a SIREN the company only. */
const employerAnswer = (code: string | undefined): Answers => ({
  entreprise: code?.slice(0, 9),
  etablissement: code?.length === 14 ? code : undefined,
});

function etablissement(props: QuestionProps): TemplateResult {
  const { asking, onAnswer } = props;
  const { sites } = asking.employer;
  const chosen = sites.find(({ siret }) => siret === asking.place.choices.etablissement);
  return search('etablissement', comboboxField<Suggestion>({
    ...common(props),
    label: 'Etablissement effectuant demande',
    placeholder: PLACEHOLDER,
    width: 12,
    minimum: 0,
    value: chosen && siteOption(chosen),
    search: (text) => Promise.resolve(siteOptions(sites, text)),
    onInput: (option) => onAnswer({ etablissement: option?.code }),
  }));
}

function cards(step: Step, props: QuestionProps, options: readonly ChoiceCard<string>[]): TemplateResult {
  const { asking, onAnswer } = props;
  return html`<div class="choices">${choiceCards<string>({
    ...common(props),
    label: heading(step),
    options,
    value: asking.place.choices[step],
    onInput: (code) => onAnswer({ [step]: code }),
  })}</div>`;
}

function publics(props: QuestionProps): TemplateResult {
  const { facts, place } = props.asking;
  const possible = answersAt(questionsOf(facts), place);
  const choices = facts.establishment ? publicsOf(facts.catalogue, facts.establishment) : [];
  return cards('public', props, choices.filter(({ code }) => possible.includes(code)).map(({ code, title, description }) => ({ code, title, text: description })));
}

function dispositif(props: QuestionProps): TemplateResult {
  const { facts, place } = props.asking;
  if (isDeadEnd(facts, place)) return html`${heading('dispositif')}${nothingOpen}`;
  const offered = cardsFor(facts, place.choices);
  return offered.length > 0 ? cards('dispositif', props, offered.map(cardOption)) : heading('dispositif');
}

const sousDispositif = (props: QuestionProps): TemplateResult =>
  cards('sous-dispositif', props, familyFor(props.asking.facts, props.asking.place.choices).map(cardOption));

/** A family of which one dispositif is open leads to it at once: its card says so. */
function cardOption(card: Card): ChoiceCard<string> {
  const [only, ...others] = isFamily(card) ? card.dispositifs : [];
  return { code: card.code, title: card.title, text: only && others.length === 0 ? `${card.description} Ouvert : ${only.title}.`.trim() : card.description };
}

const nothingOpen = emptyState(
  'Aucun dispositif ouvert',
  'Aucune demande ne peut être commencée aujourd’hui pour cet employeur. Les dispositifs proposés dépendent de la branche de l’entreprise, du type de public et de votre profil. En cas de question, contactez votre conseiller AKTO.',
);

const templates: Readonly<Record<Step, (props: QuestionProps) => TemplateResult>> = {
  entreprise,
  etablissement,
  public: publics,
  dispositif,
  'sous-dispositif': sousDispositif,
};
