import type { CellSource } from '../../formula/cell-source';
import { evaluatorOf, type Evaluator } from '../../formula/evaluate-formula';
import { moveFormula } from '../../read/xlsx/shared-formula';
import type { Book } from './book';
import { isInside, type BookSheet, type ConditionalHighlight } from './book-sheet';
import type { CellFormat } from './cell-format';

/** What the conditional formats of a sheet (those with a formula) lay over the cells' own looks, as the cells stand at one moment. */
export class HighlightLooks {
  private readonly evaluator: Evaluator;

  constructor(
    private readonly sheet: BookSheet,
    book: Book,
  ) {
    this.evaluator = evaluatorOf(shownValues(book));
  }

  /** The cell's own format, with what holds laid over it. Of several the first goes before the others, part by part. */
  over(format: CellFormat, row: number, column: number): CellFormat {
    const holding = this.sheet.highlights.filter(
      (highlight) => isInside(highlight.range, row, column) && this.holds(highlight, row, column),
    );
    return holding.reduceRight(laidOver, format);
  }

  private holds({ formula, range }: ConditionalHighlight, row: number, column: number): boolean {
    const moved = moveFormula(formula, row - range.top, column - range.left);
    const outcome = this.evaluator.valueOf(moved, { sheet: this.sheet.name, row, column });
    // What is an error, a text, or beyond us holds nowhere: so does Excel with the first two.
    return (outcome.kind === 'boolean' && outcome.value) || (outcome.kind === 'number' && outcome.value !== 0);
  }
}

function laidOver(format: CellFormat, { fill, fontColor, bold }: ConditionalHighlight): CellFormat {
  const font = { ...format.font, ...(fontColor === undefined ? {} : { color: fontColor }), ...(bold === true ? { bold } : {}) };
  return { ...format, font, ...(fill === undefined ? {} : { fill }) };
}

/** The cells by what they show: no formula below a highlight is computed again. */
function shownValues(book: Book): CellSource {
  return {
    names: book.names.map(({ name, formula, sheet }) => ({ name, formula, ...(sheet ? { sheet: sheet.name } : {}) })),
    dateSystem: book.dateSystem,
    sheetNamed: (name) => book.findSheet(name)?.name,
    cell: (name, row, column) => {
      const sheet = book.findSheet(name);
      return sheet && { content: sheet.cell(row, column).content };
    },
    *cellsIn(name, range) {
      const sheet = book.findSheet(name);
      const used = sheet?.usedRange(true);
      if (!sheet || !used) return;
      for (let row = Math.max(range.top, used.top); row <= Math.min(range.bottom, used.bottom); row += 1) {
        for (let column = Math.max(range.left, used.left); column <= Math.min(range.right, used.right); column += 1) {
          yield { row, column, content: sheet.cell(row, column).content };
        }
      }
    },
  };
}
