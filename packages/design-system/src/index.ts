export { tokens } from './tokens/tokens.js';
export { base } from './tokens/base.js';
export { colors, type ColorName } from './tokens/colors.js';
export { colorPairs, type ColorPair } from './tokens/pairs.js';
export { themeColors, themeTokens } from './tokens/theme.js';
export { layoutStyles } from './layout/layout.js';

export type { FieldProps, FrameProps } from './field/props.js';
export { attributes, type Attributes } from './field/attributes.js';
export { fieldFrame, groupFrame } from './field/frame.js';
export { controlled, describedBy, fieldHelp, framed, invalid, labelText } from './field/framed.js';
export { fieldMessage } from './field/message.js';
export { fieldStyles, choiceStyles } from './field/styles.js';
export { boxStyles } from './field/box-styles.js';
export { choicesStyles } from './field/choices-styles.js';
export { clearStyles } from './field/clear-styles.js';
export { frameStyles } from './field/frame-styles.js';
export { inputStyles } from './field/input-styles.js';
export { typed, rewrite, type Notation } from './field/typed.js';
export { moneyNotation, numberNotation, type NumericValue } from './field/notation.js';
export { textField, type TextFieldProps } from './field/text.js';
export { remainingStyles, textArea, type TextAreaProps } from './field/text-area.js';
export { moneyField, numberField, unitStyles, type NumberFieldProps } from './field/number.js';
export { checkbox } from './field/checkbox.js';
export { switchField, switchStyles } from './field/switch.js';
export { checkboxGroup, radioGroup, yesNo, type Choice, type ChoicesProps } from './field/choices.js';
export { choiceCards, choiceCardsStyles, type ChoiceCard, type ChoiceCardsProps } from './field/choice-cards.js';
export { readonlyText } from './field/readonly.js';

export { icon, iconStyles } from './icon/icon.js';
export { iconPaths, type IconName } from './icon/paths.js';
export { button, buttonStyles, buttonTypes, buttonVariants, type ButtonProps, type ButtonType, type ButtonVariant } from './action/button.js';

export { alert, alertLevels, alertStyles, type AlertLevel, type AlertProps } from './status/alert.js';
export { Announcer } from './status/announcer.js';
export { badgeStyles, statusBadge, statusWords, type Status } from './status/badge.js';
export { counterStyles, documentsCounter, type CounterProps } from './status/counter.js';
export { errorSummary, errorSummaryStyles, type ErrorSummaryGroup, type ErrorSummaryItem, type ErrorSummaryProps } from './status/error-summary.js';
export { progress, progressStyles, type ProgressProps } from './status/progress.js';
export { skeleton, skeletonStyles } from './status/skeleton.js';

export { card, cardStyles } from './content/card.js';
export { descriptionList, descriptionListStyles, type DescriptionLine } from './content/description-list.js';
export { emptyState } from './content/empty-state.js';
export { recap, recapStyles, type RecapProps } from './content/recap.js';
export { inline, link, linkList, linkStyles, richText, type InlinePart, type LinkProps } from './content/rich-text.js';
export { rowsGroup, rowsStyles, type RowsGroupProps } from './content/rows-group.js';
export { headingLevels, section, sectionStyles, type HeadingLevel, type SectionProps } from './content/section.js';
export { contentStyles } from './content/styles.js';
export { actionCard, actionCardStyles, type ActionCardProps } from './content/action-card.js';
export { dataTable, type Column, type DataTableProps } from './content/table/data-table.js';
export { nextSort, type Sort } from './content/table/sort.js';
export { tableStyles } from './content/table/table-styles.js';
export { tag, tagStyles } from './content/tag.js';

export { siteFooter } from './navigation/site-footer.js';
export { siteHeader, type SiteHeaderProps } from './navigation/site-header.js';
export { siteStyles } from './navigation/site-styles.js';
export { pagination, paginationStyles, type PaginationProps } from './navigation/pagination.js';
export { stepper, stepperStyles, type StepperProps } from './navigation/stepper.js';
export { tabsStyles } from './navigation/tabs-styles.js';
export { tabPanel, tabs, type TabItem, type TabsProps } from './navigation/tabs.js';

export { counted, phrase, word, words } from './words.js';
export { pageStyles } from './page-styles.js';
export { adoptStyles } from './adopt-styles.js';
export { importAgain } from './import-again.js';
export { later, type Later } from './later.js';
export { oneSheet } from './one-sheet.js';
export { formStyles } from './styles.js';

export * from './stateful/index.js';
