import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleId } from '../../check/rule';
import type { CalculationSheet, Period } from '../../extract/extraction';
import { DoubtNote } from '../frame/doubt-note';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(84px, auto) 1fr', columnGap: '12px', rowGap: '4px', margin: '0 0 12px' },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly report: CalculationSheet;
  /** The file's name, where it is known. */
  readonly workbook: string | undefined;
  /** The rules that found something against its period. */
  readonly periodDoubts?: readonly RuleId[];
}

/** Which report this is: workbook, spreadsheet, reference number, period, sheets. */
export function ReportFacts({ report, workbook, periodDoubts = [] }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const absent = t('notFound');
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...(workbook === undefined ? [] : [[t('workbook'), <Breakable key="workbook" name={workbook} />] as const]),
    [t('methodology'), report.spreadsheet ? <Breakable key="spreadsheet" name={report.spreadsheet.value} /> : absent],
    [t('reference'), report.reference?.value ?? absent],
    ...(report.kind === 'plan' ? [] : [[t('period'), <PeriodFact key="period" period={report.period} doubts={periodDoubts} />] as const]),
    [t('calculationSheet'), report.sheet],
    [t('inputSheet'), report.inputSheet ?? absent],
  ];
  return (
    <dl className={styles.list}>
      {facts.map(([name, value]) => (
        <FactRow key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function FactRow({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

/** `JCM_MN_AM003_ver02.0` is broken behind an underscore rather than within a number. */
function Breakable({ name }: { readonly name: string }) {
  return name.split(/(?<=_)/).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}

function PeriodFact({ period, doubts }: { readonly period: Period; readonly doubts: readonly RuleId[] }) {
  return (
    <>
      <PeriodText period={period} />
      <DoubtNote rules={doubts} />
    </>
  );
}

function PeriodText({ period }: { readonly period: Period }) {
  const { t } = useTranslation();
  switch (period.kind) {
    case 'dates':
      return (
        <span title={period.text}>
          {period.from} – {period.to}
        </span>
      );
    case 'unreadable':
      return t('periodUnreadable', { text: period.text });
    case 'missing':
      return t('notFound');
  }
}
