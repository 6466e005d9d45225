/** An SDG sheet of ours as `extract/` would read it back beside the correct report, filled in, and the changes that examples make to it. */
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { EarlierAnswers, EarlierIndicatorAnswer, EarlierItemAnswer, ShownFigure } from '../../extract/our-sheet/earlier-answers';
import type { CellAddress } from '../../workbook';

const SHEET = 'SDG';
const VALUE_COLUMN = 5;
const at = (row: number): CellAddress => ({ sheet: SHEET, row, column: VALUE_COLUMN });

/** The same sheet for whatever figures the report has: it shows them. */
export function correctSdgSheet({ readings }: CalculationSheet): EarlierAnswers {
  const figures = [
    { indicator: '7.2/re-electricity', row: 41, reading: readings.EG },
    { indicator: '13.1/co2-reduction', row: 52, reading: readings.ER_p },
  ].flatMap(({ indicator, row, reading }): ShownFigure[] =>
    reading.kind === 'number' ? [{ indicator, at: at(row), content: { kind: 'number', value: reading.value }, sources: [reading.at] }] : [],
  );
  return {
    sheet: SHEET,
    checkList: {
      '1': {
        at: at(80),
        plan: 'Not identified',
        answer: 'Not identified',
        category: 'EIA',
        item: 'Project is included in the EIA reporting',
      },
      '2': {
        at: at(81),
        answer: 'Identified',
        description: 'Dust while the panels were mounted',
        item: 'Pollution in ambient air quality',
      },
      '3': { at: at(82), answer: 'Not identified', item: 'Pollution in water quality' },
    },
    indicators: {
      '4.4/training-hours': {
        at: at(60),
        value: 24,
        unit: 'hours',
        evidence: 'Attendance list of 12 May 2023',
        label: 'Hours of training',
      },
      '8.2/technology-upgrade': { at: at(44), value: 'Not claimed', label: 'Upgrade of technology in factories' },
    },
    figures,
  };
}

/** Undefined empties a field. */
type Changes<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

export function changeItem(correct: Extraction, number: string, changes: Changes<EarlierItemAnswer>): Extraction {
  return changeSheet(correct, (sheet) => {
    const item = sheet.checkList[number];
    return item ? { ...sheet, checkList: { ...sheet.checkList, [number]: changed(item, changes) } } : sheet;
  });
}

export function changeIndicator(correct: Extraction, id: string, changes: Changes<EarlierIndicatorAnswer>): Extraction {
  return changeSheet(correct, (sheet) => {
    const answer = sheet.indicators[id];
    return answer ? { ...sheet, indicators: { ...sheet.indicators, [id]: changed(answer, changes) } } : sheet;
  });
}

export function changeShownFigure(correct: Extraction, indicator: string, changes: Partial<ShownFigure>): Extraction {
  return changeSheet(correct, (sheet) => ({
    ...sheet,
    figures: (sheet.figures ?? []).map((figure) => (figure.indicator === indicator ? { ...figure, ...changes } : figure)),
  }));
}

function changeSheet(correct: Extraction, change: (sheet: EarlierAnswers) => EarlierAnswers): Extraction {
  return correct.earlierAnswers ? { ...correct, earlierAnswers: change(correct.earlierAnswers) } : correct;
}

function changed<Fields extends object>(fields: Fields, changes: Changes<Fields>): Fields {
  return Object.fromEntries(Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== undefined)) as Fields;
}
