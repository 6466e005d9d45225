import { whyWithout } from '../check/why-without';
import { BASE_UNITS } from '../extract/extraction';
import type { Words } from '../language';
import type { ReportFigure } from '../map/guidance/guidance-row';
import { reportFigure } from '../map/report-figure';
import { answeredFormula } from './answered-count';
import { openItemsCell } from './check-list-table';
import { figureCell } from './figure-cell';
import { openOnSheet, valueState } from '../map/open-on-sheet';
import type { SdgProfile } from '../map/sdg-profile';
import { openOnSheetCell } from './open-on-sheet-cell';
import { WORDS, counted, dateWords, listed } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS, LAST_PRINTED_COLUMN } from './sheet-grid';
import type { PlannedContent } from './sheet-plan';
import { figureStyle } from './sheet-styles';
import { tileRow, type Tile } from './tile-row';

const PLACES: readonly (readonly [left: number, right: number])[] = [
  [COLUMNS.target, COLUMNS.title],
  [COLUMNS.indicator, COLUMNS.indicator],
  [COLUMNS.value, COLUMNS.unit],
  [COLUMNS.evidence, COLUMNS.evidence],
  [COLUMNS.date, COLUMNS.note],
  [COLUMNS.source, LAST_PRINTED_COLUMN],
];

/** What a director reads in ten seconds: electricity, emission reductions, targets, state of the checks, open items of the check list. */
export function summaryTiles(sheet: SheetBuilder, content: SheetContent): void {
  const tiles: readonly Tile[] = [
    figureTile(sheet, content, 're-electricity'),
    figureTile(sheet, content, 'co2-reduction'),
    {
      label: WORDS.linkedTargets,
      figure: { kind: 'number', value: content.profile.targets.length },
      style: 'plainCount',
      below: answeredLine(sheet, content),
    },
    checksTile(sheet, content),
    {
      label: WORDS.openItems,
      figure: openItemsCell(sheet, content.profile.checkList.items),
      style: 'plainCount',
      below: itemsOf(sheet, content),
    },
    figuresTile(sheet, content),
  ];
  tileRow(sheet, tiles, PLACES);
}

function figureTile(sheet: SheetBuilder, { reports, standing, choice }: SheetContent, wanted: ReportFigure): Tile {
  const figure = reportFigure(wanted, reports, standing);
  const dimension = wanted === 're-electricity' ? 'electricity' : 'emissions';
  const label = wanted === 're-electricity' ? WORDS.electricityGenerated : WORDS.emissionReductions;
  const unit = BASE_UNITS[dimension].replace('CO2', 'CO₂');
  if (reports.every((report) => whyWithout(report, dimension === 'electricity' ? 'EG' : 'ER_p') !== undefined)) {
    return { label, figure: { kind: 'text', text: '–' }, style: 'plainWords', below: sheet.say(WORDS.computedWithout) };
  }
  if (figure.kind !== 'monitored') {
    const reason = figure.kind === 'unavailable' ? sheet.say(figure.reason) : '';
    return { label, figure: { kind: 'text', text: sheet.word(WORDS.notAvailable) }, style: 'errorWords', below: reason, tone: 'error' };
  }
  const isDoubtful = figure.doubts.length > 0;
  return {
    label,
    figure: figureCell(figure.formula, figure.value, choice.values),
    style: figureStyle(isDoubtful ? 'errorTile' : 'plainTile', figure.value, dimension),
    below: isDoubtful ? `${unit} – ${sheet.word(WORDS.inDoubt)}` : unit,
    ...(isDoubtful ? { tone: 'error' as const } : {}),
  };
}

function checksTile(sheet: SheetBuilder, { findings, dismissed, profile, today }: SheetContent): Tile {
  const count = (weight: string): number => findings.filter((finding) => finding.weight === weight).length;
  const [errors, warnings, others] = [count('error'), count('warning'), count('to-look-at') + count('not-checked')];
  const date = dateWords(today);
  const label = { en: `Checks of the report on ${date.en}`, ja: `報告書のチェック結果（${date.ja}時点）` };
  if (findings.length === 0) {
    const figure: PlannedContent = { kind: 'text', text: sheet.word(WORDS.noOpenChecks) };
    const below = openHere(sheet, profile, dismissed);
    // Green reads as all clear, which it is not while something is open on the sheet.
    return openOnSheet(profile) === 0
      ? { label, figure, style: 'goodWords', below, tone: 'good' }
      : { label, figure, style: 'plainWords', below };
  }
  const toLookAt = { en: `${others} to look at`, ja: `要確認${others}件` };
  if (errors + warnings === 0) {
    return { label, figure: { kind: 'text', text: sheet.word(toLookAt) }, style: 'warningWords', below: '', tone: 'warning' };
  }
  const below = others === 0 ? '' : sheet.say({ en: `and ${toLookAt.en}`, ja: `ほかに${toLookAt.ja}` });
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error', 'エラー')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning', '警告')] : []),
  ];
  const text = sheet.word(listed(parts));
  const tone = errors > 0 ? 'error' : 'warning';
  return { label, figure: { kind: 'text', text }, style: `${tone}Words`, below, tone };
}

/** What is still to be done on the sheet, which goes on counting while somebody does it. */
function openHere(sheet: SheetBuilder, profile: SdgProfile, dismissed: number): PlannedContent {
  const before = `${dismissed === 0 ? '' : `${sheet.word(dismissedCount(dismissed))} · `}${sheet.word(WORDS.openHere)}: `;
  const { formula, value } = openOnSheetCell(sheet, profile);
  return { kind: 'formula', formula: `="${before}"&(${formula})`, value: `${before}${value}` };
}

function dismissedCount(dismissed: number): Words {
  return { en: `${dismissed} dismissed`, ja: `却下${dismissed}件` };
}

function figuresTile(sheet: SheetBuilder, { choice }: SheetContent): Tile {
  const [words, below] = choice.values === 'linked' ? [WORDS.linked, WORDS.linkedMeans] : [WORDS.frozen, WORDS.frozenMeans];
  return { label: WORDS.figures, figure: { kind: 'text', text: sheet.word(words) }, style: 'plainWords', below: sheet.say(below) };
}

/** A mere count of targets would read like a claim: how much of it has a value stands below. */
function answeredLine(sheet: SheetBuilder, { profile: { indicators } }: SheetContent): string | PlannedContent {
  if (indicators.length === 0) return sheet.word(WORDS.noGoals);
  const body = sheet.bodyOf('SdgIndicators');
  if (!body) return '';
  const [colon, of] = sheet.language === 'en' ? [': ', ' of '] : ['：', '／'];
  const [before, after] = [sheet.word(WORDS.answered) + colon, of + String(indicators.length)];
  const answered = indicators.filter(({ value }) => valueState(value) !== 'open').length;
  return {
    kind: 'formula',
    formula: `="${before}"&(${answeredFormula(sheet, body)})&"${after}"`,
    value: `${before}${answered}${after}`,
  };
}

function itemsOf(sheet: SheetBuilder, { profile }: SheetContent): string {
  const total = profile.checkList.items.length;
  return sheet.word({ en: `of ${counted(total, 'item', '').en}`, ja: `全${total}項目中` });
}
