import { addressText } from '../../address';
import type { CalculationSheet, Unit } from '../../extract/extraction';
import type { Words } from '../../language';
import { changeInputContent } from '../examples/example-changes';
import { figureInPlaceOfNumber, figureInText, inUnitOf, type TextFigure } from '../numbers/figure-in-text';
import { followedCells, type FollowedCells } from '../cells/followed-cells';
import { failedOrLookedThrough } from '../cells/nodes-below';
import type { Finding, ReportRule } from '../rule';
import { FORM_BROKEN } from '../sources';
import { defaultCells, figureCells, inputCells, type StandingCell } from '../cells/standing-cells';
import { summedTexts, type SummedText } from '../cells/summed-texts';
import { shortened, wordFigure } from '../numbers/word-figure';
import { wordNumber } from '../numbers/word-number';

export const numberAsText: ReportRule = {
  id: 'number-as-text',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, _settings, workbook) => {
    const followed = followedCells(sheet, workbook);
    return failedOrLookedThrough(followed, allFindings(sheet, followed), workbook);
  },
  docs: {
    what: {
      en: 'A cell holds text where a number belongs: “2,400.5 MWh”, “1 234,5”, “approx. 800”, full-width digits, a leading apostrophe.',
      ja: '数値が入るべきセルに文字列が入っています（「2,400.5 MWh」「1 234,5」「約800」、全角数字、先頭のアポストロフィなど）。',
    },
    why: {
      en: 'Excel does not count text: SUM passes over it without a word, so the electricity of that monitoring point is lost. Cells that formulas below the figures add up, in a metering log for example, are looked at too.',
      ja: 'Excel は文字列を数値として扱いません。SUM は何も知らせずに無視するため、そのモニタリングポイントの電力量が集計から漏れます。計量記録など、数値の計算元で数式が集計するセルも点検します。',
    },
    fix: {
      en: 'Type the number alone, with half-width digits; the unit has a column of its own. Set the cell’s number format to Number first if it is Text.',
      ja: '半角数字で数値だけを入力してください（単位は単位の欄に書きます）。セルの表示形式が「文字列」の場合は、先に「数値」に変更してください。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    ok: (correct) => changeInputContent(correct, 0, { kind: 'text', value: 'see the attached log' }),
    bad: (correct) => changeInputContent(correct, 0, { kind: 'text', value: '1,204.32 MWh' }),
  },
};

/** In the cells where the figures belong, and below them wherever formulas add up texts; each cell once. */
function allFindings(sheet: CalculationSheet, followed: FollowedCells): readonly Finding[] {
  const monitored = inputCells(sheet).filter((cell) => cell.symbol !== undefined);
  const others = [...defaultCells(sheet), ...figureCells(sheet)];
  const known = new Set([...monitored, ...others].map(({ at }) => addressText(at)));
  return [
    // A text without a number in the other cells is missing-parameter's finding, or a remark in the list.
    ...monitored.flatMap((cell) => findingsAt(cell, figureInPlaceOfNumber)),
    ...others.flatMap((cell) => findingsAt(cell, figureInText)),
    ...summedTexts(sheet, followed)
      .filter(({ at }) => !known.has(addressText(at)))
      .map(summedFinding),
  ];
}

function findingsAt(cell: StandingCell, read: typeof figureInPlaceOfNumber): Finding[] {
  if (cell.content.kind !== 'text') return [];
  const { value: text } = cell.content;
  const figure = read(text);
  if (figure === undefined) return [];
  return [figure === 'date' ? dateFinding(cell, text) : standingFinding(cell, text, figure)];
}

