/** Faults of the SD check list, on forms and on a sheet of ours, and SDG sheets that no longer follow the report. */
import { addressText } from '../../../src/address';
import { CHECK_LIST_HEADERS, INDICATOR_HEADERS, SDG_SHEET_MARKER } from '../../../src/our-sheets/sdg-sheet';
import type { OtherSheet, Value } from '../description';
import { FACTOR, FORM, GENERATED, type Fault } from './fault';

const { EG, ER_p, RE_p } = FORM.calculation.rows;

type Boxes = readonly [notIdentified: Value, identified: Value] | readonly [notIdentified: Value, identified: Value, description: string];

/** A form as the Kyrgyz Republic's, with three items from row 4 on: the boxes in D and E. */
function sdForm(name: string, document: 'Plan' | 'Report', items: readonly Boxes[]): OtherSheet {
  return {
    name,
    rows: [
      [`JCM Sustainable Development Implementation ${document} Form`],
      ['B.1 Check list for contribution to SD'],
      ['No.', 'Category', 'Items', 'Not identified', 'Identified', 'If "Identified" is checked, describe'],
      ...items.map(([no, yes, description = null], index): readonly Value[] => [
        index + 1,
        'Pollution Control',
        `Item ${index + 1}`,
        no,
        yes,
        description,
      ]),
    ],
  };
}

interface OurCells {
  readonly generation?: Value;
  readonly reductions?: Value;
  readonly source?: string;
  readonly hoursEvidence?: Value;
  readonly claim?: Value;
  readonly answers?: readonly Boxes[];
}

/** A sheet of ours, shortened: values in C, the check list's answers in C from row 9 on. */
function sdgSheet(cells: OurCells): OtherSheet {
  const { target, indicator, value, unit, evidence, source, key } = INDICATOR_HEADERS;
  const { number, item, answer, description } = CHECK_LIST_HEADERS;
  const { generation = GENERATED, reductions = GENERATED * FACTOR, hoursEvidence = 'Attendance list', claim = null } = cells;
  const electricity = cells.source ?? addressText(EG.value);
  const [first = ['Not identified', ''], second = ['Identified', 'Dust']] = cells.answers ?? [];
  return {
    name: 'SDG',
    rows: [
      [target, indicator, value, unit, evidence, source, key].map(({ en }) => en),
      ['SDG 7.2', 'Amount of RE generated electricity', generation, 'MWh', null, electricity, '7.2/re-electricity'],
      ['SDG 9.4', 'CO2 emission reduction', reductions, 'tCO2eq', null, addressText(ER_p.value), '9.4/co2-reduction'],
      ['SDG 13.1', 'CO2 emission reduction', reductions, 'tCO2eq', null, addressText(ER_p.value), '13.1/co2-reduction'],
      ['SDG 4.4', 'Hours of training', 24, 'Hours', hoursEvidence, null, '4.4/training-hours'],
      ['SDG 8.2', 'Upgrade of technology', claim, null, null, null, '8.2/technology-upgrade'],
      [],
      [number, item, answer, description].map(({ en }) => en),
      [1, 'Occurrence of waste generation', ...first],
      [2, 'Occurrence of noise', ...second],
      [SDG_SHEET_MARKER],
    ],
  };
}

const beside = (...otherSheets: readonly OtherSheet[]): Fault['description'] => ({ otherSheets });

