import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CheckResult } from '../../check/rule';
import { Heading } from '../frame/heading';
import { useLanguage } from '../language/pane-language';
import { isFiltering, type ResultFilter } from './filter-results';
import { FindingCard } from './finding-card';
import { Folded } from '../frame/folded';
import { FormulaText } from '../frame/formula-text';
import { resultGroups, type Crashed, type NotApplicable, type Passed } from './result-groups';
import { NOT_LOOKED_AT } from '../../check/not-looked-at';
import { ruleTitle } from '../../check/rule-title';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  entry: { marginBottom: '4px', overflowWrap: 'anywhere' },
  good: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly results: readonly CheckResult[];
  readonly filter: ResultFilter;
}

/** The outcome of every rule: what is wrong, what a person must look at, and, folded, what passed and what could not be looked at. */
export function ResultList({ results, filter }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { failed, needsPerson, crashed, passed, notApplicable } = resultGroups(results);
  const found = [...failed, ...needsPerson];
  return (
    <section aria-label={t('findings')}>
      <Heading level={3}>{t('findings')}</Heading>
      {found.length === 0 && crashed.length === 0 && !isFiltering(filter) && (
        <NothingFound applied={passed.length} rules={results.length} />
      )}
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((result) => (
            <FindingCard key={result.rule} result={result} />
          ))}
        </ul>
      )}
      <Quiet title={t('crashed')} results={crashed} />
      <Quiet title={t('passedRules')} results={passed} />
      <Quiet title={t('notApplicableRules')} results={notApplicable} />
    </section>
  );
}

/** Green only with what it covers beside it. */
function NothingFound({ applied, rules }: { readonly applied: number; readonly rules: number }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const coverage = applied === rules ? t('allRulesApplied', { count: rules }) : t('rulesApplied', { applied, count: rules });
  return (
    <>
      <p className={applied > 0 ? styles.good : styles.note}>{t('nothingFound')}</p>
      <p className={styles.note}>{[coverage, NOT_LOOKED_AT[language]].join(t('sentenceGap'))}</p>
    </>
  );
}

type QuietResult = Crashed | Passed | NotApplicable;

function Quiet({ title, results }: { readonly title: string; readonly results: readonly QuietResult[] }) {
  const styles = useStyles();
  if (results.length === 0) return null;
  return (
    <Folded title={`${title} (${results.length})`}>
      <ul className={styles.quiet}>
        {results.map((result) => (
          <li key={result.rule} className={styles.entry} data-rule={result.rule} data-outcome={result.outcome}>
            <QuietText result={result} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function QuietText({ result }: { readonly result: QuietResult }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = ruleTitle(result.rule)[language];
  switch (result.outcome) {
    case 'passed':
      return t('passedText', { title });
    case 'not-applicable':
      return <Reason title={title} text={result.reason[language]} />;
    case 'crashed':
      return <Reason title={title} text={t('crashedText', { error: result.error })} />;
  }
}

function Reason({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      {title}
      <br />
      <FormulaText>{text}</FormulaText>
    </>
  );
}
