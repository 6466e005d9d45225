import { openSmall, refusalOf } from './open-small';

test('page breaks stand before a row, and are counted and taken away', async () => {
  const { Excel, excel } = openSmall();
  const starts = (): unknown => excel.book.sheet('Notes').page.pageStarts;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Notes');
    sheet.horizontalPageBreaks.add('A30');
    sheet.horizontalPageBreaks.add(sheet.getRange('C10:D12'));
    sheet.horizontalPageBreaks.load('items/rowIndex,items/columnIndex');
    const count = sheet.horizontalPageBreaks.getCount();
    const cell = sheet.horizontalPageBreaks.getItem(1).getCellAfterBreak().load('address');
    await context.sync();
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 29]);
    expect([count.value, cell.address]).toEqual([2, 'Notes!A30']);
    sheet.horizontalPageBreaks.getItem(0).delete();
    await context.sync();
    expect(starts()).toEqual([30]);
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
    expect(starts()).toEqual([]);
  });
});

test('nothing can be broken off above the first row', async () => {
  const { Excel } = openSmall();
  const refusal = await refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').horizontalPageBreaks.add('B1');
      await context.sync();
    }),
  );
  expect([refusal.code, refusal.at]).toEqual(['InvalidArgument', 'PageBreakCollection.add']);
});

test('headers and footers keep their codes', async () => {
  const { Excel, excel } = openSmall();
  await Excel.run(async (context) => {
    const { headersFooters } = context.workbook.worksheets.getItem('Notes').pageLayout;
    const { defaultForAllPages: texts } = headersFooters;
    texts.leftFooter = '&F / &A';
    texts.centerFooter = '&P / &N';
    texts.rightHeader = 'JCM';
    texts.load('leftFooter,centerFooter,rightFooter,leftHeader,centerHeader,rightHeader');
    headersFooters.load('state');
    await context.sync();
    expect([texts.leftFooter, texts.centerFooter, texts.rightFooter, texts.rightHeader]).toEqual(['&F / &A', '&P / &N', '', 'JCM']);
    expect(headersFooters.state).toBe('Default');
  });
  expect(excel.book.sheet('Notes').page.marginTexts).toMatchObject({ LeftFooter: '&F / &A', LeftHeader: '' });
});
