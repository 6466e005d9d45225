import { changeInput, KWH } from '../examples/example-changes';
import type { CalculationSheet, InputRow } from '../../extract/extraction';
import { groupsBy } from '../groups-by';
import { wordRows } from '../inputs/input-rows';
import { isSameCell } from '../model/sheet-model';
import { failedIfAny } from '../outcomes';
import { logUnitConflicts, type LogUnitConflict } from '../units/log-unit-conflicts';
import type { Finding, ReportRule } from '../rule';
import { CALCULATION_SHEET } from '../sources';
import { termFinding } from '../units/term-finding';
import { termConflicts } from '../units/term-conflicts';
import { unitConflicts, type UnitConflict } from '../units/unit-conflicts';
import { shortened, wordFigure } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';

export const unitConflict: ReportRule = {
  id: 'unit-conflict',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings, workbook) => {
    const ofLogs = logUnitConflicts(sheet, workbook, settings);
    const isUnconverted = ({ conversion, row }: LogUnitConflict): boolean => conversion === 'none' && isInUnitOfSum(row, sheet);
    const unconverted = groupsBy(ofLogs.filter(isUnconverted), ({ row, heading }) => `${row.unit.text} ${heading.value.text}`);
    return failedIfAny([
      ...unitConflicts(sheet, settings).map(finding),
      ...unconverted.flatMap(unconvertedFinding),
      ...ofLogs.filter((one) => !isUnconverted(one)).map(logFinding),
      ...termConflicts(sheet, workbook, settings).map(termFinding),
    ]);
  },
  docs: {
    what: {
      en: 'The same quantity has two units in two places (kWh in Table 1, MWh on the calculation sheet), while its figure was carried over without conversion. So is the unit in the heading of a log held against that of the value that adds the log up, with the conversion in its formula. And each term of a formula is held against the units of the cells that it multiplies: fuel in kL times tCO2/GJ gives no tCO2.',
      ja: '同じ量に場所によって異なる単位が付いていますが（表1では kWh、計算シートでは MWh など）、数値は換算されずそのまま使われています。記録の見出しの単位と、それを合計した値の単位も、数式の換算を含めて照合します。さらに、数式の各項を、掛け合わせるセルの単位と照合します（燃料 kL に tCO2/GJ を掛けても tCO2 にはなりません）。',
    },
    why: {
      en: 'One of the two units is wrong, and with it the figure by a factor of a thousand. Different units with a conversion between them are in order. A term that does not come out in its unit lacks a factor, divides where it should multiply, or takes another cell; nothing else tells where the methodology’s equations are not known. Figures that do not fit for this reason alone are not reported a second time by the arithmetic rules.',
      ja: 'どちらかの単位が誤りで、数値は 1,000 倍ずれています。換算していれば単位が異なっていても問題ありません。項がその単位にならない場合は、係数の漏れ、乗算と除算の取り違え、参照先の誤りが考えられ、方法論の式が未知のときはほかに見つける手段がありません。これが原因で合わない数値を、計算のルールが重ねて指摘することはありません。',
    },
    fix: {
      en: 'Find out which unit the figure is in (the meter, the monitoring plan). Correct the other unit, or convert in the formula.',
      ja: '数値がどちらの単位か（メーター、モニタリング計画）を確認し、誤っている単位を直すか、数式で換算してください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    // Converted: the same electricity, one point in kWh.
    ok: (correct) =>
      changeInput(correct, 0, (row) => ({ ...row, unit: KWH, value: { ...row.value, value: { kind: 'number', value: 1_204_320 } } })),
    bad: (correct) => changeInput(correct, 0, (row) => ({ ...row, unit: KWH })),
  },
};

type Told = Omit<UnitConflict, 'symbol'> & { readonly symbol: string };

