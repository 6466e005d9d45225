import { openSmall, refusalOf } from './open-small';
import { smallWorkbook } from './small-workbook';

describe('what the virtual Excel does not know it names', () => {
  test('a method', async () => {
    const { Excel } = openSmall();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Notes').showOutlineLevels(1, 1);
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('ApiNotFound');
    expect(refusal.at).toBe('Worksheet.showOutlineLevels');
    expect(refusal.message).toContain('Worksheet.showOutlineLevels');
  });

  test('a property, and an object', async () => {
    const { Excel } = openSmall();
    const shapes = refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Notes').shapes.load('items/name');
        await context.sync();
      }),
    );
    expect((await shapes).message).toContain('Worksheet.shapes');
    const style = refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Notes').getRange('A1').load('style');
        await context.sync();
      }),
    );
    expect((await style).message).toContain('Range.style');
  });

  test('the look of a cell that came from a file', async () => {
    const { Excel } = openSmall();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Notes').getRange('A1').format.font.load('color');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('NotImplemented');
    expect(refusal.message).toContain('RangeFont.color');
  });
});

describe('Excel has no transactions', () => {
  test('what came before the failing action stays, what came after it was not done', async () => {
    const { Excel, excel } = openSmall();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Notes').getRange('A1').values = [['before']];
        worksheets.add('mrs(INPUT)');
        worksheets.getItem('Notes').getRange('A2').values = [['after']];
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('ItemAlreadyExists');
    expect(refusal.at).toBe('WorksheetCollection.add');
    expect(excel.cell('Notes', 1, 1).text).toBe('before');
    expect(excel.cell('Notes', 2, 1).content).toEqual({ kind: 'empty' });
    expect(excel.sheets()).toHaveLength(2);
  });

  test('a property read without being loaded is the client’s own error', async () => {
    const { Excel } = openSmall();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Notes').getRange('A1');
        await context.sync();
        return range.values;
      }),
    );
    expect(refusal.code).toBe('PropertyNotLoaded');
  });
});

describe('Excel’s limits', () => {
  test.each(['x'.repeat(32), 'a/b', 'a[1]', 'what?', "'quoted'", ''])('no sheet is called %j', async (name) => {
    const { Excel, excel } = openSmall();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('InvalidArgument');
    expect(excel.sheets()).toHaveLength(2);
  });

  test('31 characters are a sheet name', async () => {
    const { Excel, excel } = openSmall();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('x'.repeat(31));
      await context.sync();
    });
    expect(excel.sheets()).toHaveLength(3);
  });

  test('values must have the range’s shape', async () => {
    const { Excel } = openSmall();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Notes').getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'InvalidArgument', at: 'Range.values' });
  });

  test('a missing sheet is not found, and null where a null object was asked for', async () => {
    const { Excel } = openSmall();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nowhere').load('name');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const nowhere = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name');
      const empty = context.workbook.worksheets.getItem('Notes').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([nowhere.isNullObject, empty.isNullObject]).toEqual([true, true]);
    });
  });

  test('a message of more than 5 MB is refused, and nothing of it is done', async () => {
    const { Excel, excel } = openSmall();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Notes');
        for (let row = 1; row <= 200; row += 1) sheet.getRange(`A${row}`).values = [['x'.repeat(30_000)]];
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.cell('Notes', 1, 1).content).toEqual({ kind: 'empty' });
  });

  test('an answer of more than 5 MB does not come', async () => {
    const { Excel } = openSmall();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Notes').getRange('A1:Z20000').load('valueTypes,numberFormat');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('protection', () => {
  test('a protected sheet takes nothing', async () => {
    const sheets = smallWorkbook().sheets.map((sheet) => ({ ...sheet, isProtected: true }));
    const { Excel, excel } = openSmall({ sheets });
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Notes').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('AccessDenied');
    await expect(excel.edit('Notes', 1, 1, '1')).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['added', (sheets) => void sheets.add('New')],
    ['deleted', (sheets) => sheets.getItem('Notes').delete()],
    ['renamed', (sheets) => void (sheets.getItem('Notes').name = 'Other')],
  ])('with a protected structure no sheet is %s', async (_what, act) => {
    const { Excel, excel } = openSmall({ isStructureProtected: true });
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        act(context.workbook.worksheets);
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('AccessDenied');
    expect(excel.sheets().map(({ name }) => name)).toEqual(['MRS(input)', 'Notes']);
  });
});
