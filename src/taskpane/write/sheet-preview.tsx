import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { goalName } from '../../map/guidance/goal-name';
import type { SdgProfile } from '../../map/sdg-profile';
import { Folded } from '../frame/folded';
import { Heading } from '../frame/heading';
import { useLanguage } from '../language/pane-language';
import { GoalChip } from './goal-chip';
import { sheetContents, type GoalContents, type IndicatorCounts, type SheetContents } from './sheet-contents';

const useStyles = makeStyles({
  goals: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  lines: { margin: '0 0 4px', paddingLeft: '18px', color: tokens.colorNeutralForeground2, '& li': { marginBottom: '2px' } },
  byGoal: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px' },
  goal: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  count: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  counts: { margin: '6px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bars: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly profile: SdgProfile;
  /** Which of several reports in the workbook it is about. */
  readonly reports: string | undefined;
  /** Of the check, still open. */
  readonly errors: number;
  /** Not where the message about the written sheet says them below. */
  readonly showRemarks: boolean;
}

/** What the sheet will hold, in a few lines. */
export function SheetPreview({ profile, reports, errors, showRemarks }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const contents = sheetContents(profile);
  return (
    <section aria-label={t('preview')}>
      <Heading level={3}>{t('preview')}</Heading>
      <ul className={styles.goals} aria-label={t('goals')}>
        {contents.goals.map(({ goal }) => (
          <li key={goal} data-goal={goal} title={t('goal', { goal, name: goalName(goal)[language] })}>
            <GoalChip goal={goal} />
          </li>
        ))}
        {contents.goal5 > 0 && (
          <li data-goal="5" title={t('previewGoal5', { count: contents.goal5 })}>
            <GoalChip goal={5} isOpen={!contents.isGoal5Chosen} />
          </li>
        )}
      </ul>
      <ul className={styles.lines}>
        {[...(reports === undefined ? [] : [reports]), ...linesOf(contents, t)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {contents.goals.length > 0 && (
        <Folded title={t('byGoal')}>
          <ul className={styles.byGoal}>
            {contents.goals.map((goal) => (
              <GoalLine key={goal.goal} contents={goal} />
            ))}
            {contents.goal5 > 0 && (
              <li className={styles.goal} data-goal="5">
                <GoalChip goal={5} />
                <span>{t('previewGoal5', { count: contents.goal5 })}</span>
              </li>
            )}
          </ul>
          {contents.scheme > 0 && <p className={styles.counts}>{t('previewScheme', { count: contents.scheme })}</p>}
        </Folded>
      )}
      <div className={styles.bars}>
        {(errors > 0 || contents.doubtful > 0) && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {[
                ...(errors > 0 ? [t('errorsBefore', { count: errors })] : []),
                ...(contents.doubtful > 0 ? [t('doubtful', { count: contents.doubtful })] : []),
              ].join(t('sentenceGap'))}
            </MessageBarBody>
          </MessageBar>
        )}
        {(showRemarks ? profile.remarks : []).map((remark) => (
          <MessageBar key={remark.en} intent="info" layout="multiline">
            <MessageBarBody>{remark[language]}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </section>
  );
}

function GoalLine({ contents: { goal, targets, indicators } }: { readonly contents: GoalContents }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles.goal}>
      <GoalChip goal={goal} />
      <span>
        {goalName(goal)[language]}
        {t('colon')}
        {targets.join(t('listComma'))}
        <span className={styles.count}>{countsText(indicators, t)}</span>
      </span>
    </li>
  );
}

function linesOf(contents: SheetContents, t: TFunction): readonly string[] {
  const { goals, targets, indicators, ownClaims, issuance, checkList } = contents;
  return [
    t('previewTargets', { count: targets, goals: t('goalCount', { count: goals.length }) }),
    t('previewIndicators', { counts: countsText(indicators, t) }),
    ...(ownClaims > 0 ? [t('previewOwnClaims', { count: ownClaims })] : []),
    ...(issuance === undefined ? [] : [issuance === 0 ? t('previewNoIssuance') : t('previewIssuance', { count: issuance })]),
    t('previewCheckList', { count: checkList.items, answered: checkList.answered }),
  ];
}

function countsText({ figures, filled, open }: IndicatorCounts, t: TFunction): string {
  const parts = [
    ...(figures > 0 ? [t('withFigure', { count: figures })] : []),
    ...(filled > 0 ? [t('filledIn', { count: filled })] : []),
    ...(open > 0 ? [t('toFillIn', { count: open })] : []),
  ];
  return parts.length > 0 ? parts.join(t('listComma')) : t('noIndicators');
}
