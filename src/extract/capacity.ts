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
/** `Solar PV, installed capacity 2.4 MWp in total`: of photovoltaics alone, whose unit no grid, load or limit has. */
const IN_A_SENTENCE =
  /^(.{0,80}?\b(?:installed|total|rated|nominal|nameplate|pv|solar)\b[^.;\d]{0,24}\bcapacity(?: of| is| was)?) ?[:=]? ?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?((k|m|g)w-?p(?:eak)?)(?![\w/])(.{0,80})$/;
/** A limit, a plan or a part says nothing of what is installed. */
const NOT_INSTALLED =
  /\bor (?:more|less)\b|at (?:least|most)|more than|less than|\b(?:over|exceed\w*|below|above|limit\w*|threshold|max\w*|min\w*|plan(?:s|ned)?|propos\w*|expect\w*|additional|each|per|before|after|until|from|since|eligib\w*|if|not)\b/;
const TO_MEGAWATTS: Readonly<Record<string, number>> = { k: 1e-3, m: 1, g: 1e3 };

/**
 * The installed capacities that rows of a sheet state: a label, a number and a unit of power (kW, MW, MWp) in one row, or all three in
 * one cell. Source of the wording: none official; what project documents call it.
 */
export function statedCapacities(texts: SheetTexts): readonly StatedCapacity[] {
  const stated = texts.all.flatMap((text) => inOneCell(texts, text, labelAndCapacity) ?? inRow(texts, text) ?? []);
  if (stated.length > 0) return stated;
  const [only, ...others] = texts.all.flatMap((text) => inOneCell(texts, text, capacityInSentence) ?? []);
  return only !== undefined && others.length === 0 ? [only] : [];
}

interface Capacity {
  readonly label: string;
  readonly value: number;
  readonly toMegawatts: number;
  /** What stands behind it. */
  readonly rest: string;
}

const labelAndCapacity = remembered((loose): Capacity | undefined => {
  const [, label = '', figure = '', , prefix = ''] = IN_ONE_CELL.exec(loose) ?? [];
  return capacityOf(label, figure, prefix, '');
});

const capacityInSentence = remembered((loose): Capacity | undefined => {
  const [, label = '', figure = '', , prefix = '', rest = ''] = IN_A_SENTENCE.exec(loose) ?? [];
  return NOT_INSTALLED.test(`${label} ${rest}`) || OTHER.test(rest) || /\d ?[kmg]w/.test(rest)
    ? undefined
    : capacityOf(label, figure, prefix, rest);
});

function capacityOf(label: string, figure: string, prefix: string, rest: string): Capacity | undefined {
  const toMegawatts = TO_MEGAWATTS[prefix];
  const value = Number(figure.replaceAll(',', ''));
  return toMegawatts === undefined || !isLabel(label) || value <= 0 ? undefined : { label, value, toMegawatts, rest };
}

function inOneCell({ sheet }: SheetTexts, text: TextCell, read: (loose: string) => Capacity | undefined): StatedCapacity | undefined {
  const stated = read(text.phrase.loose);
  if (stated === undefined) return undefined;
  const { label, value, toMegawatts, rest } = stated;
  const whole = plainText(text.phrase.content.value);
  const written = whole.slice(0, whole.length - rest.length);
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
