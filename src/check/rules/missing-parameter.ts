import type { Words } from '../../language';
import { addressText, quotedSheetName } from '../../address';
import { cellsOf, type CalculationSheet, type MissingReading } from '../../extract/extraction';
import { replaceReading } from '../examples/example-changes';
import { chooseMethodology, expectedSymbols, figuresBelow, formOf, isWithoutGeneration, methodologyId } from '../methodologies';
import { figureInText } from '../numbers/figure-in-text';
import { failedUnlessChosen, lostFinding, whereToChoose } from '../chosen-by-hand';
import { needsAPerson } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { CALCULATION_SHEET } from '../sources';
import { figureCells, type StandingCell } from '../cells/standing-cells';
import { shortened, wordContent } from '../numbers/word-figure';
import { whyWithout, wordFiguresBelow } from '../why-without';

export const missingParameter: ReportRule = {
  id: 'missing-parameter',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings) => {
    if (isOfUnknownForm(sheet, settings)) return needsAPerson(otherFormFinding(sheet));
    return failedUnlessChosen(sheet, [
      ...(sheet.lostCells ?? []).map(lostFinding),
      ...expectedSymbols(sheet)
        .map((symbol) => sheet.readings[symbol])
        .filter((reading) => reading.kind === 'missing')
        .map((reading, index) => missingFinding(sheet, reading, index === 0)),
      ...figureCells(sheet)
        .filter(holdsNoNumber)
        .map((cell) => noNumberFinding(cell, sheet)),
    ]);
  },
  docs: {
    what: {
      en: 'A figure of the calculation sheet (EG, EF_RE, RE_p, PE_p or ER_p) was not found, or no number stands in its cell. Also a cell that a person chose for one by hand and that is no longer there.',
      ja: '計算シートの数値（EG、EF_RE、RE_p、PE_p、ER_p）が見つからないか、そのセルに数値がありません。手動で指定したセルがなくなった場合も含みます。',
    },
    why: {
      en: 'The emission reductions cannot be followed when a figure is not there. Missing is not zero: project emissions of 0 must be written as 0. Numbers typed as text and Excel errors are reported by number-as-text and cell-error. Methodologies of another form than displaced electricity have no EG and EF_RE; where the methodology is not in our list, a person must decide.',
      ja: '数値が欠けていると排出削減量の計算をたどれません。記載がないことは 0 とは異なります。プロジェクト排出量が 0 の場合は「0」と記入します。文字列として入力された数値は number-as-text、Excel のエラー値は cell-error が指摘します。電力の代替以外の方法論には EG と EF_RE がありません。一覧にない方法論では人の判断が必要です。',
    },
    fix: {
      en: "Restore the row with the form's label and parameter notation, and put a number or the form's formula in its Value cell. If the formula has never been computed, open and save the workbook in Excel.",
      ja: '様式どおりの項目名とパラメータ記号の行に戻し、値のセルに数値または様式の数式を入れてください。計算結果が保存されていない場合は、Excel で開いて保存し直してください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) =>
      replaceReading(correct, 'PE_p', { kind: 'missing', symbol: 'PE_p', lookedFor: ['PE_p', 'Project emissions during the period p'] }),
  },
};

function isOfUnknownForm(sheet: CalculationSheet, settings: CheckSettings): boolean {
  if (formOf(sheet) !== 'unknown' || !isWithoutGeneration(sheet)) return false;
  const chosen = chooseMethodology(sheet, settings);
  return chosen?.by !== 'user' || chosen.methodology.symbols.some(({ name }) => name === 'EG');
}

