import { describe, expect, test } from '@jest/globals';
import { cellName, parseRangeName } from '../../src/address';
import type { CheckResult } from '../../src/check/rule';
import type { Extraction } from '../../src/extract/extraction';
import type { EarlierAnswers } from '../../src/extract/our-sheet/earlier-answers';
import { mapToSdgs, type ProjectChoice } from '../../src/map/map-to-sdgs';
import type { CheckListForm } from '../../src/map/sdg-profile';
import { countedAmounts } from '../../src/plan/counted-amounts';
import { planSdgSheet, type SheetChoice, type SheetLanguage } from '../../src/plan/plan-sdg-sheet';
import type { Words } from '../../src/language';
import { contrast } from '../../src/plan/sheet-colours';
import type { PlannedCell, SheetPlan } from '../../src/plan/sheet-plan';
import { SHEET_STYLES } from '../../src/plan/sheet-styles';
import { CHECK_LIST_HEADERS, INDICATOR_HEADERS, ISSUANCE_HEADERS, SDG_SHEET_MARKER, TYPE_HEADERS } from '../../src/our-sheets/sdg-sheet';
import { NOTE_HEADERS } from '../../src/our-sheets/kept-notes';
import { digestOfContent } from '../../src/our-sheets/own-content';
import { inBoth, wordings } from '../../src/our-sheets/wordings';
import { readStateTexts } from '../../src/our-sheets/state-texts';
import type { CellAddress, CellRange } from '../../src/workbook';
import { SHEET, calculationSheet, extractionOf, failed, numberReading, runOf, sdgSheets } from '../map/project-extraction';

const of = (...kinds: ProjectChoice['kinds']): ProjectChoice => ({ kinds });
const SOLAR = of({ technology: 'renewable-energy', sector: 'other' });
const NOT_IN_TABLE_6 = of({ technology: 'waste-to-energy', sector: 'disaster' });
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

const at: CellAddress = { sheet: 'SDG', row: 1, column: 1 };

/** A report with everything at once: several sheets, faults, earlier answers in every place, a mixed project with types changed by hand. */
function crowded(): Case {
  const earlierAnswers: EarlierAnswers = {
    sheet: 'SDG',
    checkList: {
      '1': { at, answer: 'Identified' },
      '2': { at, answer: '該当なし' },
      '3': { at, answer: '=1+1', description: '@cmd' },
      '4': { at, plan: 'Identified', answer: 'Not identified' },
      '5': { at, plan: 'Identified', answer: 'Not identified', change: 'the plant has moved' },
      '6': { at, answer: 'Identified', description: 'see the log', descriptionLink: 'https://example.org/log' },
      '99': { at, answer: 'Identified', category: 'Economy', item: 'Local content' },
    },
    indicators: {
      '7.2/re-initiatives': { at, value: 'Claimed', evidence: 'minutes', evidenceLink: "#'MRS(input)'!B2", date: '2026-05-01' },
      '7.1/clean-energy-investment': { at, value: 'perhaps' },
      '5.5/women-in-management': { at, value: 30, unit: '%' },
      '17.6/financing-projects': { at, value: '=HYPERLINK("http://x")', evidence: '+44', note: '-1' },
      '7.3/adopted-projects': { at, value: 2, note: '=A1' },
    },
    unkeyed: [{ at, target: '17.10', label: '=own claim', value: 'yes', unit: 'pieces' }],
    issuance: [
      { at, tonnes: 480, decision: 'JC/2026/05', vintage: '2021' },
      { at, tonnes: 20.5 },
    ],
    notes: [{ where: 'SDG!K3', text: '=note', link: 'https://example.org' }],
  };
  const first = calculationSheet({ reference: { value: '=cmd|calc', at: { sheet: SHEET, row: 2, column: 1 } } });
  const missing = { kind: 'missing', symbol: 'ER_p', lookedFor: ['ER_p'] } as const;
  const second = calculationSheet({ sheet: "It's 2", inputSheet: 'Input 2', reference: first.reference ?? never() }, { ER_p: missing });
  return {
    extraction: extractionOf([first, second], { earlierAnswers, ourSheets: sdgSheets('SDG') }),
    results: [failed('a', 'error', numberReading('EG').at), failed('b', 'warning', numberReading('PE_p').at)],
    project: {
      ...of({ technology: 'renewable-energy', sector: 'water-utility' }, { technology: 'renewable-energy', sector: 'other' }),
      added: ['Transportation related projects'],
      removed: ['Water utility related projects'],
    },
  };
}

