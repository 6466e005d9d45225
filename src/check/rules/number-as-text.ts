import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import { changeInputContent } from '../example-changes';
import { numberInText } from '../number-in-text';
import { failedIfAny } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { SPREADSHEET_PRACTICE } from '../sources';
import { defaultCells, figureCells, inputCells, type StandingCell } from '../standing-cells';
import { shortened, wordFigure } from '../word-figure';

export const numberAsText: ReportRule = {
  id: 'number-as-text',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) => failedIfAny(cellsThatMatter(sheet).flatMap(findings)),
  docs: {
    what: {
      en: 'A cell holds text that looks like a number: “2,400.5 MWh”, “1 234,5”, full-width digits, a leading apostrophe.',
      ja: '数値に見える文字列がセルに入っています（「2,400.5 MWh」「1 234,5」、全角数字、先頭のアポストロフィなど）。',
    },
    why: {
      en: 'Excel does not count text: SUM passes over it without a word, so the electricity of that monitoring point is lost.',
      ja: 'Excel は文字列を数値として扱いません。SUM は何も知らせずに無視するため、そのモニタリングポイントの電力量が集計から漏れます。',
    },
    fix: {
      en: 'Type the number alone, with half-width digits; the unit has a column of its own. Set the cell’s number format to Number first if it is Text.',
      ja: '半角数字で数値だけを入力してください（単位は単位の欄に書きます）。セルの表示形式が「文字列」の場合は、先に「数値」に変更してください。',
    },
    source: SPREADSHEET_PRACTICE,
  },
  examples: {
    ok: (correct) => changeInputContent(correct, 0, { kind: 'text', value: 'see the attached log' }),
    bad: (correct) => changeInputContent(correct, 0, { kind: 'text', value: '1,204.32 MWh' }),
  },
};

function cellsThatMatter(sheet: CalculationSheet): readonly StandingCell[] {
  const inputs = inputCells(sheet).filter((cell) => cell.symbol !== undefined);
  return [...inputs, ...defaultCells(sheet), ...figureCells(sheet)];
}

function findings({ name, at, content, unit }: StandingCell): Finding[] {
  const value = content.kind === 'text' ? numberInText(content.value) : undefined;
  if (content.kind !== 'text' || value === undefined) return [];
  const place = addressText(at);
  const figure = shortened(name);
  const text = shortened(content.value);
  return [
    {
      at: [at],
      expected: value,
      found: content.value,
      message: {
        en: `Expected the number ${wordFigure(value, unit)} for ${figure} in ${place}, found the text “${text}”, which Excel does not treat as a number.`,
        ja: `${place} の ${figure} には数値 ${wordFigure(value, unit)} が必要ですが、文字列「${text}」が入っています。Excel は数値として扱いません。`,
      },
    },
  ];
}
