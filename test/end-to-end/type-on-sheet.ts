import ExcelJS from 'exceljs';
import { readXlsx } from '../../src/read/xlsx';
import { findSheet, type Sheet } from '../../src/workbook';

/** A field of a table: under a head, in the row that has a text in some cell, or so many rows below the head in the section with a title. */
export type Field =
  { readonly head: string; readonly row: string } | { readonly head: string; readonly section: string; readonly below: number };

/** The workbook after a person has typed into fields of one of its sheets and saved it with another program. */
export async function typedOn(
  bytes: Uint8Array,
  name: string,
  entries: readonly (readonly [Field, string | number])[],
): Promise<Uint8Array> {
  const sheet = findSheet(readXlsx(bytes), name);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const target = book.getWorksheet(name);
  if (!sheet || !target) throw new Error(`no sheet ${name}`);
  for (const [field, value] of entries) {
    const { row, column } = placeOf(sheet, field);
    target.getCell(row, column).value = value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(sheet: Sheet, field: Field): Place {
  const heads = placesOf(sheet, field.head);
  if ('section' in field) {
    const title = placesOf(sheet, field.section).at(-1);
    const head = heads.find(({ row }) => row > (title?.row ?? Infinity));
    if (head) return { row: head.row + field.below, column: head.column };
  } else {
    for (const { row } of placesOf(sheet, field.row)) {
      const head = heads.filter((place) => place.row < row).at(-1);
      if (head) return { row, column: head.column };
    }
  }
  throw new Error(`${sheet.name}: no field ${JSON.stringify(field)}`);
}

function placesOf(sheet: Sheet, text: string): readonly Place[] {
  return [...sheet.cells].filter(({ content }) => content.kind === 'text' && content.value === text);
}
