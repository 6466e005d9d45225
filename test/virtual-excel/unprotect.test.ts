import { Workbook } from 'exceljs';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import { nodeIronCalc } from './node-ironcalc';

async function protectedWith(password: string): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Form');
  sheet.getCell('A1').value = 1;
  await sheet.protect(password, { spinCount: 10 });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('a sheet protected without a password can be unprotected, and then be typed into', async () => {
  const excel = await openVirtualExcel(await protectedWith(''), { loadEngine: nodeIronCalc });
  await expect(excel.edit('Form', 1, 1, '2')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(excel.revision).toBe(0);
  excel.unprotect('Form');
  await excel.edit('Form', 1, 1, '2');
  expect(excel.cell('Form', 1, 1).text).toBe('2');
  expect(excel.revision).toBe(1);
});

test('a password is not gone round', async () => {
  const excel = await openVirtualExcel(await protectedWith('secret'), { loadEngine: nodeIronCalc });
  expect(() => excel.unprotect('Form')).toThrow('password');
  await expect(excel.edit('Form', 1, 1, '2')).rejects.toMatchObject({ code: 'AccessDenied' });
});
