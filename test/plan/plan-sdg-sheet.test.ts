import { describe, expect, test } from '@jest/globals';
import { cellName, parseRangeName } from '../../src/address';
import type { CheckResult } from '../../src/check/rule';
import type { EarlierAnswers, Extraction } from '../../src/extract/extraction';
import type { Language } from '../../src/language';
import { mapToSdgs, type ProjectChoice } from '../../src/map/map-to-sdgs';
import { planSdgSheet, type SheetChoice } from '../../src/plan/plan-sdg-sheet';
import { contrast } from '../../src/plan/sheet-colours';
import type { PlannedCell, SheetPlan } from '../../src/plan/sheet-plan';
import { SHEET_STYLES } from '../../src/plan/sheet-styles';
import { CHECK_LIST_HEADERS, INDICATOR_HEADERS, SDG_SHEET_MARKER } from '../../src/sdg-sheet-layout';
import type { CellRange } from '../../src/workbook';
import { SHEET, calculationSheet, extractionOf, failed, numberReading, runOf } from '../map/project-extraction';

const SOLAR: ProjectChoice = { technology: 'renewable-energy', sector: 'other' };
const CHOICE: SheetChoice = { language: 'en', values: 'linked', version: '1.2.3' };

interface Case {
  readonly extraction?: Extraction;
  readonly choice?: Partial<SheetChoice>;
  readonly project?: ProjectChoice;
  readonly results?: readonly CheckResult[];
}

function planOf({ extraction = extractionOf([calculationSheet()]), choice = {}, project = SOLAR, results = [] }: Case = {}): SheetPlan {
  const checks = runOf(extraction, results);
  const profile = mapToSdgs(extraction, checks, project);
  return planSdgSheet(extraction, checks, profile, { ...CHOICE, ...choice }, '2026-11-22');
}

/** A report with everything at once: several sheets, faults, earlier answers, answers kept from another sector. */
function crowded(): Case {
  const earlierAnswers: EarlierAnswers = {
    sheet: 'SDG',
    checkList: { '1': { answer: 'Identified' }, '2': { answer: '該当なし' }, '3': { answer: '=1+1', description: '@cmd' } },
    indicators: {
      '9.4/issued-credits': { value: '=HYPERLINK("http://x")', evidence: '+44', note: '-1' },
      '7.3/adopted-projects': { value: 2, note: '=A1' },
    },
  };
  const first = calculationSheet({ reference: { value: '=cmd|calc', at: { sheet: SHEET, row: 2, column: 1 } } });
  const missing = { kind: 'missing', symbol: 'ER_p', lookedFor: ['ER_p'] } as const;
  const second = calculationSheet({ sheet: "It's 2", inputSheet: 'Input 2', reference: first.reference ?? never() }, { ER_p: missing });
  return {
    extraction: extractionOf([first, second], { earlierAnswers, ourSheets: ['SDG'] }),
    results: [failed('a', 'error', numberReading('EG').at), failed('b', 'warning', numberReading('PE_p').at)],
    project: { technology: 'renewable-energy', sector: 'water-utility' },
  };
}

function never(): never {
  throw new Error('The fixture has a reference.');
}

const textOf = (cell: PlannedCell | undefined): string => (cell?.content.kind === 'text' ? cell.content.text : '');

function cellsBelow(plan: SheetPlan, table: string, header: string): readonly PlannedCell[] {
  const { range } = plan.tables.find((each) => each.name === table) ?? never();
  const head = plan.cells.find((cell) => cell.row === range.top && textOf(cell) === header) ?? never();
  return plan.cells.filter((cell) => cell.column === head.column && cell.row > range.top && cell.row <= range.bottom);
}

const overlap = (a: CellRange, b: CellRange): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const CASES: readonly (readonly [string, Case])[] = (['en', 'ja'] as const).flatMap((language: Language) => [
  [`plain, ${language}`, { choice: { language } }] as const,
  [`crowded, ${language}`, { ...crowded(), choice: { language } }] as const,
  [`frozen, ${language}`, { ...crowded(), choice: { language, values: 'frozen' } }] as const,
  [`not in Table 6, ${language}`, { choice: { language }, project: { technology: 'waste-to-energy', sector: 'disaster' } }] as const,
]);

