import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { compareCapacity, type CapacityComparison } from '../../check/comparison/capacity-comparison';
import { projectOf } from '../../check/comparison/compare-periods';
import { comparisonExtent, extentWords, listed } from '../../check/comparison/comparison-extent';
import { capacityBasis } from '../../check/comparison/comparison-lines';
import { bandText, COMPARED, computedText, deviationText, rangeText, VERDICT_WORDS } from '../../check/comparison/comparison-words';
import { wordProRata } from '../../check/comparison/word-pro-rata';
import type { PeriodYield } from '../../check/comparison/period-yields';
import { comparePlan, type PlanComparison, type PlannedFigure } from '../../check/comparison/plan-comparison';
import type { CheckSettings } from '../../check/settings';
import { wordTaken } from '../../check/comparison/word-coverage';
import { wordNumber } from '../../check/numbers/word-number';
import { workbookYields, yieldsOf } from '../../check/comparison/workbook-yields';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { CellLinks } from '../frame/cell-links';
import { Folded } from '../frame/folded';
import { FormulaText } from '../frame/formula-text';
import { useLanguage } from '../language/pane-language';
import type { OwnSettings } from '../state/use-own-settings';
import { ComparisonFields } from './comparison-fields';
import { Notation } from './notation';

const useStyles = makeStyles({
  list: { margin: '4px 0 8px', padding: 0, listStyleType: 'none' },
  figure: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  head: { fontWeight: tokens.fontWeightSemibold },
  amounts: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  note: { margin: '6px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface Props {
  readonly report: CalculationSheet;
  readonly extraction: Extraction;
  readonly settings: CheckSettings;
  readonly own: OwnSettings;
}

/** What the report is held against: the plan pro rata, the installed capacity, earlier periods; and the bands, which are the verifier's. */
export function ComparisonView({ report, extraction, settings, own }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const [plan, capacity] = [comparePlan(report, settings), compareCapacity(report, settings)];
  const project = projectOf(report);
  const yields = workbookYields(extraction.reports, settings).filter((one) => one.project === project);
  const ofReport = yieldsOf(report, yields);
  const verdicts = [
    ...(plan?.figures ?? []).map(({ verdict }) => verdict),
    ...(capacity ? [capacity.verdict] : []),
    ...ofReport.flatMap(({ comparison }) => comparison?.verdict ?? []),
  ];
  const outside = verdicts.filter((verdict) => verdict !== 'within' && verdict !== 'not-judged').length;
  const extent = comparisonExtent({ plan, capacity, yields: ofReport });
  const judged = extent.against.length === 0 ? t('comparedUnjudged') : t('comparedWithin', { what: listed(extent.against, language) });
  const state = verdicts.length === 0 ? t('comparedNothing') : outside === 0 ? judged : t('comparedOutside', { count: outside });
  return (
    <Folded title={`${COMPARED[language]}${t('colon')}${state}`}>
      {verdicts.length > 0 && <p className={styles.note}>{extentWords(extent)[language]}</p>}
      {plan && <PlanList comparison={plan} home={report.sheet} />}
      {capacity && <CapacityFact comparison={capacity} home={report.sheet} />}
      {yields.length > 0 && <YieldList yields={yields} home={report.sheet} />}
      <ComparisonFields settings={settings} own={own} />
    </Folded>
  );
}

interface PlanProps {
  readonly comparison: PlanComparison;
  readonly home: string;
}

function PlanList({ comparison: { plan, period, band, isOwnBand, figures }, home }: PlanProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = figures.filter(({ of, verdict }) => of !== 'point' || verdict !== 'within');
  const within = figures.filter((figure) => !shown.includes(figure));
  const range = bandText(band, isOwnBand)[language];
  return (
    <>
      <p className={styles.note}>
        {period ? t('comparedWithPlan', { plan, days: wordProRata(period)[language], range }) : t('comparedUndated', { plan, range })}
      </p>
      <FigureList figures={shown.slice(0, MOST)} home={home} />
      {shown.length > MOST && <p className={styles.note}>{t('moreFigures', { count: shown.length - MOST })}</p>}
      {within.length > 0 && (
        <Folded title={t('pointsWithin', { count: within.length })}>
          <FigureList figures={within.slice(0, MOST)} home={home} />
          {within.length > MOST && <p className={styles.note}>{t('moreFigures', { count: within.length - MOST })}</p>}
        </Folded>
      )}
    </>
  );
}

/** A list of a thousand points helps nobody; the command line's JSON and HTML have more. */
const MOST = 40;

function FigureList({ figures, home }: { readonly figures: readonly PlannedFigure[]; readonly home: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {figures.map((figure, index) => (
        <Figure key={index} figure={figure} home={home} />
      ))}
    </ul>
  );
}

function Figure({ figure, home }: { readonly figure: PlannedFigure; readonly home: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, unit, planned, coverage, expected, reported, unreadable = [], deviation, verdict } = figure;
  return (
    <li className={styles.figure} data-compared={name}>
      <div className={styles.head}>
        <Notation>{name}</Notation>
        {t('colon')}
        {deviation !== undefined && `${deviationText(deviation)}${t('listComma')}`}
        {VERDICT_WORDS[verdict][language]}
      </div>
      {planned && (
        <p className={styles.amounts}>
          <FormulaText>{t('plannedFigure', { figure: `${wordNumber(planned.value)} ${unit}` })}</FormulaText>
          {coverage && ` (${wordTaken(coverage)[language]})`}
          {expected !== undefined && expected !== planned.value && (
            <FormulaText>{t('proRataFigure', { figure: `${computedText(expected)} ${unit}` })}</FormulaText>
          )}
        </p>
      )}
      {reported && (
        <p className={styles.amounts}>
          <FormulaText>{t('reportedFigure', { figure: `${wordNumber(reported.value)} ${unit}` })}</FormulaText>
        </p>
      )}
      <CellLinks cells={[...unreadable.slice(0, 1), ...(reported?.at ?? []).slice(0, 1), ...(planned?.at ?? []).slice(0, 1)]} home={home} />
    </li>
  );
}

function CapacityFact({ comparison, home }: { readonly comparison: CapacityComparison; readonly home: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { electricity, factor, band, isOwnBand, verdict, capacities } = comparison;
  const percent = wordNumber(Number((factor * 100).toPrecision(3)));
  const range = band && verdict !== 'impossible' ? ` (${rangeText(band.low, band.high, isOwnBand)[language]})` : '';
  return (
    <div className={styles.figure} data-compared="capacity">
      <div className={styles.head}>
        {t('capacityFactor', { percent })}
        {t('listComma')}
        {VERDICT_WORDS[verdict][language]}
        {range}
      </div>
      <p className={styles.amounts}>{capacityBasis({ ...comparison, electricity: electricity.value })}</p>
      <CellLinks cells={[...electricity.at.slice(0, 1), ...capacities.map(({ at }) => at)]} home={home} />
    </div>
  );
}

function YieldList({ yields, home }: { readonly yields: readonly PeriodYield<CellAddress>[]; readonly home: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className={styles.note}>{t('yieldOfPeriods')}</p>
      <ul className={styles.list}>
        {yields.map(({ from, to, at, unit, perDay, perMegawattDay, comparison }) => (
          <li key={from} className={styles.figure} data-compared={from}>
            <div className={styles.head}>
              {from} – {to}
              {t('colon')}
              {comparison
                ? `${deviationText(comparison.deviation)}${t('listComma')}${VERDICT_WORDS[comparison.verdict][language]} (${bandText(comparison.band, comparison.isOwnBand)[language]})`
                : t('nothingEarlier')}
            </div>
            <p className={styles.amounts}>
              {perMegawattDay === undefined
                ? t('yieldPerDay', { figure: `${wordNumber(Number(perDay.toPrecision(4)))} ${unit}` })
                : t('yieldPerMegawattDay', { figure: `${wordNumber(Number(perMegawattDay.toPrecision(4)))} ${unit}` })}
            </p>
            <CellLinks cells={at} home={home} />
          </li>
        ))}
      </ul>
    </>
  );
}
