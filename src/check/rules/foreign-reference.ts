import { addressText } from '../../address';
import type { CalculationSheet, Extraction, Reading } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { changeFigure } from '../examples/example-changes';
import { foreignSheets, reportCalculation } from '../model/report-calculation';
import { isSameCell } from '../model/sheet-model';
import { nodesBelow } from '../cells/nodes-below';
import { failedIfAny } from '../outcomes';
import type { Finding, ReportRule, Severity } from '../rule';
import { FORM_BROKEN } from '../sources';
import { shortened } from '../numbers/word-figure';

export const foreignReference: ReportRule = {
  id: 'foreign-reference',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, _settings, workbook) => {
    const found = references(sheet, workbook);
    const worst = WORST_FIRST.find((severity) => found.some((one) => one.severity === severity));
    const findings = found.filter(({ severity }) => severity === worst).map(finding);
    return failedIfAny(findings, worst === 'error' ? undefined : worst);
  },
  docs: {
    what: {
      en: 'A formula of the report refers to a cell of the monitoring plan, of another report, or of the SDG sheet. A Table 3 that adds up the ER_p of several calculation sheets is no finding.',
      ja: '報告の数式が、モニタリング計画、別の報告、または SDG シートのセルを参照しています（複数の計算シートの ER_p を合計する表3は指摘しません）。',
    },
    why: {
      en: 'An estimate of the plan in place of a measured value looks right as long as both happen to agree, and is not what was monitored. A factor that is fixed before the project may well be read from the plan: that is information only.',
      ja: '計画の推定値を実測値の代わりに参照していると、両者がたまたま一致している間は正しく見えますが、モニタリングした値ではありません。事前に固定する係数を計画から参照することはあり得るため、情報としてのみ示します。',
    },
    fix: {
      en: 'Let the formula refer to the same cell of the report’s own sheets.',
      ja: '報告自身のシートにある同じ項目のセルを参照する数式に直してください。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeFigure(correct, 'EG', { formula: "=SUM('MPS(input)'!E8:E9)" }),
  },
};

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

interface ForeignReference {
  /** The formula's cell. */
  readonly by: CellAddress;
  readonly formula: string;
  /** The first cell it refers to. */
  readonly to: CellAddress;
  readonly other: CalculationSheet | 'ours';
  readonly severity: Severity;
}

/** One for each formula and sheet. */
function references(sheet: CalculationSheet, workbook: Extraction): readonly ForeignReference[] {
  const foreign = foreignSheets(sheet, workbook);
  if (foreign.size === 0) return [];
  const inTotal = cellsOfSharedTotal(sheet);
  return reportCalculation(sheet, workbook).formulas.flatMap(({ at, formula, ranges }) => {
    const met = new Set<string>();
    return ranges.flatMap(({ sheet: name, range }): ForeignReference[] => {
      const other = foreign.get(name.toLowerCase());
      if (other === undefined || met.has(name)) return [];
      met.add(name);
      const to = { sheet: name, row: range.top, column: range.left };
      const isHeld = (cell: CellAddress): boolean =>
        cell.sheet === name && cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
      if (other !== 'ours' && inTotal.has(addressText(at)) && isReductions(other, isHeld)) return [];
      return [{ by: at, formula, to, other, severity: severityOf(sheet, at, other, isHeld) }];
    });
  });
}

/**
 * Table 3 and what lies between it and ER_p. A project of several methodologies may have one Table 3 for all: it adds up their ER_p, or
 * refers to the table that does. One that leaves out its own ER_p is not shared; whether it is the sum, reported-total-mismatch says.
 */
function cellsOfSharedTotal({ readings: { ER_p }, reportedTotal, reportedRows }: CalculationSheet): ReadonlySet<string> {
  if (ER_p.kind !== 'number') return new Set();
  const own = new Set([...nodesBelow(ER_p.trace)].map(({ at }) => addressText(at)));
  const totals = [...(reportedTotal ? [reportedTotal] : []), ...(reportedRows ?? []).map(({ reading }) => reading)];
  const cells = totals.flatMap((total) => {
    if (total.kind !== 'number') return [];
    const below = [...nodesBelow(total.trace)].map(({ at }) => addressText(at));
    return below.includes(addressText(ER_p.at)) ? below : [];
  });
  return new Set(cells.filter((cell) => !own.has(cell)));
}

function isReductions({ kind, readings, reportedTotal }: CalculationSheet, isHeld: (cell: CellAddress) => boolean): boolean {
  return kind === 'report' && [readings.ER_p, ...(reportedTotal ? [reportedTotal] : [])].some((reading) => stands(reading, isHeld));
}

/** Monitored and computed figures belong to one period; a factor may be fixed in the plan. */
function severityOf(
  sheet: CalculationSheet,
  by: CellAddress,
  other: CalculationSheet | 'ours',
  isHeld: (cell: CellAddress) => boolean,
): Severity {
  if (other === 'ours') return 'error';
  const isFactor = [sheet.readings.EF_RE, ...sheet.furtherFactors].some((reading) => stands(reading, (at) => isSameCell(at, by)));
  if (isFactor && other.kind === 'plan') return 'info';
  const { EG, RE_p, PE_p, ER_p } = other.readings;
  const isFigure = [EG, RE_p, PE_p, ER_p].some((reading) => stands(reading, isHeld));
  const isInput = (other.inputs?.rows ?? []).some(({ value }) => isHeld(value.at));
  const isIn = (at: CellAddress): boolean => isSameCell(at, by);
  const isOwnFigure = (['EG', 'RE_p', 'PE_p', 'ER_p'] as const).some((symbol) => stands(sheet.readings[symbol], isIn));
  const isOwnInput = (sheet.inputs?.rows ?? []).some(({ value }) => isIn(value.at));
  return isFigure || isInput || isOwnFigure || isOwnInput ? 'error' : 'warning';
}

function stands(reading: Reading, is: (at: CellAddress) => boolean): boolean {
  return (reading.kind === 'number' || reading.kind === 'unusable') && is(reading.at);
}

function finding({ by, formula, to, other }: ForeignReference): Finding {
  const whose = wordOther(other);
  return {
    at: [by, to],
    found: formula,
    message: {
      en: `Expected the formula in ${addressText(by)} to refer to the report’s own sheets, found “${shortened(formula)}”: ${addressText(to)} belongs to ${whose.en}.`,
      ja: `${addressText(by)} の数式は報告自身のシートを参照するはずですが、「${shortened(formula)}」になっています（${addressText(to)} は${whose.ja}のセルです）。`,
    },
  };
}

function wordOther(other: CalculationSheet | 'ours'): Words {
  if (other === 'ours') return { en: 'the SDG sheet', ja: 'SDG シート' };
  const name = shortened(other.sheet);
  if (other.kind === 'plan') return { en: 'the monitoring plan', ja: 'モニタリング計画' };
  return { en: `another report (“${name}”)`, ja: `別の報告（「${name}」）` };
}
