import type { VirtualExcel } from '../../src/virtual-excel/virtual-excel';
import { genuineClient } from './genuine-client';
import { virtualExcel } from './small-workbook';

function open(): { excel: VirtualExcel; Excel: typeof Excel } {
  const excel = virtualExcel();
  return { excel, Excel: genuineClient(excel.bridge).Excel };
}

test('a used range comes with values, formulas, types and formats', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('MRS(input)').getUsedRange(true);
    range.load('address,values,formulas,valueTypes,numberFormat,text');
    await context.sync();
    expect(range.address).toBe("'MRS(input)'!A1:B3");
    expect(range.values).toEqual([
      ['EG', 12.5],
      ['', 25],
      ['', '#N/A'],
    ]);
    expect(range.formulas).toEqual([
      ['EG', 12.5],
      ['', '=B1*2'],
      ['', '#N/A'],
    ]);
    expect(range.valueTypes).toEqual([
      ['String', 'Double'],
      ['Empty', 'Double'],
      ['Empty', 'Error'],
    ]);
    expect(range.numberFormat[0]).toEqual(['General', '0.00']);
    expect(range.text[0]).toEqual(['EG', '12.50']);
  });
});