function finding({ symbol, figure, odd, other }: Told): Finding {
  const [places, place] = [wordRanges(odd.at), wordRanges([other.at])];
  const [wanted, found] = [shortened(other.unit.text), shortened(odd.unit.text)];
  return {
    at: [...odd.at, other.at],
    expected: wanted,
    found,
    message: {
      en: `Expected one unit for ${symbol}, or a conversion, found ${found} in ${places.en} and ${wanted} in ${place.en} with the same figure ${wordNumber(figure)}.`,
      ja: `${symbol} の単位は一つか、換算されているはずですが、${places.ja} は ${found}、${place.ja} は ${wanted} で、数値は同じ ${wordNumber(figure)} です。`,
    },
  };
}

/** EG is computed in the row's unit: what the row takes from the log lacks the conversion, whatever else may be wrong. */
function isInUnitOfSum({ unit, valueFormula, value }: InputRow, { readings: { EG } }: CalculationSheet): boolean {
  if (EG.kind !== 'number' || valueFormula === undefined || isSameCell(EG.at, value.at)) return false;
  return EG.unit.dimension === unit.dimension && EG.unit.toBase === unit.toBase;
}

/** Rows of one table that lack the same conversion are one fault. */
function unconvertedFinding(conflicts: readonly LogUnitConflict[]): readonly Finding[] {
  const [first] = conflicts;
  if (first === undefined) return [];
  const { row, value, sum, heading } = first;
  const { unit, valueFormula = '' } = row;
  const [cells, heads] = [conflicts.map((one) => one.row.value.at), conflicts.map((one) => one.heading.at)];
  const names = conflicts.slice(0, MOST_NAMED).map((one) => wordRows([one.row]));
  const rest = conflicts.length - names.length;
  const [places, logs, formula] = [wordRanges(cells), wordRanges(heads), shortened(valueFormula)];
  const [wanted, there, figure] = [shortened(unit.text), shortened(heading.value.text), wordFigure(value, unit)];
  const factor = tidy(heading.value.toBase / unit.toBase);
  const conversion = factor < 1 ? `÷ ${wordNumber(tidy(1 / factor))}` : `× ${wordNumber(factor)}`;
  return [
    {
      at: [...cells, ...heads],
      expected: tidy(sum * factor),
      found: value,
      message: {
        en: `Expected ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} in ${places.en} in ${wanted}, converted from the ${there} of the log (${logs.en}), found the figures of the log as they are: “${formula}” gives ${figure}. Add ${conversion} to the formula; where the log is in ${wanted} after all, correct its heading.`,
        ja: `${places.ja} の ${names.join('、')}${rest > 0 ? ` ほか ${rest} 件` : ''} は記録（${logs.ja}）の ${there} から ${wanted} に換算されているはずですが、記録の数値がそのまま使われています（「${formula}」は ${figure}）。数式に「${conversion}」を加えてください。記録が実際に ${wanted} であれば、その見出しを直してください。`,
      },
    },
  ];
}

const MOST_NAMED = 3;

function logFinding({ row, value, sum, heading, conversion }: LogUnitConflict): Finding {
  const { unit } = row;
  const name = wordRows([row]);
  if (conversion === 'none') {
    return finding({
      symbol: name,
      figure: value,
      odd: { unit, at: [unit.at ?? row.value.at] },
      other: { unit: heading.value, at: heading.at },
    });
  }
  const [place, log] = [wordRanges([row.value.at]), wordRanges([heading.at])];
  const [due, found] = [wordFigure(sum, heading.value), wordFigure(value, unit)];
  return {
    at: [row.value.at, ...(unit.at ? [unit.at] : []), heading.at],
    expected: tidy(sum),
    found: value,
    message: {
      en: `Expected ${name} in ${place.en} to be the sum of the log (${log.en}), ${due}, found ${found}: it is divided by 1,000 and has the log’s unit all the same. Correct the unit, or take out the conversion.`,
      ja: `${place.ja} の ${name} は記録（${log.ja}）の合計 ${due} のはずですが、${found} です。1,000 で割っているのに、単位は記録と同じです。単位を直すか、換算を取り除いてください。`,
    },
  };
}
