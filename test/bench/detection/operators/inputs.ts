import type { CellAddress } from '../../../../src/workbook';
import type { Desk } from '../desk';
import type { Operator } from '../operator';
import { having } from './suits';

/** Slips in the monitored values of Table 1. */
const typed = having('typed');
const FOLLOWING = ['generation-sum-mismatch', 'plan-deviation', 'capacity-factor', 'reported-total-mismatch'];

/** What a spreadsheet's own calculation makes of a text among the values. */
const FROM_TEXT = [...FOLLOWING, 'short-sum', 'model-mismatch', 'cell-error', 'zero-input'];

export const INPUT_OPERATORS: readonly Operator[] = [
  asText('number-with-decimal-comma', 'The value was pasted from a letter with a decimal comma; SUM passes over it.', (n) =>
    n.toFixed(2).replace('.', ','),
  ),
  asText('number-with-spaces', 'The value has a narrow space for the thousands and is text.', (n) => grouped(n, ' ')),
  asText('number-as-plain-text', 'The value was exported as text from the monitoring system.', (n) => n.toFixed(2)),
  asText('full-width-digits', 'The value was typed with a Japanese keyboard in full-width digits.', (n) => fullWidth(n.toFixed(2))),
  asText('european-thousands', 'The value is text written as 1.204,32.', (n) => grouped(n, '.', ',')),
  {
    ...asText(
      'number-with-unit',
      'The unit was typed into the value cell, so that the value is text.',
      (n, desk) => `${n.toFixed(2)} ${desk.description.electricityUnit}`,
    ),
    expects: ['number-as-text', 'text-in-number-cell'],
  },
  {
    id: 'empty-value',
    says: 'A monitored value is missing.',
    expects: ['empty-input'],
    mayAlso: FROM_TEXT,
    suits: typed,
    make: (desk) => [desk.type(desk.anyBusyPoint().value, null)],
  },
  {
    id: 'negative-meter-reading',
    says: 'A meter was read the wrong way round: generation cannot be negative.',
    expects: ['negative-input'],
    mayAlso: [...FOLLOWING, 'negative-reductions'],
    suits: typed,
    make: (desk) => changed(desk, (value) => -value),
  },
  {
    id: 'not-available-in-value',
    says: 'N/A stands where a monitored value belongs.',
    expects: ['text-in-number-cell'],
    mayAlso: FROM_TEXT,
    suits: typed,
    make: (desk) => [desk.type(desk.anyBusyPoint().value, 'N/A')],
  },
  {
    id: 'dash-in-value',
    says: 'A dash stands where a monitored value belongs.',
    expects: ['text-in-number-cell', 'empty-input'],
    mayAlso: FROM_TEXT,
    suits: typed,
    make: (desk) => [desk.type(desk.anyBusyPoint().value, '-')],
  },
  {
    id: 'not-available-error-in-value',
    says: 'The value was pasted from a failed look-up: #N/A, and everything after it.',
    expects: ['cell-error'],
    mayAlso: FROM_TEXT,
    suits: typed,
    make: (desk) => [desk.type(desk.anyBusyPoint().value, { error: '#N/A' })],
  },
  {
    id: 'zero-for-a-full-period',
    says: 'A point is reported at zero for a full period, without a word why.',
    expects: ['zero-input'],
    mayAlso: FOLLOWING,
    suits: typed,
    make: (desk) => [desk.type(desk.anyBusyPoint().value, 0)],
  },
  {
    id: 'same-value-in-two-points',
    says: 'The value of one point was copied to the next.',
    expects: ['duplicate-value'],
    mayAlso: FOLLOWING,
    suits: having('typed', 'several-points'),
    make: (desk) => {
      const source = desk.anyBusyPoint();
      const { rows } = desk.report.input.table1;
      const target = rows[(rows.indexOf(source) + 1) % rows.length];
      if (target === undefined) throw new Error('There is one point only.');
      return [desk.type(target.value, desk.number(source.value)), source.value];
    },
  },
  {
    id: 'row-copied-twice',
    says: 'A row of Table 1 was inserted twice: its electricity counts double.',
    expects: ['duplicate-point', 'duplicate-value'],
    mayAlso: FOLLOWING,
    suits: having('plain', 'yearly'),
    redescribe: ({ points }) => ({ points: points.flatMap((point, index) => (index === 1 ? [point, point] : [point])) }),
    make: (desk) => [desk.point(1).value, desk.point(2).value, desk.point(1).point, desk.point(2).point],
  },
  {
    id: 'row-copied-and-renumbered',
    says: 'A row was copied for a new point, and its value was never replaced.',
    expects: ['duplicate-value'],
    mayAlso: FOLLOWING,
    suits: having('plain', 'yearly'),
    redescribe: ({ points }) => ({ points: [...points, { ...(points[1] ?? { value: 0 }), point: `(${points.length + 1})` }] }),
    make: (desk) => [desk.point(1).value, desk.point(-1).value],
  },
  {
    id: 'point-number-twice',
    says: 'Two points carry the same number.',
    expects: ['duplicate-point'],
    suits: having('several-points', 'yearly'),
    make: (desk) => [desk.type(desk.point(1).point, desk.text(desk.point(0).point)), desk.point(0).point],
  },
  {
    id: 'value-adjusted-in-its-cell',
    says: 'A monitored value was raised by two per cent inside its own cell.',
    expects: ['number-in-formula'],
    mayAlso: FOLLOWING,
    suits: typed,
    make: (desk) => {
      const { value } = desk.anyBusyPoint();
      return [desk.enter(value, `${desk.number(value)}*1.02`)];
    },
  },
  {
    id: 'option-missing',
    says: 'The monitoring option of a point is not given.',
    expects: ['unknown-monitoring-option', 'missing-evidence'],
    suits: having(),
    make: (desk) => [desk.type(desk.anyPoint().option, null)],
  },
  {
    id: 'option-that-does-not-exist',
    says: 'There is no monitoring option D.',
    expects: ['unknown-monitoring-option'],
    suits: having(),
    make: (desk) => [desk.type(desk.anyPoint().option, desk.description.language === 'ja' ? 'オプションD' : 'Option D')],
  },
  {
    id: 'source-missing',
    says: 'It is not said where a value comes from.',
    expects: ['missing-evidence'],
    suits: having(),
    make: (desk) => [desk.type(desk.anyPoint().source, null)],
  },
  {
    id: 'method-missing',
    says: 'It is not said how a value was measured.',
    expects: ['missing-evidence'],
    suits: having(),
    make: (desk) => [desk.type(desk.anyPoint().method, null)],
  },
];

function asText(id: string, says: string, write: (value: number, desk: Desk) => string): Operator {
  return {
    id,
    says,
    expects: ['number-as-text'],
    mayAlso: FROM_TEXT,
    suits: typed,
    make: (desk) => {
      const { value } = desk.anyBusyPoint();
      return [desk.type(value, write(desk.number(value), desk))];
    },
  };
}

function changed(desk: Desk, change: (value: number) => number): readonly CellAddress[] {
  const { value } = desk.anyBusyPoint();
  return [desk.type(value, change(desk.number(value)))];
}

function grouped(value: number, separator: string, point = '.'): string {
  const [whole = '', decimals = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, separator)}${point}${decimals}`;
}

function fullWidth(text: string): string {
  return text.replace(/[\d.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
