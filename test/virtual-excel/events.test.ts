import { openSmall } from './open-small';

test('a script hears of what a person types and selects', async () => {
  const { Excel, excel } = openSmall();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Notes');
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add(({ address }) => {
      heard.push(`changed ${address}`);
      return Promise.resolve();
    });
    context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
      heard.push(`selected ${address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  await excel.edit('Notes', 2, 3, '5');
  await excel.edit('MRS(input)', 1, 2, '5');
  excel.select('Notes', 4, 1, 5, 2);
  await new Promise(setImmediate);
  expect(heard).toEqual(['changed C2', 'selected A4:B5']);
});

test('a grid hears of what a script does', async () => {
  const { Excel, excel } = openSmall();
  let calls = 0;
  const stop = excel.onChange(() => {
    calls += 1;
  });
  const write = (value: number): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').getRange('A1').values = [[value]];
      await context.sync();
    });
  await write(1);
  expect(calls).toBe(1);
  stop();
  await write(2);
  expect(calls).toBe(1);
});

test('a script activates a sheet and selects a cell', async () => {
  const { Excel, excel } = openSmall();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Notes');
    sheet.activate();
    sheet.getRange('C7').select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toBe('Notes!C7');
  });
  expect(excel.selection).toEqual({ sheet: 'Notes', row: 7, column: 3, bottom: 7, right: 3 });
});

test('a range that a script holds on to is found again in a later message', async () => {
  const { Excel } = openSmall();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('MRS(input)').getUsedRange(true);
    range.load('address');
    await context.sync();
    const first = range.getCell(0, 1).load('values');
    await context.sync();
    expect(first.values).toEqual([[12.5]]);
  });
});
