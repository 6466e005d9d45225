/** What is proposed where a copy is refused: all that has to be redacted too, so that the copy is made of it. */
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { cellName } from '../../src/address';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { addressList } from '../../src/redact/address-list';
import type { Redaction, RedactionRequest } from '../../src/redact/redaction';
import { redactWorkbook } from '../../src/redact/redact-workbook';

type Content = string | number | { readonly formula: string; readonly result: number };

async function bytesOf(sheets: Readonly<Record<string, Readonly<Record<string, Content>>>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const [address, content] of Object.entries(cells)) sheet.getCell(address).value = content;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const redact = (bytes: Uint8Array, request: RedactionRequest): Redaction => redactWorkbook(bytes, request, inflateWithNode);
const is = (formula: string, result: number): Content => ({ formula, result });
const proposed = ({ proposal }: Redaction): readonly string[] =>
  (proposal?.additions ?? []).map(({ kind, cells, of }) =>
    `${kind} ${addressList(cells).join(' ')} for ${addressList(of).join(' ')}`.replaceAll("'", ''),
  );

describe('a monitored value that is a sum of readings on another sheet', () => {
  const READINGS = { B4: 41230.5, B5: 42358.8, B6: 43487.1 };
  const REPORT = {
    F8: is('SUM(Log!B4:B6)/1000', 127.0764),
    F9: 987.65,
    F11: is('SUM(F8:F9)', 1114.7264),
    F12: 0.361,
    F10: is('F11*F12', 402.4162304),
  };

  test('is hidden with its readings and with the results that it could be computed back from', async () => {
    const bytes = await bytesOf({ Log: READINGS, Report: REPORT });
    const refused = redact(bytes, { ranges: ['Report!F8'] });
    expect(refused.reveals).toEqual([
      {
        kind: 'computable',
        at: { sheet: 'Report', row: 8, column: 6 },
        of: [{ sheet: 'Report', row: 8, column: 6 }],
        from: [{ sheet: 'Log', range: { top: 4, left: 2, bottom: 6, right: 2 } }],
      },
    ]);
    expect(proposed(refused)).toEqual([
      'computable Log!B4:B6 for Report!F8',
      'result Report!F11 for Report!F8',
      'result Report!F10 for Report!F11',
    ]);
    expect([refused.bytes, refused.proposal?.against]).toEqual([undefined, []]);
    expect(redact(bytes, { ranges: ['Report!F8', 'Log!B4:B6', 'Report!F10:F11'] }).bytes).toBeDefined();
  });

  test('of a product the factor with the readings behind it is redacted, not the one that everybody knows', async () => {
    const bytes = await bytesOf({ Log: READINGS, Report: REPORT });
    expect(proposed(redact(bytes, { ranges: ['Report!F10'] }))).toEqual([
      'computable Report!F11 for Report!F10',
      'computable Report!F8:F9 for Report!F11',
      'computable Log!B4:B6 for Report!F8',
    ]);
  });

  test('what may stay is not proposed, and what redacting does not mend is told', async () => {
    const bytes = await bytesOf({ Log: READINGS, Report: REPORT });
    const { proposal } = redact(bytes, { ranges: ['Report!F8'], leave: ['Log!B4:B6'] });
    expect(proposal?.against).toMatchObject([{ kind: 'computable', at: { sheet: 'Report', row: 8, column: 6 } }]);
  });
});

/** `result` is the sum of cells, each times a fraction. */
interface Equation {
  readonly result: string;
  readonly terms: readonly (readonly [cell: string, numerator: bigint, denominator: bigint])[];
}

const PRIME = 2_147_483_647n;

/** Whether the equations leave one value alone for a hidden cell: counted with exact fractions, by rank, unlike what is tested. */
function isSettled(secret: string, hidden: ReadonlySet<string>, equations: readonly Equation[]): boolean {
  const columns = [...hidden];
  const rows = equations.map(({ result, terms }) => {
    const row = columns.map((cell): bigint => (cell === result ? -1n : 0n));
    for (const [cell, numerator, denominator] of terms) {
      const column = columns.indexOf(cell);
      if (column >= 0) row[column] = (row[column] ?? 0n) + numerator * power(denominator, PRIME - 2n);
    }
    return row;
  });
  return rankOf(rows) === rankOf([...rows, columns.map((cell) => (cell === secret ? 1n : 0n))]);
}

