import { addressText } from '../../address';
import { SYMBOLS, type CalculationSheet } from '../../extract/extraction';
import { CellMap } from '../../formula/cell-map';
import type { Words } from '../../language';
import type { CellAddress, CellContent } from '../../workbook';
import { circlesAmong } from '../cells/circles';
import { cellsBelow } from '../cells/computed-cells';
import { errorCauses, type ErrorCell } from '../cells/error-causes';
import { changeInputContent } from '../examples/example-changes';
import { failedOrLookedThrough, nodesBelow, tracedFigures } from '../cells/nodes-below';
import { notApplicable, notApplicableBecause } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { FORM_BROKEN } from '../sources';
import { followedCells, type FollowedCells } from '../cells/followed-cells';
import { defaultCells, inputCells, type StandingCell } from '../cells/standing-cells';
import { textBehind } from '../cells/text-behind';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const cellError: ReportRule = {
  id: 'cell-error',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, _settings, workbook) => {
    const followed = followedCells(sheet, workbook);
    const circle = new Set(circlesAmong(cellsBelow(sheet)).flat().map(addressText));
    const all = errorCauses(errorCells(sheet, followed));
    // What goes round in a circle has no value: circular-reference's finding.
    const outside = all.filter(({ cause }) => !circle.has(addressText(cause.at)));
    const begun = outside.filter(({ cause }) => textBehind(cause, sheet) === undefined);
    const [ofText] = outside.flatMap(({ cause }) => textBehind(cause, sheet) ?? []);
    if (begun.length === 0 && ofText !== undefined) return notApplicableBecause(comesFromText(ofText));
    if (begun.length === 0 && all.length > 0) {
      return notApplicable(
        'The errors come from a circle: see circular-reference.',
        'エラーは循環参照から生じています（circular-reference を参照）。',
      );
    }
    return failedOrLookedThrough(
      followed,
      begun.map(({ cause, followers }) => finding(cause, followers)),
      workbook,
    );
  },
  docs: {
    what: {
      en: 'An Excel error (#N/A, #DIV/0!, #REF! …) stands in a monitored value, a default value, a calculated figure, or a cell below one.',
      ja: 'モニタリング値、デフォルト値、計算結果、またはその計算元のセルに Excel のエラー値（#N/A、#DIV/0!、#REF! など）があります。',
    },
    why: {
      en: 'An error spreads to every figure computed from it; where a formula swallows it (IFERROR, AGGREGATE), a value is silently left out. The text “N/A” in the column Fuel type is not an error.',
      ja: 'エラーはそこから計算されるすべての数値に波及します。IFERROR や AGGREGATE で隠されている場合は、値が知らないうちに除かれます。「燃料種別」欄の文字列「N/A」はエラーではありません。',
    },
    fix: {
      en: 'Mend the first cell named: the others follow. #REF! means that a cell the formula needs was deleted.',
      ja: '最初に挙げられたセルを直してください。他のセルはそれで直ります。#REF! は数式が参照するセルの削除を意味します。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    // A text is not an error, even where it looks like one.
    ok: (correct) => changeInputContent(correct, 1, { kind: 'text', value: 'N/A' }),
    bad: (correct) => changeInputContent(correct, 1, { kind: 'error', code: '#N/A' }),
  },
};

/** By address, each once; inputs before what is computed from them. */
function errorCells(sheet: CalculationSheet, { cells }: FollowedCells): readonly ErrorCell[] {
  const found = new CellMap<ErrorCell>();
  const inOrder: ErrorCell[] = [];
  const look = (name: string, at: CellAddress, content: CellContent, formula?: string): void => {
    if (content.kind !== 'error' || found.has(at)) return;
    const cell = { name, at, code: content.code, ...(formula === undefined ? {} : { formula }) };
    found.set(at, cell);
    inOrder.push(cell);
  };
  for (const { name, at, content, formula } of [...inputCells(sheet), ...defaultCells(sheet)]) look(name, at, content, formula);
  for (const { name, trace } of tracedFigures(sheet)) {
    for (const node of nodesBelow(trace)) look(name, node.at, node.content, node.formula);
  }
  for (const reading of [...SYMBOLS.map((symbol) => sheet.readings[symbol]), ...sheet.furtherFactors]) {
    if (reading.kind === 'unusable') look(reading.symbol, reading.at, reading.content, reading.formula);
  }
  const total = sheet.reportedTotal;
  if (total?.kind === 'unusable') look(TABLE_3, total.at, total.content, total.formula);
  for (const { at, content, formula } of cells) look('', at, content, formula);
  return inOrder;
}

function comesFromText({ name, at }: StandingCell): Words {
  const place = addressText(at);
  return {
    en: `The errors come from the text in ${place} (${shortened(name)}): see missing-parameter, number-as-text and text-in-number-cell.`,
    ja: `エラーは ${place}（${shortened(name)}）の文字列から生じています（missing-parameter、number-as-text、text-in-number-cell を参照）。`,
  };
}

const TABLE_3 = 'Table 3';

/** Symbols and labels are the sheet's own; the name of a table is ours. */
function called(names: readonly string[], language: keyof Words): string {
  return shortened(names.map((name) => (language === 'ja' && name === TABLE_3 ? '表3' : name)).join(language === 'ja' ? '、' : ', '));
}

function finding({ name, at, code }: ErrorCell, followers: readonly ErrorCell[]): Finding {
  const place = addressText(at);
  const figure = (language: keyof Words): string => called([name], language);
  const names = [...new Set(followers.map((cell) => cell.name))].filter((one) => one !== '');
  const following = wordRanges(followers.map((cell) => cell.at));
  return {
    at: [at, ...followers.map((cell) => cell.at)],
    found: code,
    message: {
      en: `Expected a number in ${place}${name === '' ? '' : ` (${figure('en')})`}, found the Excel error ${code}${names.length === 0 ? '' : `, from which ${called(names, 'en')} have theirs (${following.en})`}.`,
      ja: `${place}${name === '' ? ' ' : `（${figure('ja')}）`}には数値が必要ですが、Excel のエラー値 ${code} になっています。${names.length === 0 ? '' : `${called(names, 'ja')}（${following.ja}）のエラーはここから生じています。`}`,
    },
  };
}
