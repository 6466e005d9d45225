import { addressText, quotedSheetName, rangeName } from '../../address';
import type { AmbiguousReading, SymbolName } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { replaceReading } from '../examples/example-changes';
import { expectedSymbols } from '../methodologies';
import { failedUnlessChosen, whereToChoose } from '../chosen-by-hand';
import { needsAPerson } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { CALCULATION_SHEET } from '../sources';
import { wordCells } from '../numbers/word-figure';
import { rangesOf } from '../cells/word-ranges';

export const ambiguousParameter: ReportRule = {
  id: 'ambiguous-parameter',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) => {
    const ambiguous = expectedSymbols(sheet).flatMap((symbol) => {
      const reading = sheet.readings[symbol];
      return reading.kind === 'ambiguous' ? [reading] : [];
    });
    const findings = ambiguous.map(finding);
    if (isOfTwoRegimes(ambiguous)) return needsAPerson(...findings);
    const { EG } = sheet.readings;
    return findings.length === 0 && EG.kind === 'summed' ? { outcome: 'passed', note: sumOf(EG.at) } : failedUnlessChosen(sheet, findings);
  },
  docs: {
    what: {
      en: 'A figure of the calculation sheet stands in more than one place, and it is not clear which one counts.',
      ja: '計算シートの数値が複数の場所にあり、どれが正しいものか判断できません。',
    },
    why: {
      en: 'A reader, or a formula elsewhere, may take either. EF_RE is printed twice by the form (sections 2 and 3); every other figure once. EG and EF_RE are not looked for where the methodology has neither.',
      ja: '読み手や他の数式がどちらを採用するか分かりません。様式で二度現れるのは EF_RE（第2節と第3節）だけで、他の数値は一度だけです。EG と EF_RE を使わない方法論では、この二つは点検しません。',
    },
    fix: {
      en: "Keep the figure in the form's row and remove the other rows, or give them a notation of their own. Where the rows are monitoring points without a row for their total, add the row ΣEG_i,p, or choose a cell with their sum by hand.",
      ja: '様式の行の数値を残し、他の行は削除するか、別の記号に変えてください。合計行のないモニタリングポイントの行である場合は、ΣEG_i,p の行を加えるか、合計を入れたセルを手動で指定してください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) =>
      replaceReading(correct, 'ER_p', {
        kind: 'ambiguous',
        symbol: 'ER_p',
        at: [6, 30].map((row): CellAddress => ({ sheet: correct.sheet, row, column: 4 })),
      }),
  },
};

/** Grid and captive power each have a factor, and so an EG, of their own: whether that is right is a person's word. Source: MN_AM003, two default factors. */
function isOfTwoRegimes(ambiguous: readonly AmbiguousReading[]): boolean {
  return (
    ambiguous.some(({ because }) => because === 'several-factors') && ambiguous.every(({ symbol }) => symbol === 'EG' || symbol === 'EF_RE')
  );
}

function finding(reading: AmbiguousReading): Finding {
  return { at: reading.at, message: messageFor(reading) };
}

function messageFor({ symbol, at, because }: AmbiguousReading): Words {
  const [en, ja] = [wordCells(at, 'en'), wordCells(at, 'ja')];
  switch (because) {
    case 'contradicting-label':
      return {
        en: `Expected one row whose label and notation both say ${symbol}, found a row where they contradict each other: ${en}.`,
        ja: `${symbol} の名称と記号は同じものを指すはずですが、食い違っています: ${ja}。`,
      };
    case 'several-factors':
      return {
        en: `Expected one ${symbol}, found ${at.length} different ones selected: ${en}. Does the project have several regimes, such as grid and captive power? Then check each by hand.`,
        ja: `${symbol} は一つのはずですが、異なる値が ${at.length} か所で選ばれています: ${ja}。系統と自家発電など複数の区分がある場合は、それぞれ手作業で確認してください。`,
      };
    default: {
      const advice = symbol === 'EG' ? addUp(at) : chooseOne(symbol, at);
      return {
        en: `Expected ${symbol} in one place, found it in ${at.length}: ${en}. ${advice.en}`,
        ja: `${symbol} は一か所だけにあるはずですが、${at.length} か所にあります: ${ja}。${advice.ja}`,
      };
    }
  }
}

function chooseOne(symbol: SymbolName, [first]: readonly CellAddress[]): Words {
  const where = whereToChoose(symbol, first ? addressText(first) : EXAMPLE_CELL);
  return {
    en: `Choose the one that counts by hand: ${where.en}.`,
    ja: `採用するセルを手動で指定してください（${where.ja}）。`,
  };
}

const EXAMPLE_CELL = "'Sheet 1'!B2";

function sumOf(cells: readonly CellAddress[]): Words {
  return {
    en: `EG has no row for its total. It is the sum of ${wordCells(cells, 'en')}, which RE_p adds up and Table 1 has.`,
    ja: `EG の合計の行がありません。RE_p が合計し、表1とも一致する ${wordCells(cells, 'ja')} の合計を EG としました。`,
  };
}

/** Rows of monitoring points without a row for their total: no cell holds what could be chosen. */
function addUp(cells: readonly CellAddress[]): Words {
  const ranges = rangesOf(cells).map(({ sheet, range }) => `${quotedSheetName(sheet)}!${rangeName(range)}`);
  const sum = `=SUM(${ranges.join(',')})`;
  const where = whereToChoose('EG', `${EXAMPLE_CELL} MWh`);
  return {
    en: `Choose the one that counts by hand: ${where.en}. Where they are monitoring points without a row for their total, write ${sum} into an empty cell first (on a new sheet of a copy, say), and choose that one, with its unit.`,
    ja: `採用するセルを手動で指定してください（${where.ja}）。合計行のないモニタリングポイントの行である場合は、空いたセル（写しの新しいシートなど）に ${sum} と入力してから、そのセルを単位とともに指定してください。`,
  };
}
