import { remembered, rememberedOf } from '../remembered';
import type { CellAddress, CellRange, Workbook } from '../workbook';
import { findCandidates, type Candidate, type CalculationRows } from './candidate';
import { findDefaultList, type DefaultList } from './default-list';
import type { InputTable } from './extraction';
import { hasHeader } from './header';
import { findInputTable } from './input-table';
import { withRowOfSymbols } from './row-of-symbols';
import { addressOf, type SheetTexts } from './sheet-texts';

export type FormKind = 'report' | 'plan';

/** What a sheet's title says it is. */
interface Title {
  readonly kind?: FormKind;
  readonly part: 'calculation' | 'input' | 'other';
}

/** A sheet with everything of the form that was recognised on it. */
export interface FormSheet {
  readonly name: string;
  readonly texts: SheetTexts;
  /** By title or, without one, by tab name or headings; undefined where nothing says it. */
  readonly kind?: FormKind;
  readonly rows: CalculationRows;
  readonly defaults?: DefaultList;
  readonly table?: InputTable;
}

export interface FormSheets {
  readonly calculations: readonly FormSheet[];
  readonly inputs: readonly FormSheet[];
  /** Every sheet but those of ours. */
  readonly all: readonly FormSheet[];
  /** Whether anything at all says that this is a monitoring spreadsheet. */
  readonly isRecognised: boolean;
}

/** Sorts out which sheets (none of them ours) are calculation sheets and which are input sheets, by what stands on them. */
export function findFormSheets(foreign: readonly SheetTexts[], workbook: Workbook): FormSheets {
  const sheets = foreign.map((texts) => ({ titles: titlesOf(texts), sheet: formSheet(texts, workbook) }));
  const inputs = sheets.filter(({ titles, sheet }) => sheet.table || isOnly(titles, 'input')).map(({ sheet }) => sheet);
  const calculations = calculationSheets(sheets);
  const isRecognised =
    calculations.length > 0 || inputs.length > 0 || sheets.some(({ titles, sheet }) => titles.length > 0 || hasHeader(sheet.texts));
  return { calculations, inputs, all: sheets.map(({ sheet }) => sheet), isRecognised };
}

function formSheet(texts: SheetTexts, workbook: Workbook): FormSheet {
  const table = findInputTable(texts, workbook);
  const defaults = findDefaultList(texts);
  const excluded: CellRange[] = [...(table ? [table.range] : []), ...(defaults ? [defaults.range] : [])];
  const rows = withRowOfSymbols(findCandidates(texts, excluded), texts, excluded);
  const kind = kindOf(texts, table);
  return { name: texts.sheet.name, texts, rows, ...(kind ? { kind } : {}), ...(defaults ? { defaults } : {}), ...(table ? { table } : {}) };
}

interface TitledSheet {
  readonly titles: readonly Title[];
  readonly sheet: FormSheet;
}

/**
 * Titled sheets with something of the form on them; untitled ones that have section titles and headings; failing both, sheets with
 * three of our figures. A title alone counts only when no other sheet of its kind has more: a table of contents quotes titles too.
 */
function calculationSheets(sheets: readonly TitledSheet[]): FormSheet[] {
  const built = sheets.filter(({ titles, sheet }) => {
    const isTitled = titles.some((title) => title.part === 'calculation');
    return isTitled ? hasForm(sheet) : !isOnly(titles, 'input') && hasSections(sheet);
  });
  const bare = sheets.filter(
    (titled) =>
      !built.includes(titled) && isOnly(titled.titles, 'calculation') && !built.some(({ sheet }) => sheet.kind === titled.sheet.kind),
  );
  const found = sheets.filter((titled) => built.includes(titled) || bare.includes(titled));
  if (found.length > 0) return found.map(({ sheet }) => sheet);
  return sheets.filter(({ sheet }) => hasFigures(sheet)).map(({ sheet }) => sheet);
}

function isOnly(titles: readonly Title[], part: Title['part']): boolean {
  return titles.length > 0 && titles.every((title) => title.part === part);
}

function hasForm({ rows }: FormSheet): boolean {
  return rows.sections.size > 1 || rows.headings.length > 0 || distinctSymbols(rows.candidates).size > 0;
}

