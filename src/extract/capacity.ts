import { remembered } from '../remembered';
import type { Cell } from '../workbook';
import type { StatedCapacity } from './extraction';
import { looseText, plainText, textOf } from './plain-text';
import { addressOf, type SheetTexts, type TextCell } from './sheet-texts';

/** `Installed capacity`, `Rated output of the PV system`, `設備容量`: what a row is called that states a capacity. */
const LABEL =
  /\b(installed|rated|nominal|nameplate|total|generat(ing|ion)|system|plant|pv|solar|inverter)\b.{0,40}\b(capacity|output|power)\b|^capacity\b|(設備|定格|発電|導入|システム)(の)?(容量|出力)/;
/** Of storage, of a load, of a factor: another thing. */
const OTHER = /battery|storage|factor|transformer|load\b|contract|蓄電|利用率|稼働率|変圧|契約/;
const UNIT_NAME = String.raw`(k|m|g)w(?:p|ac|dc|-?peak|_?ac|_?dc)?`;
const UNIT = new RegExp(`^\\(?${UNIT_NAME}\\)?$`);
/** `Installed capacity: 2.5 MWp`, with the capacity alone behind the label. */
const IN_ONE_CELL = new RegExp(String.raw`^(.{4,80}?) ?[:=] ?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(${UNIT_NAME})$`);
const TO_MEGAWATTS: Readonly<Record<string, number>> = { k: 1e-3, m: 1, g: 1e3 };

/**
 * The installed capacities that rows of a sheet state: a label, a number and a unit of power (kW, MW, MWp) in one row, or all three in
 * one cell. Source of the wording: none official; what project documents call it.
 */
export function statedCapacities(texts: SheetTexts): readonly StatedCapacity[] {
  return texts.all.flatMap((text) => inOneCell(texts, text) ?? inRow(texts, text) ?? []);
}

const labelAndCapacity = remembered((loose): { label: string; value: number; toMegawatts: number } | undefined => {
  const [, label = '', figure = '', , prefix = ''] = IN_ONE_CELL.exec(loose) ?? [];
  const toMegawatts = TO_MEGAWATTS[prefix];
  const value = Number(figure.replaceAll(',', ''));
  return toMegawatts === undefined || !isLabel(label) || value <= 0 ? undefined : { label, value, toMegawatts };
});

function inOneCell({ sheet }: SheetTexts, text: TextCell): StatedCapacity | undefined {
  const stated = labelAndCapacity(text.phrase.loose);
  if (stated === undefined) return undefined;
  const { label, value, toMegawatts } = stated;
  const written = plainText(text.phrase.content.value);
  const unit = written.slice(written.search(/[kmg]w\S*$/i));
  return { value, at: addressOf(sheet, text), unit, toMegawatts, label: written.slice(0, label.length) };
}

const megawattsIn = remembered((loose) => TO_MEGAWATTS[UNIT.exec(loose)?.[1] ?? '']);

function inRow(texts: SheetTexts, { row, column, phrase }: TextCell): StatedCapacity | undefined {
  const toMegawatts = megawattsIn(phrase.loose);
  if (toMegawatts === undefined) return undefined;
  const label = texts.inRow(row).find((text) => isLabel(text.phrase.loose));
  const figure = [...texts.sheet.cells.row(row)].filter((cell) => cell.column < column && isNumber(cell)).at(-1);
  if (!label || figure?.content.kind !== 'number') return undefined;
  return {
    value: figure.content.value,
    at: addressOf(texts.sheet, figure),
    unit: phrase.content.value.trim(),
    toMegawatts,
    label: textOf(label.phrase.content) ?? looseText(label.phrase.content.value),
  };
}

function isLabel(loose: string): boolean {
  return LABEL.test(loose) && !OTHER.test(loose);
}

function isNumber({ content }: Cell): boolean {
  return content.kind === 'number' && content.value > 0;
}
