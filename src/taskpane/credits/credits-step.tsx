import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { WholeTonnes } from '../../check/vintages/whole-tonnes';
import { fieldOf, type CreditRow, type CreditsProfile } from '../../map/credits/credits-profile';
import { withTypedCredit, type TypedCredits } from '../../map/credits/typed-credits';
import { renewedSheet } from '../../map/renewed-sheet';
import { vintageDays } from '../../map/credits/whole-tonnes';
import { isOwnKey, ownKey, type CreditTable } from '../../our-sheets/credits-sheet';
import { LogBar } from '../findings/log-bar';
import { AddButton } from '../frame/add-button';
import { DraftNote } from '../frame/draft-note';
import { Folded } from '../frame/folded';
import { Heading } from '../frame/heading';
import { useFocusOnOutcome } from '../frame/use-focus-on-outcome';
import { KeepingBar } from '../frame/keeping-bar';
import { ProblemNote } from '../frame/problem-note';
import type { StepProps } from '../frame/steps';
import { useLanguage } from '../language/pane-language';
import { useSheetProfile } from '../state/use-sheet-profile';
import { UserError } from '../../user-error';
import { ReportField } from '../write/report-field';
import { reportsText } from '../write/reports-text';
import { AuthorizationPart } from './authorization-part';
import { EntriesProvider, entriesOf } from './credit-entries';
import { ExportPart } from './export-part';
import { AskedFields, FieldsPart } from './fields-part';
import { IssuedPart } from './issued-part';
import { isOnLetter, LettersPart } from './letters-part';
import { RemainsNote } from './remains-note';
import { NOTHING_TYPED, useCredits } from './use-credits';
import { VintagesView } from './vintages-view';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  write: { display: 'grid', marginTop: '16px' },
});

/** What becomes of the report on its way to credits, and what of it only people know. */
export default function CreditsStep(props: StepProps) {
  const { state, settings, own, choices, draft } = props;
  const styles = useStyles();
  const { t } = useTranslation();
  const { sheets } = useSheetProfile(state, choices.said, settings).choice.project;
  const typed = draft.parts.credits ?? NOTHING_TYPED;
  const now = useCredits(state, own.settings, sheets, typed, draft.parts.acts);
  const standing = useCredits(state, own.settings, sheets, NOTHING_TYPED, draft.parts.acts);
  const { extraction } = state.assessment;
  if (extraction.reports.length === 0) return <p className={styles.text}>{t('nothingToWrite')}</p>;
  return (
    <>
      <LogBar {...props} />
      {sheets && (
        <Folded title={reportsText(sheets, extraction, t)} isAsking={now instanceof UserError}>
          <ReportField
            reports={extraction.reports.map(({ sheet }) => sheet)}
            chosen={sheets}
            onChosen={(chosen) => choices.say({ sheets: chosen })}
          />
        </Folded>
      )}
      {sheets?.length === 0 ? (
        <p className={styles.text}>{t('chooseReports')}</p>
      ) : now instanceof UserError ? (
        <ProblemNote title={t('problemTitle')} error={now} intent="warning" />
      ) : (
        !(standing instanceof UserError) && <Entries {...props} {...{ sheets, typed, now }} onSheet={standing} />
      )}
    </>
  );
}

interface EntriesProps extends WriteProps {
  /** The same without what was typed. */
  readonly onSheet: CreditsProfile;
}

/** All of it once it is known whose reductions are meant. */
function Entries(props: EntriesProps) {
  const { own, draft, typed, now, onSheet } = props;
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const put = (table: CreditTable, key: string, column: string, text: string | undefined): void =>
    draft.put({ credits: withTypedCredit(typed, { table, key, column }, text) });
  return (
    <EntriesProvider value={entriesOf({ typed, now, standing: onSheet }, put)}>
      <p className={styles.text}>{[t('creditsIntro'), t('requiredMark')].join(t('sentenceGap'))}</p>
      {now.warnings.map((words) => (
        <MessageBar key={words.en} intent="warning" layout="multiline" className={styles.text}>
          <MessageBarBody>{words[language]}</MessageBarBody>
        </MessageBar>
      ))}
      {now.remarks.map((words) => (
        <p key={words.en} className={styles.text}>
          {words[language]}
        </p>
      ))}
      <DraftNote draft={draft} sheet="credits" />
      <Parts
        now={now}
        typed={typed}
        onRounding={(wholeTonnes) => own.put({ wholeTonnes })}
        onAdd={(table, key) => put(table, key, 'note', '')}
      />
      <WriteCredits {...props} />
    </EntriesProvider>
  );
}

