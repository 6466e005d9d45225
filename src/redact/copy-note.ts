import type { Words } from '../language';
import type { CellAddress } from '../workbook';
import { XML_DECLARATION, escaped } from '../write/xlsx/xml-text';
import { addressList } from './address-list';
import { MARK } from './redaction';

/** What is read of the copy under File > Info: people who were not there must see what was frozen, and that it is not the original. */
export const NOTE_PART = 'docProps/core.xml';
export const NOTE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
export const NOTE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

export function noteXml(redacted: readonly CellAddress[], frozen: readonly CellAddress[]): string {
  const { en, ja } = noteWords(addressList(redacted), addressList(frozen));
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${escaped(`${en}\n${ja}`)}</dc:description></cp:coreProperties>`
  );
}

/** Whoever needs the whole list has that of the program; Excel shows a few lines. */
const MOST_LISTED = 100;

function noteWords(redacted: readonly string[], frozen: readonly string[]): Words {
  return {
    en:
      `Public version made by JCM Monitor. ${MARK} stands in the place of what is not published: ${listed(redacted, 'more')}.` +
      (frozen.length === 0 ? '' : ` Formulas replaced by the values they showed: ${listed(frozen, 'more')}.`),
    ja:
      `JCM モニターが作成した公開版です。公開しない内容は ${MARK} としています：${listed(redacted, '件ほか')}。` +
      (frozen.length === 0 ? '' : `表示されていた値に置き換えた数式：${listed(frozen, '件ほか')}。`),
  };
}

function listed(items: readonly string[], more: string): string {
  const left = items.length - MOST_LISTED;
  return [...items.slice(0, MOST_LISTED), ...(left > 0 ? [`+${left} ${more}`] : [])].join(', ');
}