function rankOf(all: readonly (readonly bigint[])[]): number {
  let rows = all.map((row) => row.map((value) => ((value % PRIME) + PRIME) % PRIME));
  let rank = 0;
  for (const column of (rows[0] ?? []).keys()) {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (pivot === undefined) continue;
    rank += 1;
    const inverse = power(pivot[column] ?? 1n, PRIME - 2n);
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, at) => (((value - (row[column] ?? 0n) * inverse * (pivot[at] ?? 0n)) % PRIME) + PRIME) % PRIME));
  }
  return rank;
}

function power(base: bigint, exponent: bigint): bigint {
  if (exponent === 0n) return 1n;
  const half = power((base * base) % PRIME, exponent / 2n);
  return exponent % 2n === 0n ? half : (half * base) % PRIME;
}

/** Readings in A and B, and below one another in D results of them and of one another, every number its own. */
const SHEET = fc
  .record({
    readings: fc.array(fc.tuple(fc.integer({ min: 10_007, max: 99_991 }), fc.integer({ min: 10_007, max: 99_991 })), {
      minLength: 3,
      maxLength: 6,
    }),
    results: fc.array(fc.tuple(fc.constantFrom('sum', 'both', 'product', 'difference', 'rounded'), fc.nat(), fc.nat()), {
      minLength: 2,
      maxLength: 7,
    }),
  })
  .map(({ readings, results }) => {
    const cells: Record<string, Content> = {};
    const equations: Equation[] = [];
    const values = new Map<string, number>();
    const put = (address: string, value: number, formula?: string): void => {
      values.set(address, value);
      cells[address] = formula === undefined ? value : is(formula, value);
    };
    readings.forEach(([a, b], index) => {
      put(`A${index + 1}`, a / 7);
      put(`B${index + 1}`, b / 13);
    });
    put('E1', 0.3617);
    const valueOf = (address: string): number => values.get(address) ?? Number.NaN;
    results.forEach(([kind, first, second], index) => {
      const known = [...values.keys()].filter((address) => address !== 'E1');
      const [x = 'A1', y = 'A1'] = [known[first % known.length], known[second % known.length]];
      const column = first % 2 === 0 ? 'A' : 'B';
      const [top, bottom] = [(first % readings.length) + 1, (second % readings.length) + 1].sort((a, b) => a - b);
      const inRange = readings.map((_, row) => row + 1).filter((row) => row >= (top ?? 1) && row <= (bottom ?? 1));
      const sum = inRange.reduce((total, row) => total + valueOf(`${column}${row}`), 0);
      const at = `D${index + 1}`;
      const terms: Readonly<Record<typeof kind, Equation['terms']>> = {
        sum: inRange.map((row) => [`${column}${row}`, 1n, 1000n]),
        both: [
          [x, 1n, 1n],
          [y, 1n, 1n],
        ],
        product: [[x, 3617n, 10_000n]],
        difference: [
          [x, 1n, 1n],
          [y, -2n, 1n],
        ],
        rounded: [[x, 1n, 1n]],
      };
      equations.push({ result: at, terms: terms[kind] });
      if (kind === 'sum') put(at, sum / 1000, `SUM(${column}${top ?? 1}:${column}${bottom ?? 1})/1000`);
      else if (kind === 'both') put(at, valueOf(x) + valueOf(y), `${x}+${y}`);
      else if (kind === 'product') put(at, valueOf(x) * 0.3617, `${x}*E1`);
      else if (kind === 'difference') put(at, valueOf(x) - 2 * valueOf(y), `${x}-2*${y}`);
      else put(at, Math.round(valueOf(x)), `ROUND(${x},0)`);
    });
    return { cells, equations, addresses: [...values.keys()].filter((address) => address !== 'E1') };
  });

test('whatever the sheet and whichever of its cells: what is proposed passes, and nothing but the chosen cells and it is XXX', async () => {
  await fc.assert(
    fc.asyncProperty(SHEET, fc.nat(), async ({ cells, equations, addresses }, which) => {
      const bytes = await bytesOf({ S: cells });
      const secret = addresses[which % addresses.length] ?? 'A1';
      const { proposal, bytes: copy, redacted } = redact(bytes, { ranges: [`S!${secret}`] });
      const hidden = new Set((proposal?.redacted ?? redacted).map(({ row, column }) => cellName(row, column)));
      // The equations hold the factor for known; and `A1-A1` is settled whatever is hidden.
      if (!hidden.has('E1') && !isSettled(secret, new Set(addresses), equations)) expect(isSettled(secret, hidden, equations)).toBe(false);
      if (copy !== undefined) return;
      expect(proposal?.against).toEqual([]);
      const taken = redact(bytes, { ranges: addressList(proposal?.redacted ?? []) });
      expect([taken.reveals, taken.remains, taken.bytes === undefined]).toEqual([[], [], false]);
    }),
    { numRuns: 50, seed: 8 },
  );
});
