/** `check --trace`: the calculation as a person would write it, then the tree from ER_p down to the inputs. */
import { wordCut } from '../../check/model/calculation-trace';
import type { Language, Words } from '../../language';
import type { CalculationJson, CalculationNodeJson } from './calculation-json';

export function calculationLines({ methodology, steps, conditions, tree }: CalculationJson, language: Language): readonly string[] {
  return [
    methodologyText(methodology, language),
    steps === null ? NO_CALCULATION[language] : ['ER_p', ...steps].join(' = '),
    ...(conditions === undefined ? [] : [conditionsText(conditions, language)]),
    ...(tree === null ? [] : treeLines(tree, language)),
  ];
}

export function methodologyText(methodology: CalculationJson['methodology'], language: Language): string {
  if (methodology === null) return WORDS.unknown[language];
  const { id, title, by, equations } = methodology;
  return `${WORDS.methodology[language]}: ${id ?? title} (${BY[by][language]}): ${equations.join('; ')}`;
}

/** `where RE_p ≠ “” (F10), …`. */
export function conditionsText(conditions: NonNullable<CalculationJson['conditions']>, language: Language): string {
  const [before, between] = language === 'en' ? ['where ', ', '] : ['条件: ', '、'];
  return `${before}${conditions.map(({ text, at }) => `${text} (${at})`).join(between)}`;
}

/** Rows of one formula that are listed; a log would fill the screen. */
export const MOST_ROWS = 12;

function treeLines(top: CalculationNodeJson, language: Language): readonly string[] {
  const lines: string[] = [];
  const write = (node: CalculationNodeJson, before: string, mark: string, next: string): void => {
    lines.push(`${before}${mark}${nodeText(node, language)}`);
    const shown = node.below.slice(0, MOST_ROWS);
    const more = moreText(node, language);
    shown.forEach((child, index) => {
      const isLast = index === shown.length - 1 && more === undefined;
      write(child, before + next, isLast ? '└─ ' : '├─ ', isLast ? '   ' : '│  ');
    });
    if (more !== undefined) lines.push(`${before}${next}└─ ${more}`);
  };
  write(top, '', '', '');
  return lines;
}

function nodeText(node: CalculationNodeJson, language: Language): string {
  const parts = [node.name, node.text, node.formula, node.at, ...(isAbove(node) ? [SEE_ABOVE[language]] : [])];
  return parts.filter((part) => part !== undefined).join('  ');
}

/** What lies below was listed where the cell was met first. */
export function isAbove({ repeated, below, formula }: CalculationNodeJson): boolean {
  return repeated === true && below.length === 0 && formula !== undefined;
}

/** What is said below the cells that are listed; undefined where they are all. */
export function moreText(node: CalculationNodeJson, language: Language): string | undefined {
  const hidden = node.below.length - MOST_ROWS;
  if (node.cut === true && (hidden > 0 || node.repeated !== true)) return wordCut(node)[language];
  if (hidden <= 0) return undefined;
  return language === 'en' ? `… and ${hidden} more` : `… ほか ${hidden} セル`;
}

export const NO_CALCULATION: Words = {
  en: 'ER_p is not a number: there is no calculation to show.',
  ja: 'ER_p が数値でないため、計算を示せません。',
};
export const SEE_ABOVE: Words = { en: '(see above)', ja: '（上記参照）' };

const WORDS = {
  methodology: { en: 'methodology', ja: '方法論' },
  unknown: { en: 'methodology: not known', ja: '方法論: 不明' },
} as const satisfies Record<string, Words>;

const BY = {
  header: { en: 'named in the header', ja: 'ヘッダーに記載' },
  user: { en: 'from the file given', ja: '指定したファイル' },
  inferred: { en: 'inferred from the symbols on the sheet', ja: 'シートの記号から推定' },
} as const satisfies Record<string, Words>;
