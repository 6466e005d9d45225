import { UserError } from '../../user-error';

/** What was done to the workbook and cannot be carried into the file, by name. */
export function cannotSave(en: string, ja: string): UserError {
  return new UserError('write-failed', {
    en: `This page cannot save the workbook: ${en}. Use Excel for that.`,
    ja: `このページではブックを保存できません：${ja}。Excel をお使いください。`,
  });
}
