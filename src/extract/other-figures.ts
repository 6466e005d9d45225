import type { OtherFigure } from './extraction';
import type { FormSheet } from './form-sheets';
import { addressOf, filledIn } from './sheet-texts';
import { looksLikeSymbol, notationOf, symbolIn } from './symbol-notation';

/**
 * The rows of a calculation sheet, or of Table 2 (parameters fixed ex ante) of an input sheet, whose column Parameter names a symbol that
 * is none of ours: methodologies of other forms have `EC_PJ`, `COP_RE`, `EF_elec`. Rows without a heading Value and Parameter above them are not looked at: nothing would say what is what.
 */
export function otherFigures({ texts, rows }: FormSheet): readonly OtherFigure[] {
  const { sheet } = texts;
  const headings = rows.headings.filter(({ spans }) => spans.has('value') && spans.has('parameter'));
  return headings.flatMap((heading, index) => {
    const [value, parameter, unit] = [heading.spans.get('value'), heading.spans.get('parameter'), heading.spans.get('unit')];
    const end = headings.slice(index + 1).find(({ row }) => row > heading.row)?.row ?? Number.POSITIVE_INFINITY;
    if (!value || !parameter) return [];
    const marks = texts.all.filter(
      ({ row, column, phrase }) =>
        row > heading.row &&
        row < end &&
        column >= parameter.left &&
        column <= parameter.right &&
        looksLikeSymbol(phrase.content.value) &&
        symbolIn(phrase.content, true) === undefined,
    );
    return marks.map(({ row, phrase }): OtherFigure => {
      const cell = filledIn(sheet, row, value.left, value.right);
      const unitCell = unit && filledIn(sheet, row, unit.left, unit.right);
      return {
        notation: notationOf(phrase.content),
        at: addressOf(sheet, cell ?? { row, column: value.left }),
        content: cell?.content ?? { kind: 'empty' },
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
        ...(unitCell?.content.kind === 'text' ? { unit: unitCell.content.value.trim(), unitAt: addressOf(sheet, unitCell) } : { unit: '' }),
      };
    });
  });
}
