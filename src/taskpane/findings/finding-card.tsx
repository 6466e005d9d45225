import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../check/rule';
import { useLanguage } from '../language/pane-language';
import { CellLinks } from '../frame/cell-links';
import { Folded } from '../frame/folded';
import { FormulaText } from '../frame/formula-text';
import { DecisionBox } from './decision-box';
import { useProtectedSheets } from './protected-sheets';
import type { Failed, NeedsPerson } from './result-groups';
import { RuleDocsFolded } from './rule-docs';
import { ruleTitle } from '../../check/rule-title';
import { SeverityMark, type Mark } from './severity-mark';

const useStyles = makeStyles({
  card: {
    padding: '8px 12px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  person: { borderLeftColor: tokens.colorBrandStroke1 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  message: { margin: '4px 0', overflowWrap: 'anywhere' },
  finding: {
    marginBottom: '6px',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  folded: { fontSize: tokens.fontSizeBase200 },
});

/** One finding is read at once; of forty empty cells the first three show what it is about. */
const AT_ONCE = 3;

interface Props {
  readonly result: Failed | NeedsPerson;
}

export function FindingCard({ result }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const mark: Mark = result.outcome === 'failed' ? result.severity : 'person';
  const { findings } = result;
  const protectedSheets = useProtectedSheets(findings);
  return (
    <li className={mergeClasses(styles.card, styles[mark])} data-rule={result.rule} data-outcome={result.outcome}>
      <div className={styles.head}>
        <SeverityMark mark={mark} />
        <span className={styles.title}>{ruleTitle(result.rule)[language]}</span>
      </div>
      <FindingList findings={findings.slice(0, AT_ONCE)} />
      <div className={styles.folded}>
        {findings.length > AT_ONCE && (
          <Folded title={t('moreFindings', { count: findings.length - AT_ONCE })}>
            <FindingList findings={findings.slice(AT_ONCE)} />
          </Folded>
        )}
        <RuleDocsFolded rule={result.rule} protectedSheets={protectedSheets} />
      </div>
    </li>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const language = useLanguage();
  return findings.map((finding, index) => (
    <div key={index} className={styles.finding} tabIndex={-1} data-finding>
      <p className={styles.message}>
        <FormulaText>{finding.message[language]}</FormulaText>
      </p>
      <CellLinks cells={finding.at} />
      <DecisionBox finding={finding} />
    </div>
  ));
}
