import { rangeName } from '../../address';
import type { PlannedTable, SheetPlan } from '../../plan/sheet-plan';
import { XML_DECLARATION, attributes, cellTextAttribute } from './xml-text';

/** The part of one table. `name` and `id` are free in the workbook; the header's texts name the columns. */
export function tableXml(plan: SheetPlan, table: PlannedTable, name: string, id: number, namespace: string): string {
  const ref = rangeName(table.range);
  const headers = headersOf(plan, table);
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${cellTextAttribute(header)}"/>`).join('');
  const style = attributes({
    name: table.style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: table.style ? 1 : 0,
    showColumnStripes: 0,
  });
  return (
    `${XML_DECLARATION}<table xmlns="${namespace}"${attributes({ id, name, displayName: name, ref, totalsRowShown: 0 })}>` +
    `<autoFilter ref="${ref}"/><tableColumns count="${headers.length}">${columns}</tableColumns><tableStyleInfo${style}/></table>`
  );
}

function headersOf(plan: SheetPlan, { range }: PlannedTable): readonly string[] {
  const texts = new Map(
    plan.cells.flatMap(({ row, column, content }) =>
      row === range.top && content.kind === 'text' ? [[column, content.text] as const] : [],
    ),
  );
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => texts.get(range.left + index) ?? `Column${index + 1}`);
}
