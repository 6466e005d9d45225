import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Eye16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { CheckRun } from '../../check/check-run';
import type { CheckResult } from '../../check/rule';
import { resultCounts } from '../findings/result-groups';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '4px', paddingTop: '8px' },
  name: { overflowWrap: 'anywhere', textAlign: 'start', fontWeight: 'inherit' },
});

interface Props {
  readonly checks: CheckRun;
  readonly report: string | undefined;
  readonly onReport: (sheet: string | undefined) => void;
}

/** Which of several reports is looked at, each with what came of it. */
export function ReportPicker({ checks: { reports }, report, onReport }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (reports.length < 2) return null;
  return (
    <div role="group" aria-label={t('reports')} className={styles.list}>
      <ToggleButton size="small" checked={report === undefined} onClick={() => onReport(undefined)}>
        {t('allReports', { count: reports.length })}
      </ToggleButton>
      {reports.map(({ report: { sheet }, results }) => (
        <ToggleButton
          key={sheet}
          size="small"
          checked={report === sheet}
          icon={<Outcome results={results} />}
          onClick={() => onReport(sheet)}
        >
          <span className={styles.name}>{sheet}</span>
        </ToggleButton>
      ))}
    </div>
  );
}

function Outcome({ results }: { readonly results: readonly CheckResult[] }) {
  const { t } = useTranslation();
  const { error, warning, info, person } = resultCounts(results);
  if (error > 0) return <ErrorCircle16Filled title={t('count_error', { count: error })} />;
  if (warning > 0) return <Warning16Filled title={t('count_warning', { count: warning })} />;
  if (person > 0) return <Eye16Filled title={t('count_person', { count: person })} />;
  if (info > 0) return <Info16Filled title={t('count_info', { count: info })} />;
  return <CheckmarkCircle16Filled title={t('nothingToMend')} />;
}
