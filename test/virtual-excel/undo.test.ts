import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { openVirtualExcel } from '../../src/virtual-excel';
import { genuineClient } from './genuine-client';
import { nodeIronCalc } from './node-ironcalc';
import { openSmall, refusalOf } from './open-small';

test('takes back what was typed, cell by cell, and does it again; what depends on it follows', async () => {
  const excel = await openVirtualExcel(await monitoringWorkbook({}), { loadEngine: nodeIronCalc });
  const [input, calculation] = ['MRS(input)', 'MRS(calc_process)'];
  const shown = (): string[] => [excel.cell(input, 9, 6).text, excel.cell(calculation, 11, 4).text];
  const first = shown();
  await excel.edit(input, 9, 6, '2000');
  const second = shown();
  expect(second[0]).toBe('2,000.00');
  expect(second[1]).not.toBe(first[1]);
  await excel.edit(input, 9, 6, '');
  expect(excel.undoable.undo).toMatchObject({ kind: 'clearing', sheet: input, cells: 'F9' });

  excel.undo();
  expect(shown()).toEqual(second);
  excel.undo();
  expect(shown()).toEqual(first);
  expect([excel.undo(), shown()]).toEqual([undefined, first]);
  excel.redo();
  expect(shown()).toEqual(second);
  // Something new: what was undone cannot come back any more.
  await excel.edit(input, 9, 6, '3000');
  expect(excel.redo()).toBeUndefined();
});

test('takes a sheet that a script wrote in several messages back in one step, and tells the script', async () => {
  const { Excel, excel } = openSmall();
  const heard: string[] = [];
  const say = (word: string) => (): Promise<void> => Promise.resolve(void heard.push(word));
  await Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(say('added'));
    context.workbook.worksheets.onDeleted.add(say('deleted'));
    context.workbook.worksheets.onChanged.add(({ triggerSource }) => Promise.resolve(void heard.push(`changed ${triggerSource}`)));
    await context.sync();
    const sheet = context.workbook.worksheets.add('SDG');
    sheet.getRange('A1').values = [['Goal']];
    await context.sync();
    sheet.getRange('A1').format.columnWidth = 100;
    sheet.getRange('A2:A3').values = [[7], [13]];
    await context.sync();
  });
  expect(excel.undoable.undo).toMatchObject({ kind: 'script', sheet: 'SDG' });
  excel.undo();
  expect(excel.sheets().map(({ name }) => name)).not.toContain('SDG');
  expect(excel.undoable.undo).toBeUndefined();
  excel.redo();
  expect(excel.cell('SDG', 3, 1).text).toBe('13');
  await new Promise(setImmediate);
  expect(heard.filter((word) => !word.startsWith('changed'))).toEqual(['added', 'deleted', 'added']);
  expect(heard.filter((word) => word.startsWith('changed')).slice(0, 2)).toEqual(['changed ThisLocalAddin', 'changed ThisLocalAddin']);
});

test('a script that reads, or only selects, leaves nothing to undo; its next writing is another step', async () => {
  const { Excel, excel } = openSmall();
  const write = (value: number): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Notes').getRange('A1');
      range.select();
      await context.sync();
      range.load('values');
      await context.sync();
      if (value === 0) return;
      range.values = [[value]];
      await context.sync();
    });
  await write(0);
  expect(excel.undoable.undo).toBeUndefined();
  await write(1);
  await write(2);
  excel.undo();
  expect(excel.cell('Notes', 1, 1).text).toBe('1');
  excel.undo();
  expect(excel.cell('Notes', 1, 1).text).toBe('');
});

test('a deleted sheet comes back with everything on it', async () => {
  const { Excel, excel } = openSmall();
  await excel.edit('Notes', 2, 2, '=1+1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Notes').delete();
    await context.sync();
  });
  expect(excel.sheets().map(({ name }) => name)).not.toContain('Notes');
  excel.undo();
  expect(excel.cell('Notes', 2, 2).formula).toBe('=1+1');
});

test('what is refused is no step', async () => {
  const { excel } = openSmall();
  excel.book.sheet('Notes').isProtected = true;
  await expect(excel.enter('Notes', 1, 1, [['1', '2']], 'pasting')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(excel.undoable.undo).toBeUndefined();
});

test('a script hears the name of the file, of sheets that get another name, and opens another workbook', async () => {
  const opened: (Uint8Array | undefined)[] = [];
  const excel = await openVirtualExcel(await monitoringWorkbook({}), { name: 'report.xlsx', onNewWorkbook: (bytes) => opened.push(bytes) });
  const { Excel } = genuineClient(excel.bridge);
  const names: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.load('name,readOnly');
    context.workbook.worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => {
      names.push(`${nameBefore} > ${nameAfter}`);
      return Promise.resolve();
    });
    await context.sync();
    expect([context.workbook.name, context.workbook.readOnly]).toEqual(['report.xlsx', false]);
    context.workbook.worksheets.getItem('MSS').name = 'Structure';
    await context.sync();
  });
  await Excel.createWorkbook(Buffer.from('PK file').toString('base64'));
  await new Promise(setImmediate);
  expect(names).toEqual(['MSS > Structure']);
  expect(opened.map((bytes) => Buffer.from(bytes ?? []).toString())).toEqual(['PK file']);
});

test('a message that is too large is refused before anything of it is done', async () => {
  const { Excel, excel } = openSmall();
  excel.faults.requestTooLarge(1);
  const refusal = await refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add('New');
      await context.sync();
    }),
  );
  expect(refusal.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(excel.sheets()).toHaveLength(2);
});