interface PartsProps {
  readonly now: CreditsProfile;
  readonly typed: TypedCredits;
  readonly onRounding: (way: WholeTonnes) => void;
  readonly onAdd: (table: CreditTable, key: string) => void;
}

function Parts({ now, typed, onRounding, onAdd }: PartsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const issued = withAdded(now.issued, typed.issued);
  const fields = withAdded(now.fields, typed.fields);
  const authorizations = withAdded(now.authorizations, typed.authorizations);
  const reference = fieldOf(now, 'reference');
  const days = new Map((vintageDays(now.vintages) ?? []).map(({ key, from, to }) => [key, `${from} – ${to}`]));
  return (
    <>
      <Heading level={3}>{t('creditsByVintage')}</Heading>
      <VintagesView reports={now.vintages} onRounding={onRounding} />
      {issued.map((row) => (
        <IssuedPart key={row.key} row={row} days={days.get(row.key)} />
      ))}
      <AddButton label={t('addIssuance')} onAdd={() => onAdd('issued', nextKey(issued))} />
      <Heading level={3}>{t('issuanceFields')}</Heading>
      <FieldsPart rows={fields.filter(({ key }) => !isOnLetter(key) && !isOwnKey(key))} />
      <Folded title={t('requestFields')}>
        <p className={styles.text}>{t('requestFieldsIntro')}</p>
        <AskedFields rows={fields.filter(({ key }) => isOwnKey(key))} />
        <AddButton label={t('addField')} onAdd={() => onAdd('fields', nextKey(fields))} />
      </Folded>
      <Folded title={t('authorizations')}>
        {authorizations.map((row) => (
          <AuthorizationPart key={row.key} row={row} reference={reference === undefined ? undefined : String(reference)} />
        ))}
      </Folded>
      <Folded title={t('requestLetters')}>
        <p className={styles.text}>{t('requestLettersIntro')}</p>
        <LettersPart credits={now} fields={fields} />
      </Folded>
      <Folded title={t('creditsExport')}>
        <ExportPart credits={now} />
      </Folded>
    </>
  );
}

/** A row that was added stands there before anything is typed in it. */
function withAdded(rows: readonly CreditRow[], typed: TypedCredits[CreditTable] = {}): readonly CreditRow[] {
  const added = Object.keys(typed).filter((key) => isOwnKey(key) && !rows.some((row) => row.key === key));
  return [...rows, ...added.map((key) => ({ key, known: {}, typed: {} }))];
}

function nextKey(rows: readonly CreditRow[]): string {
  for (let number = 1; ; number += 1) if (!rows.some(({ key }) => key === ownKey(number))) return ownKey(number);
}

interface WriteProps extends StepProps {
  readonly sheets: readonly string[] | undefined;
  readonly typed: TypedCredits;
  readonly now: CreditsProfile;
}

/** The button that writes the sheet, and what came of it. */
function WriteCredits({ monitor, state: { assessment, credits }, settings, draft, sheets, typed, now }: WriteProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const write = async (agreed?: string): Promise<void> => {
    const choice = { language: settings.sheetLanguage ?? language, version: __VERSION__ };
    if (await monitor.keepCredits({ typed, ...(sheets === undefined ? {} : { sheets }) }, choice, agreed)) draft.settle({ credits: typed });
  };
  const words = {
    keeping: t('writingCredits'),
    replace: (sheet: string) => t('replaceCredits', { sheet }),
    kept: (sheet: string) => t('creditsWritten', { sheet }),
  };
  const place = useFocusOnOutcome(credits?.step);
  return (
    <div ref={place} className={styles.write}>
      <div role="status">
        {credits?.step === 'failed' && <ProblemNote title={t('writeFailedTitle')} error={credits.error} />}
        {credits && credits.step !== 'failed' && (
          <KeepingBar
            keeping={credits}
            words={words}
            onReplace={(sheet) => void write(sheet)}
            onLeave={() => monitor.leaveSheet('credits')}
          />
        )}
      </div>
      <RemainsNote credits={now} />
      <Button appearance="primary" disabledFocusable={credits?.step === 'keeping'} onClick={() => void write()}>
        {renewedSheet(assessment.extraction, 'credits') === undefined ? t('writeCredits') : t('writeAgain')}
      </Button>
    </div>
  );
}