function never(): never {
  throw new Error('Not on the sheet, or not in the fixture.');
}

const textOf = (cell: PlannedCell | undefined): string => (cell?.content.kind === 'text' ? cell.content.text : '');

function cellsBelow(plan: SheetPlan, table: string, header: string): readonly PlannedCell[] {
  const { range } = plan.tables.find((each) => each.name === table) ?? never();
  const head = plan.cells.find((cell) => cell.row === range.top && textOf(cell) === header) ?? never();
  return plan.cells.filter((cell) => cell.column === head.column && cell.row > range.top && cell.row <= range.bottom);
}

const overlap = (a: CellRange, b: CellRange): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const CASES: readonly (readonly [string, Case])[] = (['en', 'ja', 'both'] as const).flatMap((language: SheetLanguage) => [
  [`plain, ${language}`, { choice: { language } }] as const,
  [`crowded, ${language}`, { ...crowded(), choice: { language } }] as const,
  [`frozen, ${language}`, { ...crowded(), choice: { language, values: 'frozen' } }] as const,
  [`not in Table 6, ${language}`, { choice: { language }, project: NOT_IN_TABLE_6 }] as const,
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
      expect(new Set(header.map((cell) => textOf(cell).toLowerCase()).filter((text) => text !== '')).size).toBe(
        range.right - range.left + 1,
      );
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
    const types = plan.tables.find((table) => table.name === 'SdgTypes')?.range ?? never();
    // Yes and No do not grow; the facts beside them are merged.
    const answers = plan.choices.filter(({ range }) => !overlap(range, types));
    expect(answers.length).toBeLessThan(plan.choices.length);
    for (const { range } of answers) for (let row = range.top; row <= range.bottom; row += 1) expect(growing).toContain(row);
  });

  test('keys and marker are not printed, merged areas are printed whole', () => {
    const right = plan.print.area?.right ?? 0;
    const isPrinted = (text: string): boolean => plan.cells.some((cell) => textOf(cell) === text && cell.column <= right);
    expect(isPrinted(SDG_SHEET_MARKER)).toBe(false);
    for (const word of wordings(INDICATOR_HEADERS.key)) expect(isPrinted(word)).toBe(false);
    expect(plan.merges.filter((range) => range.left <= right && range.right > right)).toEqual([]);
  });

  test('pages begin with the title of a section, the check list on one of its own', () => {
    const { pageStarts = [] } = plan.print;
    for (const row of pageStarts) expect(plan.cells.some((cell) => cell.row === row + 1 && cell.style === 'section')).toBe(true);
    const list = plan.tables.find(({ name }) => name === 'SdCheckList')?.range.top ?? 0;
    const section = plan.cells.filter((cell) => cell.style === 'section' && cell.row < list).at(-1)?.row ?? 0;
    expect(pageStarts).toContain(section - 1);
    expect([...pageStarts].sort((a, b) => a - b)).toEqual(pageStarts);
  });

  test('links within the sheet lead to the title of a section or into a table', () => {
    const inside = plan.cells.flatMap(({ link }) => (link?.kind === 'cell' && link.at.sheet === plan.name ? [link.at] : []));
    expect(inside.length).toBeGreaterThanOrEqual(6);
    for (const { row } of inside) {
      const isSection = plan.cells.some((cell) => cell.row === row + 1 && cell.style === 'section');
      expect(isSection || plan.tables.some(({ range }) => row > range.top && row <= range.bottom)).toBe(true);
    }
  });

  test('the chart stands beside its figures, over no other cell that says something, and its series are as long as its categories', () => {
    for (const { over, categories, series } of plan.charts ?? []) {
      const covered = plan.cells.filter(
        ({ row, column, content }) => content.kind !== 'blank' && overlap(over, { top: row, bottom: row, left: column, right: column }),
      );
      expect(covered).toEqual([]);
      expect(overlap(over, categories)).toBe(false);
      for (const { values, barColours } of series) {
        expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
        if (barColours) expect(barColours).toHaveLength(categories.bottom - categories.top + 1);
      }
    }
    // Goal 5 alone needs none.
    expect(plan.charts).toHaveLength(given.project === NOT_IN_TABLE_6 ? 0 : 1);
  });

  test('all that is ours is known again by its digest, and nothing of what people wrote in the fields', () => {
    const marker = plan.cells.find((cell) => textOf(cell) === SDG_SHEET_MARKER) ?? never();
    const machine = plan.cells.filter((cell) => cell.row === marker.row && cell.column > marker.column);
    const { digests = [] } = readStateTexts(machine.map(textOf));
    const isField = (cell: PlannedCell): boolean => plan.styles[cell.style ?? '']?.unlocked === true;
    const ours = plan.cells.flatMap((cell) =>
      cell.content.kind === 'blank' || isField(cell) || machine.includes(cell) ? [] : [cell.content],
    );
    expect([...digests].sort()).toEqual(ours.map(digestOfContent).sort());
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
    expect(figure(plan, '9.4/infrastructure-upgrade').content).toEqual({ kind: 'blank' });
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
    expect(said.some((text) => /by \d+ rules?, .*Not looked at/.test(text))).toBe(true);
    expect(said).toContain('No error found (22 November 2026)');
    expect(texts({ choice: { language: 'ja' } })).toContain('報告書のチェック結果（2026年11月22日時点）');
  });

  test('is about the report alone: what is open on the sheet is counted beside it, and keeps it from being green', () => {
    const plan = planOf();
    const row = plan.cells.find((cell) => textOf(cell) === 'Report: nothing open')?.row;
    const said = plan.cells
      .filter((cell) => cell.row === Number(row) + 1)
      .flatMap(({ content }) => (content.kind === 'formula' ? [content.value] : []));
    // 18 values of the project and the 16 items of the check list; nobody need fill in the 13 of the scheme.
    expect(said).toContainEqual('Open on this sheet: 34');
    expect(plan.cells.find((cell) => textOf(cell) === 'Report: nothing open')?.style).toBe('plainWords');
    expect(texts({})).toContainEqual(expect.stringMatching(/^This says nothing of the SDG sheet itself/));
  });

  test('is not green where a person has to look, and points to what they should look at', () => {
    const plan = planOf({ results: [question()] });
    const said = plan.cells.map(textOf);
    expect(said).not.toContain('Report: nothing open');
    expect(said).toEqual(expect.arrayContaining(['1 to look at', '1. Please look', 'Twice the same?']));
    expect(cellsBelow(plan, 'SdgIndicators', 'Checks').map(textOf)).toContain('Please look: see open finding 1');
    const reading = plan.cells.find((cell) => textOf(cell) === 'Please look: see open finding 1');
    expect(plan.cells.find((cell) => cell.row === reading?.row && cell.column === 2)).toMatchObject({ content: { text: 'EG' } });
  });
});

