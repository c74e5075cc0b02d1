import type { TemplateResult } from 'lit';
import { tagStyles } from '../content/tag.js';
import { choiceCards, choiceCardsStyles, type ChoiceCard } from '../field/choice-cards.js';
import { clearStyles } from '../field/clear-styles.js';
import type { FieldProps } from '../field/props.js';
import { iconStyles } from '../icon/icon.js';
import type { Code } from '../stateful/select/options.js';
import { define } from '../define.js';
import { FormControl } from './form-control.js';
import { SingleChoice } from './single-choice.js';

/**
 * One answer out of a few that need a sentence each, on cards that are clicked as a whole. To the keyboard, radio buttons.
 *
 * ```html
 * <akto-choice-cards name="dispositif" label="Quel dispositif ?">
 *   <option value="CAR" data-text="Se former dans son entreprise." data-tag="Intérimaires" data-icon="file">Reconversion</option>
 * </akto-choice-cards>
 * ```
 *
 * `<option selected>` is the answer to begin with, unless `value` says it. A script may give `options` instead.
 *
 * @tagname akto-choice-cards
 * @summary Choix exclusif sur des cartes
 * @fires input - At each choice of a person.
 * @fires change - The same.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the cards.
 * @csspart label - The label of the group.
 * @csspart help - Description, hint and example.
 * @csspart control - Each radio button.
 * @csspart choice-label - The words beside each radio button.
 * @csspart message - The message below.
 */
export class AktoChoiceCards extends SingleChoice {
  static override styles = [FormControl.styles, iconStyles, tagStyles, choiceCardsStyles, clearStyles];

  protected override field(props: FieldProps<Code | undefined>): TemplateResult {
    return choiceCards({ ...props, options: this.list.options as readonly ChoiceCard<Code>[] });
  }
}

define('akto-choice-cards', AktoChoiceCards);

declare global {
  interface HTMLElementTagNameMap {
    'akto-choice-cards': AktoChoiceCards;
  }
}
