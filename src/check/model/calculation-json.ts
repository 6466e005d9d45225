/** The calculation of a report as plain data: what it is held against, the steps as a person would write them, the tree down to the inputs. */
import { addressText } from '../../address';
import { chooseMethodology } from '../methodologies';
import { calculationLine, stepText } from './calculation-line';
import { withUnit } from './calculation-part';
import { calculationTrace, type CalculationNode } from './calculation-trace';
import type { CheckSettings } from '../settings';
import { wordContent } from '../numbers/word-figure';
import { wordNumber } from '../numbers/word-number';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { Language } from '../../language';

export interface CalculationJson {
  /** Null: none is known for the report. `id` is null for equations that were inferred from the symbols on the sheet. */
  readonly methodology: {
    readonly id: string | null;
    readonly title: string;
    readonly by: 'header' | 'user' | 'inferred';
    readonly equations: readonly string[];
  } | null;
  /** What ER_p equals: in symbols, in figures, as a result. Null, as the tree, where ER_p is no number. */
  readonly steps: readonly string[] | null;
  /** Why the branches that the steps show are taken: `RE_p ≠ “”`. Absent where no formula chooses. */
  readonly conditions?: readonly { readonly at: string; readonly text: string }[];
  readonly tree: CalculationNodeJson | null;
}

export interface CalculationNodeJson {
  readonly at: string;
  /** What the cell is called: `RE_p`, `EG_i,p (2)`. */
  readonly name?: string;
  /** What stands there, in words, with its unit. */
  readonly text: string;
  readonly formula?: string;
  readonly below: readonly CalculationNodeJson[];
  /** Shown with what is below it elsewhere in the tree. */
  readonly repeated?: true;
  /** More cells lie below than are listed. */
  readonly cut?: true;
}

export function calculationJson(
  report: CalculationSheet,
  workbook: Extraction,
  settings: CheckSettings,
  language: Language,
): CalculationJson {
  const tree = calculationTrace(report);
  const line = calculationLine(report, workbook);
  const conditions = (line?.conditions ?? []).map(({ parts, at }) => ({ at: addressText(at), text: stepText(parts) }));
  return {
    methodology: methodologyJson(report, settings, language),
    steps: line?.steps.map(stepText) ?? null,
    ...(conditions.length === 0 ? {} : { conditions }),
    tree: tree === undefined ? null : nodeJson(tree, language),
  };
}

function methodologyJson(report: CalculationSheet, settings: CheckSettings, language: Language): CalculationJson['methodology'] {
  const chosen = chooseMethodology(report, settings);
  if (chosen === undefined) return null;
  const { id, title, equations } = chosen.methodology;
  return { id: id === '' ? null : id, title: title[language], by: chosen.by, equations };
}

function nodeJson({ at, named, content, formula, below, isRepeated, isCut }: CalculationNode, language: Language): CalculationNodeJson {
  return {
    at: addressText(at),
    ...(named === undefined ? {} : { name: named.name }),
    text: content.kind === 'number' ? withUnit(wordNumber(content.value), named?.unit ?? '') : wordContent(content)[language],
    ...(formula === undefined ? {} : { formula }),
    below: below.map((node) => nodeJson(node, language)),
    ...(isRepeated ? { repeated: true } : {}),
    ...(isCut ? { cut: true } : {}),
  };
}
