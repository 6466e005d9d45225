import { addressText, cellName } from '../../src/address';
import { parseFormula } from '../../src/formula/parse-formula';
import { precedentsOf } from '../../src/formula/precedents-of';
import type { TraceNode } from '../../src/formula/trace';
import { traceOf } from '../../src/formula/trace-of';
import { traceEvaluator } from '../../src/formula/evaluate-formula';
import { readXlsx } from '../../src/read/xlsx';
import { layoutOf, monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { bookOf } from './book-of';

/** `A1[B1 C1*]`: a star is a repeated cell, dots are what was cut off. */
function outline(node: TraceNode): string {
  const name = cellName(node.at.row, node.at.column) + (node.repeated ? '*' : '');
  const below = [...node.precedents.map(outline), ...(node.truncated ? ['...'] : [])];
  return below.length === 0 ? name : `${name}[${below.join(' ')}]`;
}

const A1 = { sheet: 'S', row: 1, column: 1 };

describe('traceOf', () => {
  it('goes from the reductions down to the typed inputs, over sheets', async () => {
    const workbook = readXlsx(await monitoringWorkbook());
    const { calculation, input } = layoutOf().report;
    const trace = traceOf(workbook, calculation.rows.ER_p.value);
    expect(outline(trace)).toBe('D6[D10[D11[F8 F9 F10] D12[D8[D17]]] D14]');
    expect(addressText(trace.at)).toBe("'MRS(calc_process)'!D6");
    expect(trace.formula).toBe('=D10-D14');
    expect(trace.precedents[0]?.precedents[0]?.precedents.map(({ at }) => at)).toEqual(input.table1.rows.map(({ value }) => value));
    expect(trace.precedents[1]).toEqual({ at: calculation.rows.PE_p.value, content: { kind: 'number', value: 0 }, precedents: [] });
  });

  it('lists of a range what is filled, and a single cell even when it is empty', () => {
    expect(
      outline(
        traceOf(
          bookOf({
            S: [
              ['=SUM(B1:C9)+D1', 1],
              [null, null, 2],
            ],
          }),
          A1,
        ),
      ),
    ).toBe('A1[B1 C2 D1]');
  });

  it('marks what it met before, and ends on circles', () => {
    expect(outline(traceOf(bookOf({ S: [['=B1+C1', '=C1+D1', '=D1', 5]] }), A1))).toBe('A1[B1[C1* D1] C1[D1*]]');
    expect(outline(traceOf(bookOf({ S: [['=B1', '=A1']] }), A1))).toBe('A1[B1[A1*]]');
  });

  it('resolves names, also those that mean names', () => {
    const names = [
      { name: 'Factor', formula: '=Other' },
      { name: 'Other', formula: '=S!$C$1' },
    ];
    expect(outline(traceOf(bookOf({ S: [['=factor*B1', 2, 3]] }, { names }), A1))).toBe('A1[C1 B1]');
  });

  it('says where it stops: at long ranges, many cells, many levels, and what it cannot follow', () => {
    const limits = { perRange: 3, overall: 6, levels: 2 };
    const column = [
      ['=SUM(B1:B9)', 1],
      [null, 2],
      [null, 3],
      [null, 4],
    ];
    expect(outline(traceOf(bookOf({ S: column }), A1, limits))).toBe('A1[B1 B2 B3 ...]');
    const wide = [['=B1+C1+D1', '=E1+F1', '=G1+H1', '=I1']];
    expect(outline(traceOf(bookOf({ S: wide }), A1, limits))).toBe('A1[B1[E1 F1] C1[...] D1[...]]');
    expect(outline(traceOf(bookOf({ S: [['=B1', '=C1', '=D1', '=E1', 5]] }), A1, limits))).toBe('A1[B1[C1[...]]]');
    for (const formula of ['=[Other.xlsx]S!A1', '=OFFSET(B1,1,1)', '=Table1[Value]']) {
      expect(traceOf(bookOf({ S: [[formula, 1]] }), A1).truncated).toBe(true);
    }
  });

  it('makes the evaluator say so rather than compute with half of the cells', () => {
    const workbook = bookOf({
      S: [
        ['=SUM(B1:B9)', 1],
        [null, 2],
      ],
    });
    const trace = traceOf(workbook, A1, { perRange: 1, overall: 9, levels: 9 });
    expect(traceEvaluator(trace, []).valueAt(A1)).toEqual({ kind: 'not-evaluated', reason: 'incomplete-trace', name: "'S'!A1" });
  });
});

describe('precedentsOf', () => {
  const workbook = bookOf({ S: [], 'Ｔ 2': [] }, { names: [{ name: 'Loop', formula: '=Loop+S!$A$9' }] });
  const namesOf = (formula: string): string[] => {
    const tree = parseFormula(formula);
    if (tree.kind === 'failure') throw new Error(tree.name);
    return precedentsOf(tree, 's', workbook).map(
      ({ sheet, range }) => `${sheet}!${cellName(range.top, range.left)}:${cellName(range.bottom, range.right)}`,
    );
  };

  it('names each range once, in reading order, as the workbook spells its sheets', () => {
    expect(namesOf("=B1+SUM('ｔ 2'!A1:B2)*b1+$B$1")).toEqual(['S!B1:B1', 'Ｔ 2!A1:B2']);
  });

  it('leaves out other workbooks, missing sheets and names without meaning', () => {
    expect(namesOf('=[1]S!A1+Missing!A1+Nothing+Loop')).toEqual(['S!A9:A9']);
  });
});