/** Nobody but a person can say that the sheet is of another form; where it names what it computes from, that is what to look at. */
function otherFormFinding(sheet: CalculationSheet): Finding {
  const { RE_p, PE_p } = sheet.readings;
  const id = methodologyId(sheet);
  const name = shortened(sheet.sheet);
  const without = whyWithout(sheet, 'EG', 'EF_RE');
  if (without === undefined) {
    return {
      at: cellsOf(RE_p),
      message: {
        en: `Expected EG and EF_RE on the sheet “${name}”, found neither, but RE_p, PE_p and ER_p: this looks like a methodology of another form than EG × EF_RE. Make sure that ${id ?? 'the methodology applied'} computes RE_p in another way.`,
        ja: `シート「${name}」には RE_p、PE_p、ER_p がありますが、EG と EF_RE が見つかりません。EG × EF_RE とは別の形の方法論と思われます。${id ?? '適用した方法論'} の RE_p の計算方法を確認してください。`,
      },
    };
  }
  const project = ofProjectEmissions(sheet);
  return {
    at: [...cellsOf(RE_p), ...(project === undefined ? [] : cellsOf(PE_p))],
    message: {
      en: `${without.en}${project?.en ?? ''} The equations of ${id ?? 'the methodology applied'} are not in our list: make sure that it computes so, or give them in a file (check --methodology).`,
      ja: `${without.ja}${project?.ja ?? ''}${id ?? '適用した方法論'} の計算式は一覧にありません。この計算でよいか確認するか、計算式をファイルで指定してください（check --methodology）。`,
    },
  };
}

function ofProjectEmissions(sheet: CalculationSheet): Words | undefined {
  if (figuresBelow(sheet, 'PE_p').length === 0) return undefined;
  const { en, ja } = wordFiguresBelow(sheet, 'PE_p');
  return { en: ` PE_p is computed from ${en}.`, ja: `PE_p は ${ja} から計算しています。` };
}

function isValueError({ content }: StandingCell): boolean {
  return content.kind === 'error' && content.code === '#VALUE!';
}

/** What the other rules do not report: see number-as-text and cell-error. */
function holdsNoNumber({ content }: StandingCell): boolean {
  switch (content.kind) {
    case 'number':
    case 'error':
      return false;
    case 'text':
      return figureInText(content.value) === undefined;
    default:
      return true;
  }
}

function missingFinding(sheet: CalculationSheet, { symbol, lookedFor }: MissingReading, isFirst: boolean): Finding {
  const name = shortened(sheet.sheet);
  const hint = isFirst ? byHand(symbol, quotedSheetName(sheet.sheet)) : { en: '', ja: '' };
  return {
    at: [],
    message: {
      en: `Expected ${symbol} on the sheet “${name}”, found no row for it (looked for ${lookedFor.map((text) => `“${text}”`).join(', ')}).${hint.en}`,
      ja: `シート「${name}」に ${symbol} の行が見つかりません（探した表記: ${lookedFor.map((text) => `「${text}」`).join('、')}）。${hint.ja}`,
    },
  };
}

/** A layout that is not recognised is no fault of the sheet. */
function byHand(symbol: string, sheet: string): Words {
  const where = whereToChoose(symbol, `${shortened(sheet)}!F6`);
  return {
    en: ` If it stands there in another layout, choose its cell by hand: ${where.en}.`,
    ja: `別の配置で記載されている場合は、セルを手動で指定してください（${where.ja}）。`,
  };
}

function noNumberFinding({ name, at, content }: StandingCell, sheet: CalculationSheet): Finding {
  const found = wordContent(content);
  const followers = content.kind === 'text' ? figureCells(sheet).filter(isValueError) : [];
  const names = followers.map((cell) => cell.name).join(', ');
  const after: Words =
    names === ''
      ? { en: '', ja: '' }
      : { en: ` The Excel error #VALUE! of ${names} comes from it.`, ja: `${names} の Excel のエラー値 #VALUE! はここから生じています。` };
  return {
    at: [at],
    ...(content.kind === 'text' ? { found: content.value } : {}),
    message: {
      en: `Expected a number for ${name} in ${addressText(at)}, found ${found.en}.${after.en}`,
      ja: `${addressText(at)} には ${name} の数値が必要ですが、${found.ja}です。${after.ja}`,
    },
  };
}
