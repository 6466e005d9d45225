import { openSmall, refusalOf } from './open-small';

const readTwice = async (context: Excel.RequestContext): Promise<unknown[]> => {
  const sheet = context.workbook.worksheets.getItem('Notes');
  const first = sheet.getRange('A1').load('values');
  await context.sync();
  const second = sheet.getRange('A1').load('values');
  await context.sync();
  return [first.values[0]?.[0], second.values[0]?.[0]];
};

test('a person types between two messages', async () => {
  const { Excel, excel } = openSmall();
  excel.faults.before(2, () => excel.book.sheet('Notes').write(1, 1, { content: { kind: 'text', value: 'typed' } }));
  expect(await Excel.run(readTwice)).toEqual(['', 'typed']);
});

test('a person deletes the sheet between two messages', async () => {
  const { Excel, excel } = openSmall();
  excel.faults.before(2, () => excel.book.deleteSheet(excel.book.sheet('Notes')));
  expect((await refusalOf(Excel.run(readTwice))).code).toBe('ItemNotFound');
});

test('a person protects the structure between two messages', async () => {
  const { Excel, excel } = openSmall();
  excel.faults.before(2, () => {
    excel.book.isStructureProtected = true;
  });
  const refusal = await refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      context.workbook.worksheets.add('New');
      await context.sync();
    }),
  );
  expect(refusal.code).toBe('AccessDenied');
});

test.each(['InvalidOperationInCellEditMode', 'ActivityLimitReached'] as const)('a busy host (%s) does nothing', async (code) => {
  const { Excel, excel } = openSmall();
  excel.faults.busy(1, code);
  const refusal = await refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add('New');
      await context.sync();
    }),
  );
  expect(refusal.code).toBe(code);
  expect(excel.sheets()).toHaveLength(2);
});

test('an answer that is too large is lost, but the work is done', async () => {
  const { Excel, excel } = openSmall();
  excel.faults.answerTooLarge(1);
  const refusal = await refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add('New');
      await context.sync();
    }),
  );
  expect(refusal.code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(excel.sheets()).toHaveLength(3);
});