function standingFinding({ name, at, unit }: StandingCell, text: string, figure: TextFigure | 'none'): Finding {
  const place = addressText(at);
  const { expected, wanted, remark } = meaning(figure, unit);
  return {
    at: [at],
    ...(expected === undefined ? {} : { expected }),
    found: text,
    message: {
      en: `Expected ${wanted.en} for ${shortened(name)} in ${place}, found the text “${shortened(text)}”, which Excel does not treat as a number${remark.en}.`,
      ja: `${place} の ${shortened(name)} には${wanted.ja}が必要ですが、文字列「${shortened(text)}」が入っています。Excel は数値として扱いません。${remark.ja}`,
    },
  };
}

/** Typed as `1/2` for example: what the cell holds is a number, but not the figure. */
function dateFinding({ name, at }: StandingCell, text: string): Finding {
  const place = addressText(at);
  return {
    at: [at],
    found: text,
    message: {
      en: `Expected a number for ${shortened(name)} in ${place}, found the date ${text}. If the figure is only shown as a date, give the cell a number format.`,
      ja: `${place} の ${shortened(name)} には数値が必要ですが、日付 ${text} になっています。数値が日付として表示されているだけの場合は、セルの表示形式を「数値」にしてください。`,
    },
  };
}

interface Meaning {
  /** In the cell's unit; absent where the text does not say it for certain. */
  readonly expected?: number;
  readonly wanted: Words;
  readonly remark: Words;
}

function meaning(figure: TextFigure | 'none', unit: Unit): Meaning {
  if (figure === 'none') return { wanted: A_NUMBER, remark: NOTHING };
  const value = inUnitOf(figure, unit);
  if (value === undefined) return { wanted: A_NUMBER, remark: unitRemark(figure, unit) };
  const inUnit = wordFigure(value, unit);
  if (figure.isRough)
    return { wanted: A_NUMBER, remark: { en: `; ${inUnit} seems to be meant`, ja: `${inUnit} を意味すると思われます。` } };
  if (figure.unit === undefined || figure.unit.toBase === unit.toBase) {
    return { expected: value, wanted: { en: `the number ${inUnit}`, ja: `数値 ${inUnit} ` }, remark: NOTHING };
  }
  const written = wordFigure(figure.value, figure.unit);
  return {
    expected: value,
    wanted: { en: `the number ${inUnit} (converted from ${written})`, ja: `数値 ${inUnit}（${written} を換算）` },
    remark: NOTHING,
  };
}

const A_NUMBER: Words = { en: 'a number', ja: '数値' };
const NOTHING: Words = { en: '', ja: '' };

/** Why no number can be expected: the text says another thing than the unit of its row. */
function unitRemark(figure: TextFigure, unit: Unit): Words {
  const written = shortened(figure.unit?.text ?? '');
  if (unit.dimension === 'absent') {
    return {
      en: `; its unit is “${written}”, and no unit stands beside the cell`,
      ja: `単位は「${written}」と書かれていますが、単位の欄には単位がありません。`,
    };
  }
  const beside = shortened(unit.text);
  return {
    en: `; its unit “${written}” disagrees with “${beside}” beside the cell`,
    ja: `文字列の単位「${written}」と単位の欄の「${beside}」が一致しません。`,
  };
}

function summedFinding({ at, text, figure, by }: SummedText): Finding {
  const [place, formula] = [addressText(at), addressText(by)];
  const quoted = shortened(text);
  // The unit of a cell below the sheets of the form is not known: a text with a unit of its own says no number for certain.
  const isPlain = figure.unit === undefined;
  const number = wordNumber(figure.value);
  const wanted: Words = isPlain ? { en: `the number ${number}`, ja: `数値 ${number} ` } : A_NUMBER;
  return {
    at: [at],
    ...(isPlain ? { expected: figure.value } : {}),
    found: text,
    message: {
      en: `Expected ${wanted.en} in ${place}, which the formula in ${formula} adds up, found the text “${quoted}”, which Excel does not treat as a number.`,
      ja: `${place} は ${formula} の数式が集計するセルで、${wanted.ja}が必要ですが、文字列「${quoted}」が入っています。Excel は数値として扱いません。`,
    },
  };
}
