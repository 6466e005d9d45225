import type { Cell } from '../workbook';
import type { StatedCapacity } from './extraction';
import { looseText, textOf } from './plain-text';
import { addressOf, type SheetTexts } from './sheet-texts';

/** `Installed capacity`, `Rated output of the PV system`, `設備容量`: what a row is called that states a capacity. */
const LABEL =
  /\b(installed|rated|nominal|nameplate|total|generat(ing|ion)|system|plant|pv|solar|inverter)\b.{0,40}\b(capacity|output|power)\b|^capacity\b|(設備|定格|発電|導入|システム)(の)?(容量|出力)/;
/** Of storage, of a load, of a factor: another thing. */
const OTHER = /battery|storage|factor|transformer|load\b|contract|蓄電|利用率|稼働率|変圧|契約/;
const UNIT = /^\(?(k|m|g)w(?:p|ac|dc|-?peak|_?ac|_?dc)?\)?$/;
const TO_MEGAWATTS: Readonly<Record<string, number>> = { k: 1e-3, m: 1, g: 1e3 };

/**
 * The installed capacities that rows of a sheet state: a label, a number and a unit of power (kW, MW, MWp) in one row. Source of the
 * wording: none official; what project documents call it.
 */
export function statedCapacities(texts: SheetTexts): readonly StatedCapacity[] {
  return texts.all.flatMap(({ row, column, phrase }): StatedCapacity[] => {
    const unit = UNIT.exec(phrase.loose);
    const toMegawatts = TO_MEGAWATTS[unit?.[1] ?? ''];
    if (toMegawatts === undefined) return [];
    const label = texts.inRow(row).find((text) => LABEL.test(text.phrase.loose) && !OTHER.test(text.phrase.loose));
    const figure = [...texts.sheet.cells.row(row)].filter((cell) => cell.column < column && isNumber(cell)).at(-1);
    if (!label || figure?.content.kind !== 'number') return [];
    return [
      {
        value: figure.content.value,
        at: addressOf(texts.sheet, figure),
        unit: phrase.content.value.trim(),
        toMegawatts,
        label: textOf(label.phrase.content) ?? looseText(label.phrase.content.value),
      },
    ];
  });
}

function isNumber({ content }: Cell): boolean {
  return content.kind === 'number' && content.value > 0;
}