describe.each(CASES)('a sound sheet: %s', (_, given) => {
  const plan = planOf(given);

  test('merged areas and tables lie beside each other', () => {
    const areas = [...plan.merges, ...plan.tables.map((table) => table.range)];
    const clashes = areas.flatMap((one, index) => areas.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])));
    expect(clashes).toEqual([]);
  });

  test('each cell once, each with a style that is there', () => {
    expect(new Set(plan.cells.map((cell) => cellName(cell.row, cell.column))).size).toBe(plan.cells.length);
    expect(plan.cells.filter((cell) => plan.styles[cell.style ?? ''] === undefined)).toEqual([]);
  });

  test('tables have rows, names of their own, and a header of different texts', () => {
    expect(new Set(plan.tables.map((table) => table.name)).size).toBe(plan.tables.length);
    for (const { range } of plan.tables) {
      expect(range.bottom).toBeGreaterThan(range.top);
      const header = plan.cells.filter((cell) => cell.row === range.top && cell.column >= range.left && cell.column <= range.right);
      expect(new Set(header.map(textOf).filter((text) => text !== '')).size).toBe(range.right - range.left + 1);
    }
  });

  test('formulas refer to the report or to cells of the sheet itself', () => {
    const reports = new Set(['MRS(calc_process)', "It''s 2"]);
    const own = new Set(plan.cells.map((cell) => cellName(cell.row, cell.column)));
    for (const { content } of plan.cells) {
      if (content.kind !== 'formula') continue;
      const elsewhere = [...content.formula.matchAll(/'((?:[^']|'')+)'!([A-Z]+\d+)/g)];
      for (const [, sheet = ''] of elsewhere) expect(reports).toContain(sheet);
      const here = content.formula.replace(/'(?:[^']|'')+'![A-Z]+\d+|"[^"]*"/g, '');
      for (const [name] of here.matchAll(/[A-Z]+\d+/g)) expect(own).toContain(name);
      expect(here).not.toMatch(/!|\[/);
    }
  });

  test('drop-downs and highlights lie in tables', () => {
    for (const { range } of [...plan.choices, ...plan.highlights]) {
      expect(plan.tables.some((table) => overlap(table.range, range) && range.top > table.range.top)).toBe(true);
    }
  });

  test('every row shows its texts in full, within what Excel allows', () => {
    for (const height of plan.rowHeights.values()) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(409);
    }
    const texts = plan.cells.filter((cell) => cell.content.kind === 'text');
    expect(texts.filter((cell) => (plan.rowHeights.get(cell.row) ?? 0) < 14)).toEqual([]);
  });

  test('rows that grow have no merged cells, and the answers stand in such rows', () => {
    const growing = plan.growingRows ?? new Set();
    expect(plan.merges.filter(({ top }) => growing.has(top))).toEqual([]);
    for (const { range } of plan.choices) for (let row = range.top; row <= range.bottom; row += 1) expect(growing).toContain(row);
  });

  test('keys and marker are not printed, merged areas are printed whole, and each table begins on a page with its title', () => {
    const { area, pageStarts = [] } = plan.print;
    const right = area?.right ?? 0;
    const isPrinted = (text: string): boolean => plan.cells.some((cell) => textOf(cell) === text && cell.column <= right);
    expect(isPrinted(SDG_SHEET_MARKER)).toBe(false);
    for (const header of [INDICATOR_HEADERS.key, INDICATOR_HEADERS.goal])
      for (const word of Object.values(header)) expect(isPrinted(word)).toBe(false);
    expect(plan.merges.filter((range) => range.left <= right && range.right > right)).toEqual([]);
    for (const row of pageStarts) expect(plan.cells.some((cell) => cell.row === row + 1 && cell.style === 'section')).toBe(true);
    expect(pageStarts).toHaveLength(3);
  });

  test('the marker stands in a cell of its own', () => {
    expect(plan.cells.filter((cell) => textOf(cell) === SDG_SHEET_MARKER)).toHaveLength(1);
  });
});