export const SD_FAULTS: readonly Fault[] = [
  {
    name: 'items of the SD report form without an answer',
    description: beside(
      sdForm('SDIR', 'Report', [
        ['☒', '☐'],
        ['☐', '☐'],
        ['☐', '☐'],
        ['x', null],
        [null, null],
      ]),
    ),
    finds: [
      { rule: 'unanswered-item', at: "'SDIR'!D5", says: /no answer to items 2, 3 and 5 of the SD check list on the sheet “SDIR”\.$/ },
    ],
  },
  {
    name: 'an SD form on which no cell is ticked',
    description: beside(
      sdForm('SDIR', 'Report', [
        [null, null],
        [null, null],
      ]),
    ),
    finds: [],
    asks: [{ rule: 'unanswered-item', at: "'SDIR'!D4", says: /form controls/ }],
  },
  {
    name: 'an answer on our sheet that is neither',
    description: beside(sdgSheet({ answers: [['partly', '']] })),
    finds: [{ rule: 'unanswered-item', at: "'SDG'!C9", found: 'partly', says: /item 1 of the SD check list/ }],
  },
  {
    name: 'both boxes ticked',
    description: beside(
      sdForm('SDIR', 'Report', [
        ['x', 'x', 'both'],
        [true, false],
        [false, true, 'noise'],
      ]),
    ),
    finds: [{ rule: 'double-answer', at: "'SDIR'!D4", says: /for item 1 of/ }],
  },
  {
    name: 'both answers on our sheet',
    description: beside(sdgSheet({ answers: [['Not identified + Identified / 該当なし＋該当あり', '']] })),
    finds: [{ rule: 'double-answer', at: "'SDG'!C9" }],
  },
  {
    name: 'identified without a description',
    description: beside(
      sdForm('SDIR', 'Report', [
        ['x', null],
        [null, '〇', '-'],
        [null, '〇', 'noise at night'],
      ]),
    ),
    finds: [{ rule: 'missing-description', at: "'SDIR'!E5", says: /identified, found none for item 2 of/ }],
  },
  {
    name: 'an answer that changed since registration without a word',
    description: beside(
      sdForm('SDIP', 'Plan', [
        ['x', null],
        [null, 'x', 'noise expected'],
      ]),
      sdForm('SDIR', 'Report', [
        ['x', null],
        ['x', null],
      ]),
    ),
    finds: [{ rule: 'missing-description', at: "'SDIR'!D5", says: /another than at registration, found none for item 2/ }],
  },
  {
    name: 'two report forms that disagree',
    description: beside(
      sdForm('SDIR', 'Report', [
        ['x', null],
        ['x', null],
      ]),
      sdForm('SDIR draft', 'Report', [
        ['x', null],
        [null, 'x', 'noise at night'],
      ]),
    ),
    finds: [
      {
        rule: 'sd-answer-conflict',
        at: "'SDIR draft'!E5",
        says: /at monitoring to item 2 of the SD check list on the sheet “SDIR draft” to be that on the sheet “SDIR”/,
      },
    ],
  },
  {
    name: 'a value and a claim without evidence',
    description: beside(sdgSheet({ hoursEvidence: null, claim: 'Claimed' })),
    finds: [
      { rule: 'missing-indicator-evidence', at: "'SDG'!E5", says: /none for 4\.4 “Hours of training”; 8\.2 “Upgrade of technology”\.$/ },
    ],
  },
  {
    name: 'a figure on our sheet from before the report was changed',
    description: beside(sdgSheet({ reductions: 2800 })),
    finds: [{ rule: 'outdated-sdg-sheet', at: "'SDG'!C3", expected: GENERATED * FACTOR, found: 2800, says: /'SDG'!C3, 'SDG'!C4\.$/ }],
  },
  {
    name: 'a figure on our sheet in kWh, where MWh are meant',
    description: { electricityUnit: 'kWh', otherSheets: [sdgSheet({ generation: GENERATED * 1000 })] },
    finds: [{ rule: 'outdated-sdg-sheet', at: "'SDG'!C2", expected: GENERATED, found: GENERATED * 1000 }],
  },
  {
    name: 'a figure on our sheet whose source is another row by now',
    description: beside(sdgSheet({ source: addressText(RE_p.value) })),
    finds: [{ rule: 'outdated-sdg-sheet', at: "'SDG'!C2", says: /where EG stands now \(in 'MRS\(calc_process\)'!/ }],
  },
];
