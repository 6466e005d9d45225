import { excelError } from '../../src/taskpane/excel-error';
import { UserError } from '../../src/user-error';

it.each([
  ['InvalidOperationInCellEditMode', 'excel-busy', 'Press Enter or Esc'],
  ['ActivityLimitReached', 'excel-busy', 'busy'],
  ['ApiNotFound', 'excel-too-old', 'Update Excel'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large', 'too large'],
  ['AccessDenied', 'excel-failed', 'protected'],
  ['ItemNotFound', 'excel-failed', 'Check again'],
  ['SomethingNew', 'excel-failed', 'SomethingNew'],
])('says what to do about %s', (code, expected, words) => {
  const thrown = Object.assign(new Error('raw'), { code });
  const error = excelError(thrown);
  expect(error.code).toBe(expected);
  expect(error.words.en).toContain(words);
  expect(error.words.ja).toMatch(/[ぁ-ん]/);
  expect(error.cause).toBe(thrown);
});

it('leaves an error that already has words as it is', () => {
  const error = new UserError('sheet-exists', { en: 'There is one.', ja: 'あります。' });
  expect(excelError(error)).toBe(error);
});

it('owns a fault of ours, without a stack', () => {
  const { words } = excelError(new TypeError('x is undefined'));
  expect(words.en).toContain('not in your workbook');
  expect(words.en).not.toContain('at ');
});