describe('figures', () => {
  const figure = (plan: SheetPlan, key: string): PlannedCell => {
    const row = cellsBelow(plan, 'SdgIndicators', 'Key').find((cell) => textOf(cell) === key)?.row;
    return cellsBelow(plan, 'SdgIndicators', 'Value').find((cell) => cell.row === row) ?? never();
  };

  test('linked: a formula with the value it has now', () => {
    expect(figure(planOf(), '13.1/co2-reduction').content).toEqual({
      kind: 'formula',
      formula: "='MRS(calc_process)'!E7",
      value: 765.7595,
    });
  });

  test('frozen: the number at full precision, and no formula to another sheet', () => {
    const plan = planOf({ choice: { values: 'frozen' } });
    expect(figure(plan, '13.1/co2-reduction').content).toEqual({ kind: 'number', value: 765.7595 });
    for (const { content } of plan.cells) if (content.kind === 'formula') expect(content.formula).not.toContain('!');
  });

  test('no number is put where there is none', () => {
    const plan = planOf(crowded());
    expect(figure(plan, '13.1/co2-reduction').content).toEqual({ kind: 'text', text: 'not available' });
    expect(figure(plan, '17.6/financing-projects').content).toEqual({ kind: 'blank' });
  });

  test('a figure in doubt names the check beside it', () => {
    const checks = cellsBelow(planOf(crowded()), 'SdgIndicators', 'Checks').map(textOf);
    expect(checks).toContain('In doubt: see open finding 1');
    expect(checks.filter((text) => text.startsWith('ER_p was not found on "It\'s 2"')).length).toBeGreaterThan(0);
  });

  test('no cell holds the emission reductions of several targets added up', () => {
    const numbers = planOf().cells.flatMap(({ content }) =>
      content.kind === 'number' || (content.kind === 'formula' && typeof content.value === 'number') ? [content.value] : [],
    );
    for (const times of [2, 3, 4, 5]) expect(numbers).not.toContain(765.7595 * times);
  });
});

describe('what the checks say', () => {
  const texts = (given: Case): readonly string[] => planOf(given).cells.map(textOf);
  const question = (): CheckResult => ({
    rule: 'a',
    severity: 'info',
    outcome: 'needs-a-person',
    findings: [{ at: [numberReading('EG').at], message: { en: 'Twice the same?', ja: '同じ値が2回？' } }],
  });

  test('is dated, counts the rules and tells what none of them looks at', () => {
    const said = texts({});
    expect(said).toEqual(expect.arrayContaining(['Checks of the report on 22 November 2026', 'Outcome of the checks on 22 November 2026']));
    expect(said.some((text) => /by \d+ rules?, .*Not looked at yet: the total in Table 3/.test(text))).toBe(true);
    expect(said).toContain('No error found (22 November 2026)');
    expect(texts({ choice: { language: 'ja' } })).toContain('報告書のチェック結果（2026年11月22日時点）');
  });

  test('is not green where a person has to look, and points to what they should look at', () => {
    const plan = planOf({ results: [question()] });
    const said = plan.cells.map(textOf);
    expect(said).not.toContain('No open findings');
    expect(said).toEqual(expect.arrayContaining(['1 to look at', '1. Please look', 'Twice the same?']));
    expect(cellsBelow(plan, 'SdgIndicators', 'Checks').map(textOf)).toContain('Please look: see open finding 1');
    const reading = plan.cells.find((cell) => textOf(cell) === 'Please look: see open finding 1');
    expect(plan.cells.find((cell) => cell.row === reading?.row && cell.column === 2)).toMatchObject({ content: { text: 'EG' } });
  });
});

