import { FROM_CREDITS } from '../../our-sheets/sdg-sheet';
import { wordings } from '../../our-sheets/wordings';
import type { EarlierIssuance, IssuedShown } from './earlier-answers';
import { filled, rowsOf, type FieldRow } from './field-row';
import { missingEvidenceAt, supportIn } from './indicator-answers';
import type { OurSheet } from './our-sheet';

const FIELDS = ['decision', 'tonnes', 'vintage', 'evidence', 'date', 'note'] as const;

/** Rows with anything in them: all of their fields are people's. A row with nothing but words of ours is a total, or stands below the table. */
export function issuanceRecords(sheet: OurSheet): readonly EarlierIssuance[] {
  return rowsOf(sheet, 'issuance').flatMap((row): EarlierIssuance[] => {
    if (isFromCredits(row)) return [];
    const cells = FIELDS.flatMap((name) => row.cell(name) ?? []);
    if (cells.every((cell) => (cell.content.kind === 'text' || cell.formula !== undefined) && sheet.timesWritten(cell) > 0)) return [];
    const record = {
      ...filled({ tonnes: row.typed('tonnes'), vintage: row.wordsWithLink('vintage'), decision: row.wordsWithLink('decision') }),
      ...supportIn(row),
    };
    if (Object.keys(record).length === 0) return [];
    row.take(...FIELDS);
    return [{ at: row.at('tonnes'), ...missingEvidenceAt(row, record), ...record }];
  });
}

/** The amounts of records that we took from a Credits sheet. */
export function issuedShown(sheet: OurSheet): readonly IssuedShown[] {
  return rowsOf(sheet, 'issuance').flatMap((row) => {
    const tonnes = isFromCredits(row) ? row.typed('tonnes') : undefined;
    return tonnes === undefined ? [] : [{ at: row.at('tonnes'), tonnes }];
  });
}

function isFromCredits(row: FieldRow<'issuance'>): boolean {
  return wordings(FROM_CREDITS).includes(row.ours('note') ?? '');
}
