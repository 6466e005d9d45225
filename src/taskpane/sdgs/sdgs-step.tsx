import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SdgProfile } from '../../map/sdg-profile';
import { typedRows, withTypedField, withTypedRow, type TypedAnswers } from '../../map/typed-answers';
import { LogBar } from '../findings/log-bar';
import { CellLink } from '../frame/cell-link';
import { DraftNote } from '../frame/draft-note';
import { useGoToStep } from '../frame/go-to-step';
import { Heading } from '../frame/heading';
import { ProblemNote } from '../frame/problem-note';
import type { StepProps } from '../frame/steps';
import { Folded } from '../frame/folded';
import type { ResultState } from '../state/monitor-state';
import { firstToSay, type SaidChoice } from '../state/sheet-choice';
import { useSheetProfile } from '../state/use-sheet-profile';
import { AddedRows } from './added-rows';
import { AnswersProvider, type FieldOf } from './answers';
import { CheckListPart } from './check-list-part';
import { IndicatorsPart } from './indicators-part';
import { ProjectPart } from './project-part';

const useStyles = makeStyles({ text: { color: tokens.colorNeutralForeground2 }, next: { display: 'grid', marginTop: '16px' } });

const NOTHING_TYPED: TypedAnswers = {};
const NOTHING_SAID: SaidChoice = {};

/** What the project contributes to, and everything of it that is a person's to say. */
export default function SdgsStep(props: StepProps) {
  const { state, settings, choices, draft } = props;
  const styles = useStyles();
  const { t } = useTranslation();
  const goToStep = useGoToStep();
  const next = useRef<HTMLDivElement>(null);
  const { said, say } = choices;
  const sheet = useSheetProfile(state, said, settings, draft.parts.acts);
  // The same without what was typed: what stands on the sheet.
  const standing = useSheetProfile(state, draft.parts.choices ?? NOTHING_SAID, settings, draft.parts.acts).profile;
  const { extraction } = state.assessment;
  if (extraction.reports.length === 0) return <p className={styles.text}>{t('nothingToWrite')}</p>;
  const { profile, refusal } = sheet;
  const toSay = firstToSay(sheet.choice);
  const answers = said.answers ?? NOTHING_TYPED;
  return (
    <AnswersProvider value={fieldOf(answers, (typed) => say({ answers: typed }))}>
      <LogBar {...props} />
      <DraftNote draft={draft} sheet="sdg" />
      <ProjectPart extraction={extraction} sheet={sheet} choices={choices} isWritten={state.lastWritten !== undefined} />
      {toSay ? (
        <p className={styles.text}>{t(toSay)}</p>
      ) : profile && standing ? (
        <>
          <Heading level={3}>{t('indicators')}</Heading>
          <IndicatorsPart profile={profile} standing={standing} />
          {standing.issuedOn === undefined ? (
            <Rows table="issuance" state={state} standing={standing} answers={answers} onAnswers={(typed) => say({ answers: typed })} />
          ) : (
            <p className={styles.text}>{t('issuedOnCredits', { sheet: standing.issuedOn })}</p>
          )}
          <Rows table="ownClaims" state={state} standing={standing} answers={answers} onAnswers={(typed) => say({ answers: typed })} />
          <Heading level={3}>{t('checkList')}</Heading>
          <CheckListPart
            checkList={profile.checkList}
            standing={standing.checkList}
            onEnd={() => next.current?.querySelector('button')?.focus()}
          />
          <div ref={next} className={styles.next}>
            <Button appearance="primary" onClick={() => goToStep('write')}>
              {t('toWriteStep')}
            </Button>
          </div>
        </>
      ) : (
        refusal && <ProblemNote title={t('problemTitle')} error={refusal} intent="warning" />
      )}
    </AnswersProvider>
  );
}

function fieldOf(answers: TypedAnswers, onAnswers: (typed: TypedAnswers) => void): FieldOf {
  return (table, key, field, standing) => {
    const isAdded = table === 'issuance' || table === 'ownClaims';
    const put = (text: string | undefined): void => onAnswers(withTypedField(answers, table, key, field, text));
    return {
      typed: typedRows(answers, table)[key]?.[field],
      type: (text) => put(text === standing && !isAdded ? undefined : text),
      takeBack: () => put(undefined),
    };
  };
}

interface RowsProps {
  readonly table: 'issuance' | 'ownClaims';
  readonly state: ResultState;
  readonly standing: SdgProfile;
  readonly answers: TypedAnswers;
  readonly onAnswers: (typed: TypedAnswers) => void;
}

/** Issuance records, or claims of the project's own. */
function Rows({ table, state, standing, answers, onAnswers }: RowsProps) {
  const { t } = useTranslation();
  const rows = table === 'issuance' ? issuanceRows(standing, state) : claimRows(standing);
  const keys = Object.keys(typedRows(answers, table));
  return (
    <Folded title={t(`${table}_title`, { count: rows.length + keys.length })}>
      <AddedRows
        table={table}
        intro={t(`${table}_intro`)}
        rowName={(number) => t(`${table}_row`, { number })}
        addLabel={t(`${table}_add`)}
        fields={FIELDS[table].map((name) => ({ name, label: t(`field_${name}`), isNumber: name === 'tonnes' || name === 'value' }))}
        standing={rows}
        keys={keys}
        onAdd={(key) => onAnswers(withTypedRow(answers, table, key, { note: '' }))}
        onRemove={(key) => onAnswers(withTypedRow(answers, table, key, {}))}
      />
    </Folded>
  );
}

const FIELDS = {
  issuance: ['decision', 'tonnes', 'vintage', 'evidence', 'date', 'note'],
  ownClaims: ['target', 'label', 'value', 'unit', 'evidence', 'date', 'note'],
} as const;

function issuanceRows({ issuance }: SdgProfile, { assessment }: ResultState): readonly ReactNode[] {
  const places = assessment.extraction.earlierAnswers?.issuance ?? [];
  return issuance.map(({ tonnes, vintage, decision }, index) => (
    <>
      {[decision, tonnes === undefined ? undefined : `${tonnes} tCO₂`, vintage].filter((part) => part !== undefined).join(', ')}{' '}
      {places[index] && <CellLink at={places[index].at} />}
    </>
  ));
}

function claimRows({ ownClaims }: SdgProfile): readonly ReactNode[] {
  return ownClaims.map(({ target = '', label, typed = '', unit = '' }) =>
    [target, label?.en ?? '', typed, unit].filter((part) => part !== '').join(' '),
  );
}