describe('what people typed', () => {
  test('stays text, whatever it starts with', () => {
    const plan = planOf(crowded());
    const strange = ['=HYPERLINK("http://x")', '+44', '-1', '=A1', '=1+1', '@cmd', '=cmd|calc'];
    const texts = plan.cells.map(textOf);
    for (const text of strange) expect(texts).toContain(text);
    for (const { content } of plan.cells) if (content.kind === 'formula') expect(content.formula).not.toMatch(/cmd|HYPERLINK/);
  });

  test('is kept when the sector no longer asks for it', () => {
    const plan = planOf(crowded());
    expect(cellsBelow(plan, 'SdgKept', 'Key').map(textOf)).toEqual(['7.3/adopted-projects']);
    expect(cellsBelow(plan, 'SdgKept', 'Value').map((cell) => cell.content)).toEqual([{ kind: 'number', value: 2 }]);
  });

  test('counts in the status of the check list, and in the tile above', () => {
    const plan = planOf(crowded());
    const status = cellsBelow(plan, 'SdCheckList', 'Status').map(({ content }) => (content.kind === 'formula' ? content.value : ''));
    expect(status.slice(0, 4)).toEqual(['Describe', 'Done', 'Choose Identified or Not identified', 'Open']);
    const range = parseRangeName(/ROWS\(([A-Z]+\d+:[A-Z]+\d+)\)/.exec(openItems(plan).formula)?.[1] ?? '');
    const { range: list } = plan.tables.find((table) => table.name === 'SdCheckList') ?? never();
    expect(range).toMatchObject({ top: list.top + 1, bottom: list.bottom });
    expect(openItems(plan).value).toBe(15);
  });
});

describe('the tile of the targets', () => {
  const tile = (given?: Case): PlannedCell | undefined => {
    const { cells } = planOf(given);
    const label = cells.find((cell) => /SDG targets linked by the guidance|ガイダンスが関連付ける/.test(textOf(cell)));
    return cells.find((cell) => cell.row === (label?.row ?? 0) + 2 && cell.column === label?.column);
  };
  const value = (given?: Case): unknown => {
    const content = tile(given)?.content;
    return content?.kind === 'formula' ? content.value : content;
  };

  test('says what is linked and how much of it has a value, not that all of it is achieved', () => {
    expect(value()).toMatch(/^8 goals: [\d, ]+\nIndicators with a value: 5 of 23$/);
    expect(value({ choice: { language: 'ja' } })).toMatch(/^8ゴール（[\d、]+）\n値のある指標：5／23$/);
  });

  test('counts zero as an answer, not what could not be read nor a note alone', () => {
    const missing = { kind: 'missing', symbol: 'ER_p', lookedFor: [] } as const;
    const indicators = { '9.4/issued-credits': { value: 0 }, '7.2/re-initiatives': { note: 'later' } };
    const extraction = extractionOf([calculationSheet({}, { ER_p: missing })], {
      earlierAnswers: { sheet: 'SDG', checkList: {}, indicators },
    });
    expect(value({ extraction })).toContain('value: 2 of 23');
  });

  test('counts the value cells of the table of indicators, as they are when somebody fills them in', () => {
    const plan = planOf();
    const content = tile()?.content;
    const { range } = plan.tables.find((table) => table.name === 'SdgIndicators') ?? never();
    const column = cellsBelow(plan, 'SdgIndicators', 'Value')[0]?.column ?? 0;
    const [counted] = /[A-Z]+\d+:[A-Z]+\d+/.exec(content?.kind === 'formula' ? content.formula : '') ?? [];
    expect(parseRangeName(counted ?? '')).toEqual({ top: range.top + 1, bottom: range.bottom, left: column, right: column });
  });

  test('counts nothing where there is no table', () => {
    expect(value({ project: { technology: 'waste-to-energy', sector: 'disaster' } })).toEqual({
      kind: 'text',
      text: 'none for this technology and sector',
    });
  });
});

