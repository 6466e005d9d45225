import type { CellAddress } from '../workbook';
import type { Located } from './extraction';
import { plainText, textOf } from './plain-text';
import { addressOf, isFilled, type SheetTexts, type TextCell } from './sheet-texts';
import { rememberedOf } from '../remembered';

/** What identifies the project at the top of every sheet of the form. */
export interface Header {
  /** `JCM_TH_AM001_ver02.0`. */
  readonly spreadsheet?: Located<string>;
  /** `TH014`. */
  readonly reference?: Located<string>;
  /** The label of the reference number, where nothing stands behind it. */
  readonly emptyReference?: CellAddress;
}

const SPREADSHEET =
  /^(?:monitoring spread ?sheets?|モニタリング ?·? ?スプレッド ?シート)(?: (?:no|name)\.?| ?(?:番号|名))? ?(?::|$|(?=jcm))/;
const REFERENCE =
  /^(?:(?:project )?ref(?:erence|\.)? ?(?:number|no)s?\.?|(?:プロジェクト)?(?:参照|レファレンス|リファレンス|整理)(?:番号|ナンバー|no\.?)) ?(?::|$|(?=[a-z]{2}\d))/;

/** What some call it instead; a sheet may have both, and then the reference number is the one meant. */
const PROJECT_NUMBER =
  /^(?:(?:jcm )?project ?(?:number|no\.?|id)|(?:jcm)?プロジェクト ?(?:番号|ナンバー|id|no\.?)) ?(?::|$|(?=[a-z]{2}\d))/;

/** As the verification report form and the SD implementation report form word it. */
const TITLE = /^(?:a\.1\.? ?)?(?:title of the (?:jcm )?project|project title|プロジェクト(?:名称?|の名称|の?タイトル)) ?(?::|$)/;

const LABELS = [SPREADSHEET, REFERENCE, PROJECT_NUMBER, TITLE];

/** `Monitoring Spreadsheet: …` and `Reference Number: …`, in one cell or as label and value in two. */
export const readHeader = rememberedOf((texts: SheetTexts): Header => {
  const spreadsheet = valueBehind(texts, SPREADSHEET);
  const reference = valueBehind(texts, REFERENCE) ?? valueBehind(texts, PROJECT_NUMBER);
  const label = reference ? undefined : texts.all.find((text) => REFERENCE.test(text.phrase.loose));
  return {
    ...(spreadsheet ? { spreadsheet } : {}),
    ...(reference ? { reference } : {}),
    ...(label ? { emptyReference: addressOf(texts.sheet, label) } : {}),
  };
});

/** The project's title, where one of the sheets states it: the monitoring spreadsheet's own header does not. */
export function projectTitle(sheets: readonly SheetTexts[]): Located<string> | undefined {
  for (const texts of sheets) {
    const title = valueBehind(texts, TITLE);
    if (title) return title;
  }
  return undefined;
}

/** Whether a sheet carries the form's header: it belongs to a monitoring spreadsheet, whatever else is on it. */
export function hasHeader(texts: SheetTexts): boolean {
  return texts.all.some((text) => SPREADSHEET.test(text.phrase.loose));
}

function valueBehind(texts: SheetTexts, label: RegExp): Located<string> | undefined {
  for (const text of texts.all) {
    const match = label.exec(text.phrase.loose);
    if (!match) continue;
    // `loose` and `plainText` differ in case only, so the label is as long in both.
    const rest = plainText(text.phrase.content.value).slice(match[0].length).trim();
    if (rest !== '') return { value: rest, at: addressOf(texts.sheet, text) };
    const beside = textBeside(texts, text);
    if (beside) return beside;
  }
  return undefined;
}

/** The next filled cell of the row, when it is text and not itself a label. */
function textBeside(texts: SheetTexts, label: TextCell): Located<string> | undefined {
  const { right } = label.area;
  const next = [...texts.sheet.cells.row(label.row)].find((cell) => cell.column > right && isFilled(cell));
  const value = next && textOf(next.content);
  if (!next || value === undefined || LABELS.some((pattern) => pattern.test(value.toLowerCase()))) return undefined;
  return { value: plainText(value).replace(/^: ?/, ''), at: addressOf(texts.sheet, next) };
}
