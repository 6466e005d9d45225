import type { Words } from '../language';
import { inflateWithNode } from '../opc/node-inflate';
import { UserError } from '../user-error';
import { workbookMarks } from '../write/workbook-marks';
import type { Destination } from './destination';

/** What to tell of a workbook whose owner asked not to change it. Throws `UserError` `write-reserved` where a password stands before that. */
export function markedWords(bytes: Uint8Array, { isInput }: Destination): readonly Words[] {
  const { isFinal, isReadOnlyRecommended, isReserved } = workbookMarks(bytes, inflateWithNode);
  if (isReserved && isInput) throw new UserError('write-reserved', RESERVED);
  return [...(isFinal ? [FINAL] : []), ...(isReadOnlyRecommended ? [READ_ONLY] : []), ...(isReserved ? [STILL_RESERVED] : [])];
}

const RESERVED: Words = {
  en: 'The workbook asks for a password before it is modified. Nothing was changed. Write a copy with --out, or let its owner do it.',
  ja: 'このブックには書き込みパスワードが設定されています。何も変更していません。--out で写しを書き出すか、所有者に依頼してください。',
};
const FINAL: Words = {
  en: 'The workbook is marked as final. What was written carries the mark too: ask its owner whether it is final still.',
  ja: 'このブックは「最終版」とされています。書き出したファイルにもその表示が残ります。最終版のままでよいか所有者に確認してください。',
};
const READ_ONLY: Words = {
  en: 'The workbook recommends to be opened read-only; what was written does so too.',
  ja: 'このブックは読み取り専用で開くことを推奨しています。書き出したファイルも同じです。',
};
const STILL_RESERVED: Words = {
  en: 'The workbook asks for a password before it is modified; the copy does so too.',
  ja: 'このブックには書き込みパスワードが設定されており、写しにも残ります。',
};