function openItems(plan: SheetPlan): { readonly formula: string; readonly value: number | string } {
  for (const { content } of plan.cells) if (content.kind === 'formula' && content.formula.startsWith('=ROWS(')) return content;
  return never();
}

test('every key of the profile stands in its table once', () => {
  const extraction = extractionOf([calculationSheet()]);
  const profile = mapToSdgs(extraction, runOf(extraction), SOLAR);
  const plan = planOf();
  expect(cellsBelow(plan, 'SdgIndicators', 'Key').map(textOf)).toEqual(profile.indicators.map((entry) => entry.id));
  expect(cellsBelow(plan, 'SdgScheme', 'Key').map(textOf)).toEqual(profile.schemeIndicators.map((entry) => entry.id));
});

test('issued credits are a cell to fill in, even where everything else is known', () => {
  const plan = planOf();
  const rows = cellsBelow(plan, 'SdgIndicators', 'Key').filter((cell) => textOf(cell).endsWith('/issued-credits'));
  expect(rows).toHaveLength(2);
  for (const { row } of rows) {
    const value = cellsBelow(plan, 'SdgIndicators', 'Value').find((cell) => cell.row === row);
    expect(value).toMatchObject({ content: { kind: 'blank' }, style: 'inputFigure' });
    expect(plan.styles[value?.style ?? '']?.unlocked).toBe(true);
  }
});

describe('the name of the sheet', () => {
  const others = (...names: readonly string[]): Extraction =>
    extractionOf([calculationSheet(), ...names.map((sheet) => calculationSheet({ sheet, inputSheet: `${sheet} input` }))]);

  test('is SDG, or gets a number beside a sheet of somebody else', () => {
    expect(planOf().name).toBe('SDG');
    expect(planOf({ extraction: others('sdg', 'SDG (2)') }).name).toBe('SDG (3)');
  });

  test('is that of our own sheet, whatever it is called', () => {
    expect(planOf({ extraction: extractionOf([calculationSheet()], { ourSheets: ['Renamed'] }) }).name).toBe('Renamed');
  });

  test('the sheet stands after the calculation sheet', () => {
    expect(planOf().after).toBe(SHEET);
    expect(planOf({ extraction: others('Second') }).after).toBe('Second');
  });
});

describe('languages', () => {
  const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

  test('English has no Japanese in it', () => {
    for (const cell of planOf().cells) expect(textOf(cell)).not.toMatch(JAPANESE);
  });

  test('Japanese has English only where it is a name, a unit, a key or a cell', () => {
    const names =
      /^(SDG \d+\.\w+|\d+\.\w+\/[a-z0-9-]+|'.*'![A-Z]+\d+|EG|EF_RE|(RE|PE|ER)_p|MWh(\/p)?|tCO[2₂](eq)?(\/\w+)?|tonnes|Numbers|Number of countries|Hours|JPY|TH014|JCM_TH_AM001_ver02\.0|MRS\(calc_process\)|jcm-monitor.*|4・7|\d+のみ)$/;
    const english = planOf({ choice: { language: 'ja' } })
      .cells.map(textOf)
      .filter((text) => text !== '' && !JAPANESE.test(text) && !names.test(text));
    expect(english).toEqual([]);
  });

  test.each(['en', 'ja'] as const)('the words by which the sheet is read back are there: %s', (language) => {
    const texts = planOf({ choice: { language } }).cells.map(textOf);
    for (const words of [...Object.values(INDICATOR_HEADERS), ...Object.values(CHECK_LIST_HEADERS)])
      expect(texts).toContain(words[language]);
  });
});

test('text and background contrast by WCAG AA, in every style and highlight', () => {
  for (const [name, { font, fill = '#FFFFFF' }] of Object.entries(SHEET_STYLES)) {
    expect([name, contrast(font?.colour ?? '#000000', fill) >= 4.5]).toEqual([name, true]);
  }
  for (const { fill = '#FFFFFF', fontColour = '#1F2933' } of planOf().highlights)
    expect(contrast(fontColour, fill)).toBeGreaterThanOrEqual(4.5);
});
