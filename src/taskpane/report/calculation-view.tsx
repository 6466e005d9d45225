import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { cellName } from '../../address';
import { chooseMethodology } from '../../check/methodologies';
import { calculationLine, stepText } from '../../check/model/calculation-line';
import type { CalculationPart } from '../../check/model/calculation-part';
import { DEFAULT_SETTINGS } from '../../check/settings';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { FormulaText } from '../frame/formula-text';
import { useGoToCell } from '../frame/go-to-cell';
import { Heading } from '../frame/heading';
import { Unseen } from '../frame/unseen';
import { useLanguage } from '../language/pane-language';
import { Notation } from './notation';

const useStyles = makeStyles({
  // ER_p, equals sign, the rest: each equation breaks at its equals sign, however narrow the pane.
  grid: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr)',
    columnGap: '6px',
    rowGap: '6px',
    alignItems: 'baseline',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: 'tabular-nums',
  },
  side: { overflowWrap: 'anywhere', lineHeight: '1.7' },
  note: { margin: '6px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  equation: { display: 'block' },
  piece: { display: 'inline-block', maxWidth: '100%', whiteSpace: 'pre-wrap' },
  result: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly report: CalculationSheet;
  readonly extraction: Extraction;
}

/** `ER_p` as the sheet computes it: in symbols, in figures, and what comes out. Every symbol and figure leads to its cell. */
export function CalculationView({ report, extraction }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const line = calculationLine(report, extraction);
  if (!line) return null;
  const { steps, conditions } = line;
  return (
    <section>
      <Heading level={3}>{t('calculation')}</Heading>
      <Unseen>{['ER_p', ...steps.map(stepText)].join(' = ')}</Unseen>
      <div className={styles.grid} data-calculation>
        <span aria-hidden>
          <Notation>ER_p</Notation>
        </span>
        {steps.map((step, index) => (
          <Side key={index} isFirst={index === 0} isLast={index === steps.length - 1} parts={step} />
        ))}
      </div>
      {conditions.length > 0 && (
        <p className={styles.note}>
          {t('branchesTaken', {
            conditions: conditions.map(({ parts, at }) => `${stepText(parts)} (${cellName(at.row, at.column)})`).join(t('listComma')),
          })}
        </p>
      )}
      <Equations report={report} />
    </section>
  );
}

/** What the methodology says, to be held against what the sheet does. */
function Equations({ report }: { readonly report: CalculationSheet }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const methodology = chooseMethodology(report, DEFAULT_SETTINGS)?.methodology;
  if (!methodology) return <p className={styles.note}>{t('methodologyUnknown')}</p>;
  const { id, title, equations } = methodology;
  return (
    <p className={styles.note}>
      {t('methodologySays', { methodology: id === '' ? title[language] : id })}{' '}
      {equations.map((equation) => (
        <span key={equation} className={styles.equation}>
          <Notation>{printed(equation)}</Notation>
        </span>
      ))}
    </p>
  );
}

/** As a person prints it: the equations are kept as formulas. */
function printed(equation: string): string {
  return equation
    .replace(/\bSUM\(([^()]*)\)/g, 'Σ $1')
    .replace(/\*/g, '×')
    .replace(/\//g, '÷')
    .replace(/ - /g, ' − ');
}

interface SideProps {
  readonly parts: readonly CalculationPart[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Side({ parts, isFirst, isLast }: SideProps) {
  const styles = useStyles();
  return (
    <>
      {!isFirst && <span aria-hidden />}
      <span aria-hidden>=</span>
      <span className={mergeClasses(styles.side, isLast && styles.result)}>
        {bound(parts).map((piece, index) => (
          <span key={index} className={styles.piece}>
            {piece.map((part, place) =>
              part.at ? <PartLink key={place} part={part} at={part.at} /> : <PartText key={place} text={part.text} />,
            )}
          </span>
        ))}
      </span>
    </>
  );
}

/** A bracket that closes stays with what it closes. */
function bound(parts: readonly CalculationPart[]): readonly (readonly CalculationPart[])[] {
  const pieces: CalculationPart[][] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last && part.text === ')') last.push(part);
    else pieces.push([part]);
  }
  return pieces;
}

/** Heard in the line as a whole; alone a bracket says nothing. */
function PartText({ text }: { readonly text: string }) {
  return (
    <span aria-hidden>
      <Notation>{text}</Notation>
    </span>
  );
}

function PartLink({ part: { text }, at }: { readonly part: CalculationPart; readonly at: NonNullable<CalculationPart['at']> }) {
  const { t } = useTranslation();
  const goTo = useGoToCell();
  const cell = cellName(at.row, at.column);
  const label = t('partOfCalculation', { text, cell, sheet: at.sheet });
  return (
    <Link as="button" inline onClick={() => goTo(at)} aria-label={label} title={t('goToCell', { address: `${at.sheet}!${cell}` })}>
      {/^[A-Z]/.test(text) ? <Notation>{text}</Notation> : <FormulaText>{text}</FormulaText>}
    </Link>
  );
}
