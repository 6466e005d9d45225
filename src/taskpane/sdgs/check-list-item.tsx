import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { hasChanged } from '../../map/answer-changes';
import type { AnsweredCell, AnswerOnForm, CheckListItem, ItemAnswer } from '../../map/sdg-profile';
import { BOTH_TICKED, ITEM_ANSWERS } from '../../our-sheets/sdg-sheet';
import { CellLink } from '../frame/cell-link';
import { useLanguage } from '../language/pane-language';
import { AnswerText } from './answer-field';
import { useFieldOf } from './answers';
import { ChoiceField } from './choice-field';
import { SheetRow } from './sheet-row';

const useStyles = makeStyles({
  category: { margin: '4px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  changed: {
    margin: 0,
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  onForm: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface Props {
  readonly form: string;
  readonly item: CheckListItem;
  /** The first of its category in a row: the others follow below its name. */
  readonly isFirst: boolean;
  readonly standing: CheckListItem;
  /** To another item: 1 the next, -1 the one before. */
  readonly onMove: (by: 1 | -1) => void;
}

const OPTIONS = ['identified', 'not-identified'] as const satisfies readonly ItemAnswer[];

/** The physical keys: with a Japanese input method on, `key` says nothing. */
const ANSWER_KEYS: Readonly<Record<string, ItemAnswer>> = { KeyI: 'identified', KeyN: 'not-identified' };

/** One item: its answer, and what goes with it. */
export function CheckListItemFields({ form, item, isFirst, standing, onMove }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const fieldOf = useFieldOf();
  const place = useRef<HTMLLIElement>(null);
  const field = (name: string, stands: string | undefined) => fieldOf({ form }, item.number, name, stands ?? '');
  const answer = field('answer', wordOf(standing.report));
  const { plan, report, onForms } = item;
  const isChanged = hasChanged(item);
  const onAnswerKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    const pressed = ANSWER_KEYS[event.code];
    if (by === undefined && pressed === undefined) return;
    event.preventDefault();
    if (pressed !== undefined) answer.type(ITEM_ANSWERS[pressed].en);
    // What is identified is described first; its field comes with the answer.
    if (pressed === 'identified') requestAnimationFrame(() => place.current?.querySelector('textarea')?.focus());
    else onMove(by ?? 1);
  };
  const onDescriptionKey = (event: KeyboardEvent): void => {
    // The Enter that ends a conversion of the input method belongs to the text.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onMove(1);
  };
  return (
    <SheetRow ref={place} data-item={item.number}>
      {isFirst && item.category[language] !== '' && <h4 className={styles.category}>{item.category[language]}</h4>}
      <ChoiceField
        label={`${item.number}. ${item.item[language]}`}
        answers={ITEM_ANSWERS}
        options={OPTIONS}
        field={answer}
        standing={wordOf(standing.report)}
        onKeyDown={onAnswerKey}
      />
      {report.unknown !== undefined && (
        <p className={styles.quiet}>{report.unknown === BOTH_TICKED.en ? t('bothTicked') : t('unknownAnswer', { text: report.unknown })}</p>
      )}
      {plan.answer !== undefined && (
        <p className={isChanged ? styles.changed : styles.quiet}>
          {t('atRegistration', { answer: ITEM_ANSWERS[plan.answer][language] })}
          {isChanged && ` ${t('answerChanged')}`}
        </p>
      )}
      <OnForm stage="plan" place={onForms?.plan} />
      <OnForm stage="report" place={onForms?.report} />
      {(report.answer === 'identified' || item.description !== undefined || standing.description !== undefined) && (
        <AnswerText
          label={t('field_description')}
          field={field('description', standing.description)}
          standing={standing.description ?? ''}
          isLong
          onKeyDown={onDescriptionKey}
        />
      )}
      {(isChanged || item.change !== undefined || standing.change !== undefined) && (
        <AnswerText label={t('field_change')} field={field('change', standing.change)} standing={standing.change ?? ''} isLong />
      )}
    </SheetRow>
  );
}

interface OnFormProps {
  readonly stage: 'plan' | 'report';
  readonly place: AnswerOnForm | undefined;
}

/** Where the form answers the item, and in which words. */
function OnForm({ stage, place }: OnFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (!place) return null;
  return (
    <p className={styles.onForm}>
      {t(`onForm_${stage}`)} <CellLink at={place.at} />
      {place.description !== undefined && ` ${t('quotedWords', { text: place.description })}`}
    </p>
  );
}

function wordOf({ answer, unknown = '' }: AnsweredCell): string {
  return answer === undefined ? unknown : ITEM_ANSWERS[answer].en;
}
