/** `check --trace`: the calculation as a person would write it, then the tree from ER_p down to the inputs. */
import { addressText } from '../address';
import type { Assessment } from '../assess';
import { chooseMethodology } from '../check/methodologies';
import { calculationLine, withUnit } from '../check/model/calculation-line';
import { calculationTrace, type CalculationNode } from '../check/model/calculation-trace';
import type { CheckSettings } from '../check/settings';
import { wordContent } from '../check/word-figure';
import type { CalculationSheet } from '../extract/extraction';
import type { Language, Words } from '../language';

export function traceText({ extraction }: Assessment, settings: CheckSettings, language: Language): string {
  return extraction.reports
    .flatMap((report) => {
      const tree = calculationTrace(report);
      return [
        `  ${report.sheet}`,
        `    ${methodologyText(report, settings, language)}`,
        `    ${calculationLine(report, extraction) ?? WORDS.none[language]}`,
        ...(tree === undefined ? [] : treeLines(tree, language)),
        '',
      ];
    })
    .join('\n');
}

function methodologyText(report: CalculationSheet, settings: CheckSettings, language: Language): string {
  const chosen = chooseMethodology(report, settings);
  if (chosen === undefined) return WORDS.unknown[language];
  const { methodology, by } = chosen;
  const name = methodology.id === '' ? methodology.title[language] : methodology.id;
  return `${WORDS.methodology[language]}: ${name} (${BY[by][language]}): ${methodology.equations.join('; ')}`;
}

/** Rows of one formula that are listed; a log would fill the screen. */
const MOST_ROWS = 12;

function treeLines(top: CalculationNode, language: Language): readonly string[] {
  const lines: string[] = [];
  const write = (node: CalculationNode, before: string, mark: string, next: string): void => {
    lines.push(`    ${before}${mark}${nodeText(node, language)}`);
    const shown = node.below.slice(0, MOST_ROWS);
    const hidden = node.below.length - shown.length;
    const isCut = hidden > 0 || (node.isCut && !node.isRepeated);
    shown.forEach((child, index) => {
      const isLast = index === shown.length - 1 && !isCut;
      write(child, before + next, isLast ? '└─ ' : '├─ ', isLast ? '   ' : '│  ');
    });
    if (isCut) lines.push(`    ${before}${next}└─ ${moreText(hidden, node.isCut, language)}`);
  };
  write(top, '', '', '');
  return lines;
}

function nodeText({ named, at, content, formula, isRepeated, below }: CalculationNode, language: Language): string {
  const value = content.kind === 'number' ? withUnit(content.value, named?.unit ?? '') : wordContent(content)[language];
  const parts = [
    named?.name,
    value,
    formula,
    addressText(at),
    ...(isRepeated && below.length === 0 && formula !== undefined ? [WORDS.above[language]] : []),
  ];
  return parts.filter((part) => part !== undefined).join('  ');
}

function moreText(hidden: number, isCut: boolean, language: Language): string {
  if (isCut || hidden === 0) return WORDS.more[language];
  return language === 'en' ? `… and ${hidden} more` : `… ほか ${hidden} セル`;
}

const WORDS = {
  methodology: { en: 'methodology', ja: '方法論' },
  unknown: { en: 'methodology: not known', ja: '方法論: 不明' },
  none: { en: 'ER_p is not a number: there is no calculation to show.', ja: 'ER_p が数値でないため、計算を示せません。' },
  above: { en: '(see above)', ja: '（上記参照）' },
  more: { en: '… more cells than are listed', ja: '… 一覧に収まらないセルがあります' },
} as const satisfies Record<string, Words>;

const BY = {
  header: { en: 'named in the header', ja: 'ヘッダーに記載' },
  user: { en: 'from the file given', ja: '指定したファイル' },
  inferred: { en: 'inferred from the symbols on the sheet', ja: 'シートの記号から推定' },
} as const satisfies Record<string, Words>;
