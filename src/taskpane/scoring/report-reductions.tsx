import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { figureText } from '../../check/numbers/figure-decimals';
import { tidy } from '../../check/numbers/word-number';
import type { CheckRun } from '../../check/check-run';
import type { CalculationSheet } from '../../extract/extraction';
import { doubtsOf } from '../../map/doubts';
import { wordDoubtsOfPoints } from '../../map/word-doubts';
import { annualReductions } from '../../score/annual-reductions';
import { annualWords } from '../../score/score-words';
import { CellLink } from '../frame/cell-link';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({
  note: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { marginTop: '4px' },
});

interface Props {
  readonly report: CalculationSheet;
  /** Without what was dismissed. */
  readonly standing: CheckRun;
  readonly onTake: (figure: string) => void;
}

/** The reductions of a year as the checked report has them, with the cell, or why it has none. */
export function ReportReductions({ report, standing, onTake }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const annual = annualReductions(report);
  if ('en' in annual) return <p className={styles.note}>{t('reductionsNotIn', { sheet: report.sheet, because: annual[language] })}</p>;
  const { ER_p } = report.readings;
  const doubts = ER_p.kind === 'number' ? doubtsOf(ER_p, report, standing) : [];
  return (
    <div>
      {wordDoubtsOfPoints(doubts).map((words) => (
        <MessageBar key={words.en} intent="warning" layout="multiline">
          <MessageBarBody>{words[language]}</MessageBarBody>
        </MessageBar>
      ))}
      <Button className={styles.button} size="small" onClick={() => onTake(String(tidy(annual.value)))}>
        {t('takeReductions', { figure: figureText(annual.value, 'emissions') })}
      </Button>
      <p className={styles.note}>
        {annualWords(annual)[language]} <CellLink at={annual.at} />
      </p>
    </div>
  );
}