test('what was found on the former SDG sheet is not told on the one that takes its place', () => {
  const extraction = extractionOf([calculationSheet()], { ourSheets: sdgSheets('SDG') });
  const about = (sheet: string): CheckResult => failed(`about ${sheet}`, 'warning', { ...at, sheet });
  const told = planOf({ extraction, results: [about('SDG'), about('SDIR')] }).cells.map(textOf);
  expect(told.filter((text) => text.includes("'SDG'!"))).toEqual([]);
  expect(told.filter((text) => text.includes("'SDIR'!"))).toHaveLength(1);
});

describe('what people typed', () => {
  test('stays text, whatever it starts with', () => {
    const plan = planOf(crowded());
    const strange = ['=HYPERLINK("http://x")', '+44', '=A1', '=1+1', '@cmd', '=cmd|calc', '=own claim', '=note'];
    const texts = plan.cells.map(textOf);
    for (const text of strange) expect(texts).toContain(text);
    // What is a number comes back as one.
    expect(plan.cells.map(({ content }) => content)).toContainEqual({ kind: 'number', value: -1 });
    for (const { content } of plan.cells) if (content.kind === 'formula') expect(content.formula).not.toMatch(/cmd|HYPERLINK/);
  });

  test('is a claim of their own when the project types no longer ask for it, or when the row is theirs', () => {
    const plan = planOf(crowded());
    expect(cellsBelow(plan, 'SdgOwnClaims', 'Key').map(textOf)).toEqual(['7.3/adopted-projects', '', '', '', '']);
    expect(
      cellsBelow(plan, 'SdgOwnClaims', 'Value')
        .map((cell) => cell.content)
        .slice(0, 3),
    ).toEqual([{ kind: 'number', value: 2 }, { kind: 'text', text: 'yes' }, { kind: 'blank' }]);
    expect(cellsBelow(plan, 'SdgOwnClaims', 'Checks').map(textOf).slice(0, 3)).toEqual([
      "Your own: outside the project's types",
      'Your own',
      '',
    ]);
    const [, own] = cellsBelow(plan, 'SdgOwnClaims', 'Target');
    expect(own).toMatchObject({ content: { kind: 'text', text: '17.10' }, style: 'inputTarget' });
    expect(plan.styles['inputTarget']?.numberFormat).toBe('@');
  });

  test('keeps its links: to the web and into the workbook', () => {
    const plan = planOf(crowded());
    const linkOf = (text: string): unknown => plan.cells.find((cell) => textOf(cell) === text)?.link;
    expect(linkOf('see the log')).toEqual({ kind: 'web', url: 'https://example.org/log' });
    expect(linkOf('minutes')).toEqual({ kind: 'cell', at: { sheet: 'MRS(input)', row: 2, column: 2 } });
    expect(linkOf('=note')).toEqual({ kind: 'web', url: 'https://example.org' });
  });

  test('shows an unknown answer as it was typed, a unit of choice with its choices', () => {
    const plan = planOf(crowded());
    expect(plan.cells.some((cell) => textOf(cell) === 'perhaps' && cell.style === 'input')).toBe(true);
    const row = cellsBelow(plan, 'SdgGoal5', 'Key').find((cell) => textOf(cell) === '5.5/women-in-management')?.row ?? 0;
    const unit = cellsBelow(plan, 'SdgGoal5', 'Unit').find((cell) => cell.row === row);
    expect(unit).toMatchObject({ content: { kind: 'text', text: '%' }, style: 'input' });
    expect(plan.choices.find(({ range }) => range.top === row && range.left === unit?.column)?.options).toEqual(['Number', '%']);
  });

  test('counts in the status of the check list, and in the tile above', () => {
    const plan = planOf(crowded());
    const status = cellsBelow(plan, 'SdCheckList', 'Status').map(({ content }) => (content.kind === 'formula' ? content.value : ''));
    expect(status.slice(0, 7)).toEqual(['Describe', 'Done', 'Choose from the list', 'Say why it changed', 'Done', 'Done', 'Open']);
    expect(status.slice(16)).toEqual(['Describe', '', '']);
    const range = parseRangeName(/COUNTIF\(([A-Z]+\d+:[A-Z]+\d+),/.exec(openItems(plan).formula)?.[1] ?? '');
    const { range: list } = plan.tables.find((table) => table.name === 'SdCheckList') ?? never();
    expect(range).toMatchObject({ top: list.top + 1, bottom: list.bottom });
    expect(openItems(plan).value).toBe(14);
  });
});

describe('the tile of the targets', () => {
  const tile = (given?: Case): PlannedCell | undefined => {
    const { cells } = planOf(given);
    const label = cells.find((cell) => /^(SDG targets linked|関連するSDGターゲット)/.test(textOf(cell)));
    return cells.find((cell) => cell.row === (label?.row ?? 0) + 2 && cell.column === label?.column);
  };
  const value = (given?: Case): unknown => {
    const content = tile(given)?.content;
    return content?.kind === 'formula' ? content.value : content;
  };

  test('says what is linked and how much of it has a value, not that all of it is achieved', () => {
    expect(value()).toBe('Indicators answered: 5 of 23');
    expect(value({ choice: { language: 'ja' } })).toBe('記入済みの指標：5／23');
    expect(value({ choice: { language: 'both' } })).toBe('Indicators answered / 記入済みの指標：5／23');
  });

  test('counts zero as an answer, not what could not be read nor a note alone', () => {
    const missing = { kind: 'missing', symbol: 'ER_p', lookedFor: [] } as const;
    const indicators = { '17.6/financing-projects': { at, value: 0 }, '7.2/re-initiatives': { at, note: 'later' } };
    const extraction = extractionOf([calculationSheet({}, { ER_p: missing })], {
      earlierAnswers: { sheet: 'SDG', checkList: {}, indicators },
    });
    expect(value({ extraction })).toContain('answered: 2 of 23');
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
    expect(value({ project: NOT_IN_TABLE_6 })).toEqual({ kind: 'text', text: 'none for these project types' });
  });
});

function openItems(plan: SheetPlan): { readonly formula: string; readonly value: number | string } {
  for (const { content } of plan.cells) if (content.kind === 'formula' && /^=COUNTIF\(.*\)-COUNTIF\(/.test(content.formula)) return content;
  return never();
}

test('every key of the profile stands in its table once', () => {
  const extraction = extractionOf([calculationSheet()]);
  const profile = mapToSdgs(extraction, runOf(extraction), SOLAR);
  const plan = planOf();
  expect(cellsBelow(plan, 'SdgIndicators', 'Key').map(textOf)).toEqual(profile.indicators.map((entry) => entry.id));
  expect(cellsBelow(plan, 'SdgScheme', 'Key').map(textOf)).toEqual(profile.schemeIndicators.map((entry) => entry.id));
});

describe('issued credits', () => {
  const rowsOf = (plan: SheetPlan): readonly (PlannedCell | undefined)[] =>
    cellsBelow(plan, 'SdgIndicators', 'Key')
      .filter((cell) => textOf(cell).endsWith('/issued-credits'))
      .map(({ row }) => cellsBelow(plan, 'SdgIndicators', 'Value').find((cell) => cell.row === row));

  test('are the sum of the issuance records under each target, never ER_p', () => {
    const plan = planOf(crowded());
    const amounts = cellsBelow(plan, 'SdgIssuance', ISSUANCE_HEADERS.tonnes.en);
    expect(amounts.map(({ content }) => content)).toEqual([
      { kind: 'number', value: 480 },
      { kind: 'number', value: 20.5 },
      { kind: 'blank' },
      { kind: 'blank' },
    ]);
    const [first, last] = [amounts[0] ?? never(), amounts.at(-1) ?? never()];
    const range = `${cellName(first.row, first.column)}:${cellName(last.row, last.column)}`;
    const { count, sum } = countedAmounts(parseRangeName(range) ?? never());
    // Credits are whole tonnes: a fraction is none.
    const total = { kind: 'formula', formula: `=IF(${count}=0,"",${sum})`, value: 480 };
    expect(rowsOf(plan).map((cell) => cell?.content)).toEqual([total, total]);
  });

  test('are blank while there is no record, with a hint where to enter one, and nobody types them there', () => {
    const plan = planOf();
    for (const cell of rowsOf(plan)) {
      expect(cell?.content).toMatchObject({ kind: 'formula', value: '' });
      expect(plan.styles[cell?.style ?? '']?.unlocked).not.toBe(true);
      const hint = plan.cells.find(
        ({ row, content }) => row === cell?.row && content.kind === 'formula' && content.value === 'Blank: no issuance record yet',
      );
      expect(hint?.link).toMatchObject({ kind: 'cell', at: { sheet: 'SDG' } });
    }
  });
});

describe('by goal', () => {
  const column = (plan: SheetPlan, header: string): readonly unknown[] =>
    cellsBelow(plan, 'SdgByGoal', header).map(({ content }) =>
      content.kind === 'formula' ? content.value : content.kind === 'text' ? content.text : undefined,
    );

  test('counts the indicators of the project and of Goal 5, each once', () => {
    const profile = mapToSdgs(extractionOf([calculationSheet()]), runOf(extractionOf([calculationSheet()])), SOLAR);
    const plan = planOf();
    const goals = [...new Set([...profile.indicators, ...profile.goal5].map(({ goal }) => goal))].sort((a, b) => a - b);
    expect(column(plan, 'Goal')).toEqual(goals.map((goal) => `SDG ${goal}`));
    const all = column(plan, 'Indicators').reduce((sum: number, count) => sum + Number(count), 0);
    expect(all).toBe(profile.indicators.length + profile.goal5.length);
    const [indicators, answered, open] = ['Indicators', 'Answered', 'Not answered'].map((header) => column(plan, header).map(Number));
    expect(open).toEqual(indicators?.map((count, index) => count - (answered?.[index] ?? NaN)));
    expect(answered?.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  test('shows answers in the colours of the goals, and says in words what the chart shows', () => {
    const [chart] = planOf().charts ?? [];
    expect(chart?.series[0]?.barColours?.slice(0, 2)).toEqual(['#4C9F38', '#C5192D']);
    expect(chart?.altText).toMatch(/^Bar chart: for each of 9 goals, .* 5 of 38 /);
  });

  test('has Goal 5 alone where Table 6 names no types', () => {
    expect(column(planOf({ project: NOT_IN_TABLE_6 }), 'Goal')).toEqual(['SDG 5']);
  });
});

describe('project types', () => {
  test('say whether they apply and why; the key is the name of the guidance', () => {
    const plan = planOf(crowded());
    const below = (header: string): readonly string[] => cellsBelow(plan, 'SdgTypes', header).map(textOf);
    const rows = below(TYPE_HEADERS.type.en).map((type, index) => [type, below('Applies')[index], below('Basis')[index]]);
    expect(rows).toHaveLength(10);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['RE projects', 'Yes', 'Table 6'],
        ['Transportation related projects', 'Yes', 'by hand: added'],
        ['Water utility related projects', 'No', 'by hand: removed'],
        ['EE projects', 'No', ''],
      ]),
    );
    expect(cellsBelow(plan, 'SdgTypes', TYPE_HEADERS.typeKey.en).map(textOf)).toEqual(below(TYPE_HEADERS.type.en));
  });
});

describe('kept notes', () => {
  test('have a table only where there are any', () => {
    expect(planOf().tables.map(({ name }) => name)).not.toContain('SdgKeptNotes');
    expect(cellsBelow(planOf(crowded()), 'SdgKeptNotes', NOTE_HEADERS.text.en).map(textOf)).toEqual(['=note']);
  });
});

describe('what was chosen', () => {
  test('stands beside the marker: kinds, values, language, and of a form of ours the id alone', () => {
    const plan = planOf({ ...crowded(), choice: { language: 'both', values: 'frozen' } });
    const { state } = readStateTexts(plan.cells.map(textOf));
    expect(state).toEqual({
      kinds: ['renewable-energy/water-utility', 'renewable-energy/other'],
      values: 'frozen',
      language: 'both',
      form: 'KG/SDIR/2026-01',
    });
  });

  test('carries the whole of a form that is not ours', () => {
    const checkListForm: CheckListForm = {
      id: 'XX/1',
      title: { en: 'Form', ja: '様式' },
      version: '1',
      source: { en: 'us', ja: '当方' },
      items: [{ number: 'a', category: { en: 'C', ja: '区' }, item: { en: 'I', ja: '項' } }],
    };
    const { state } = readStateTexts(planOf({ project: { ...SOLAR, checkListForm } }).cells.map(textOf));
    expect(state).toMatchObject({ form: checkListForm });
  });
});

describe('the name of the sheet', () => {
  const others = (...names: readonly string[]): Extraction =>
    extractionOf([calculationSheet(), ...names.map((sheet) => calculationSheet({ sheet, inputSheet: `${sheet} input` }))]);

  test('is SDG, or gets a number beside a sheet of somebody else', () => {
    expect(planOf().name).toBe('SDG');
    expect(planOf({ extraction: others('sdg', 'SDG (2)') }).name).toBe('SDG (3)');
  });

  test('is that of our own sheet, whatever it is called', () => {
    expect(planOf({ extraction: extractionOf([calculationSheet()], { ourSheets: sdgSheets('Renamed') }) }).name).toBe('Renamed');
  });

  test('the sheet stands after the calculation sheet', () => {
    expect(planOf().after).toBe(SHEET);
    expect(planOf({ extraction: others('Second') }).after).toBe('Second');
  });

  test('the sheet stands after a check list of the SD forms where the workbook has one', () => {
    const sheet = { sheet: 'SD check list', kind: 'report', title: '', items: [] } as const;
    expect(planOf({ extraction: extractionOf([calculationSheet()], { sdCheckLists: [sheet] }) }).after).toBe('SD check list');
  });
});

describe('languages', () => {
  const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

  test('English has no Japanese in it', () => {
    // The form's source is a document with a Japanese title.
    for (const cell of planOf().cells) expect(textOf(cell).replace('JCMの最新動向', '')).not.toMatch(JAPANESE);
  });

  test('Japanese has English only where it is a name, a unit, a key or a cell', () => {
    const names =
      /^(SDG \d+(\.\w+)?|\d+\.\w+(, \d+\.\w+)*|[\w -]+ projects( in factories)?|state .*|own [0-9a-z,]+|5|Number or %|\d+\.\w+\/[a-z0-9-]+|'.*'![A-Z]+\d+|EG|EF_RE|(RE|PE|ER)_p|MWh(\/p)?|tCO[2₂](eq)?(\/\w+)?|tonnes|Numbers|Number of countries|Hours|JPY|TH014|JCM_TH_AM001_ver02\.0|MRS\(calc_process\)|jcm-monitor.*|4・7|\d+のみ)$/;
    const english = planOf({ choice: { language: 'ja' } })
      .cells.map(textOf)
      .filter((text) => text !== '' && !JAPANESE.test(text) && !names.test(text));
    expect(english).toEqual([]);
  });

  test.each(['en', 'ja', 'both'] as const)('the words by which the sheet is read back are there: %s', (language) => {
    const texts = planOf({ ...crowded(), choice: { language } }).cells.map(textOf);
    const headers = [INDICATOR_HEADERS, CHECK_LIST_HEADERS, TYPE_HEADERS, ISSUANCE_HEADERS, NOTE_HEADERS].flatMap((each) =>
      Object.values<Words>(each),
    );
    for (const words of headers) expect(texts).toContain(language === 'both' ? inBoth(words) : words[language]);
  });

  test('in both, short words stand side by side and sentences below each other, English first', () => {
    const texts = planOf({ choice: { language: 'both' } }).cells.map(textOf);
    expect(texts).toEqual(expect.arrayContaining(['Yes / はい', 'Value / 値', 'Energy / エネルギー']));
    expect(texts.some((text) => /^Indicators of the JCM-SDGs Linkage Guidance.*\n本プロジェクトの種別/.test(text))).toBe(true);
    const sentences = texts.filter((text) => text.length > 60 && JAPANESE.test(text) && !/^(state|SD check list:) /.test(text));
    expect(sentences.filter((text) => !/^[^\u3040-\u30ff]*( \/ |\n| {3}· {3})/.test(text))).toEqual([]);
  });
});

test('text and background contrast by WCAG AA, in every style and highlight', () => {
  for (const [name, { font, fill = '#FFFFFF' }] of Object.entries(SHEET_STYLES)) {
    expect([name, contrast(font?.colour ?? '#000000', fill) >= 4.5]).toEqual([name, true]);
  }
  for (const { fill = '#FFFFFF', fontColour = '#1F2933' } of planOf().highlights)
    expect(contrast(fontColour, fill)).toBeGreaterThanOrEqual(4.5);
});
