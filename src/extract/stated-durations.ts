import type { Cell } from '../workbook';
import type { StatedDuration } from './extraction';
import { measureOfUnit, parseUnit } from './unit';
import { textOf } from './plain-text';
import { addressOf, type SheetTexts, type TextCell } from './sheet-texts';

/** `Number of days in the monitoring period`, `Operating hours during the period p`, `稼働日数`: what a row is called that counts the time of the period. */
const LABEL =
  /\b(number|no\.?|count|total) ?(of )?(the )?(\w+ )?(days|hours)\b.{0,40}\b(period|operat|monitor|generat|running)|\b(days?|hours?) (of|in|during|for) (the )?(whole )?(monitoring|reporting|verification)? ?(period|operation|running|generation)\b|\b(operating|operation|operational|working|running|monitoring|reporting) (days|hours)\b|(期間|運転|稼働|稼動|操業|モニタリング)(中|内)?(の|対象)?(総)?(日数|時間数?)/;
/** Counted over several devices, or not of this period: may well be more. */
const OTHER =
  /\b(all|each|every|per|a) (day|week|month|year)|\bdaily|\bannual|\byearly|\ball\b|\btotal .{0,12}hours|\bcumulative|\baccumulated|\bsum\b|×|\blife|\bdesign|\brated|\bplanned|\bexpected|\bassumed|\blast\b|\bprevious|年間|1日|一日|日当|累計|累積|積算|延べ|全[台基灯]|合計|寿命|設計|定格|計画|想定|前回|前期/;
/** The days of the period p: `D_p`, `ND_p`. */
const NOTATION = /^n?d[_ ,]*p$/;

/**
 * The numbers of days and hours of the period that rows of a sheet state: a number, behind it a unit of time, and a label or the
 * notation D_p; what is given per period (`days/p`) needs neither. MM_AM005 monitors the number of days; the wording is ours, no form shows it.
 */
export function statedDurations(texts: SheetTexts): readonly StatedDuration[] {
  return texts.all.flatMap((unit) => durationBeside(texts, unit) ?? []);
}

function durationBeside(texts: SheetTexts, unit: TextCell): StatedDuration | undefined {
  const text = unit.phrase.content.value.trim();
  const hours = hoursIn(text);
  if (hours === undefined) return undefined;
  const words = texts.inRow(unit.row).filter(({ column }) => column < unit.column);
  const label = words.find(({ phrase: { loose } }) => LABEL.test(loose) || NOTATION.test(loose)) ?? words.at(-1);
  const isNamed = label !== undefined && (LABEL.test(label.phrase.loose) || NOTATION.test(label.phrase.loose));
  if (label === undefined || !(isNamed || parseUnit(text).perPeriod) || words.some(({ phrase }) => OTHER.test(phrase.loose)))
    return undefined;
  const figure = [...texts.sheet.cells.row(unit.row)].filter((cell) => cell.column < unit.column && isNumber(cell)).at(-1);
  if (figure?.content.kind !== 'number') return undefined;
  return {
    value: figure.content.value,
    at: addressOf(texts.sheet, figure),
    isFormula: figure.formula !== undefined,
    unit: text,
    toHours: hours,
    label: textOf(label.phrase.content) ?? label.phrase.loose,
  };
}

/** 24 of a day. */
function hoursIn(unit: string): number | undefined {
  if (unit.length > LONGEST_UNIT) return undefined;
  const measure = measureOfUnit(unit);
  const { time, ...others } = measure?.dimensions ?? {};
  return time === 1 && Object.keys(others).length === 0 ? measure?.scale : undefined;
}

const LONGEST_UNIT = 40;

function isNumber({ content }: Cell): boolean {
  return content.kind === 'number';
}