function hasSections({ rows }: FormSheet): boolean {
  const symbols = distinctSymbols(rows.candidates.filter(isMarked));
  return symbols.size > 1 && rows.sections.size > 1 && rows.candidates.some(hasFigure);
}

/** Without any title of sheet or section: three symbols with figures, or two under the form's headings. */
function hasFigures({ rows }: FormSheet): boolean {
  const symbols = distinctSymbols(rows.candidates.filter((candidate) => hasFigure(candidate)));
  const underHeadings = rows.headings.some((heading) => heading.spans.has('parameter') && heading.spans.has('unit'));
  return symbols.size > (underHeadings ? 1 : 2);
}

function isMarked(candidate: Candidate): boolean {
  return candidate.by !== 'label' || hasFigure(candidate);
}

function hasFigure({ cell }: Candidate): boolean {
  return cell !== undefined && (cell.content.kind === 'number' || cell.formula !== undefined);
}

function distinctSymbols(candidates: readonly Candidate[]): Set<string> {
  return new Set(candidates.map((candidate) => candidate.symbol));
}

/** A title stands in a cell of its own and begins with the sheet's name; a sentence that mentions a sheet does not. */
const REPORT = /^[[(]?(monitoring report sheet|モニタリング ?(報告書?|レポート) ?(シート)?)/;
const PLAN = /^[[(]?(monitoring plan sheet|モニタリング ?(計画書?|プラン) ?(シート)?)/;
const CALCULATION = /^[[(]?calculations? process sheet|\(calculations? process sheet\)|(計算|算定) ?(プロセス|過程)? ?シート/;
const INPUT = /\(input(_| )?(separate )?sheet\)|(入力|インプット) ?シート/;
const OTHER = /^monitoring structure sheet|^モニタリング ?(体制|組織) ?シート/;
const LONGEST_TITLE = 120;

/** The cell that says that a sheet is an input sheet. */
export function inputTitle(texts: SheetTexts): CellAddress | undefined {
  const title = texts.find(INPUT);
  return title && addressOf(texts.sheet, title);
}

const titlesOf = rememberedOf((texts: SheetTexts): Title[] => {
  return texts.all.flatMap(({ phrase: { loose } }) => titleIn(loose) ?? []);
});

const titleIn = remembered((loose): Title | undefined => {
  if (loose.length > LONGEST_TITLE || /[。！？]|[a-z]{3}[.?!]( |$)/.test(loose)) return undefined;
  const kind = REPORT.test(loose) ? 'report' : PLAN.test(loose) ? 'plan' : undefined;
  const isAlone = /^[[(]?(calculations? process sheet|input sheet\)|(計算|算定) ?(プロセス|過程) ?シート)/.test(loose);
  if (OTHER.test(loose)) return { part: 'other' };
  if (!kind && !isAlone) return undefined;
  const part = CALCULATION.test(loose) ? 'calculation' : INPUT.test(loose) ? 'input' : 'other';
  return { ...(kind ? { kind } : {}), part };
});

/** The title decides; else the words in brackets that only one of the two carries, the tab's name, the heading of Table 1's values. */
function kindOf(texts: SheetTexts, table: InputTable | undefined): FormKind | undefined {
  const titled = titlesOf(texts).find((title) => title.kind)?.kind;
  if (titled) return titled;
  if (texts.find(/\[for verification\]|\[検証用\]/)) return 'report';
  return kindByTabName(texts.sheet.name) ?? kindByValues(table);
}

function kindByTabName(name: string): FormKind | undefined {
  const isReport = /(^|[^a-z])MRS([^a-z]|$)|monitoring.?report|報告/i.test(name);
  const isPlan = /(^|[^a-z])MPS([^a-z]|$)|monitoring.?plan|計画/i.test(name);
  return isReport === isPlan ? undefined : isReport ? 'report' : 'plan';
}

function kindByValues(table: InputTable | undefined): FormKind | undefined {
  if (table?.valuesHead === 'monitored') return 'report';
  return table?.valuesHead === 'estimated' ? 'plan' : undefined;
}
