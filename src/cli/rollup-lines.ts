/** A portfolio as JSON lines, `jcm-monitor/rollup@1`: one line a report, one line a file without figures. Parts of a portfolio are put together from them. */
import * as v from 'valibot';
import { SYMBOLS } from '../extract/extraction';
import { DECISION_KINDS } from '../our-sheets/check-log';
import { DECIDED_STATES } from '../map/finding-decisions';
import type { PortfolioPart } from '../map/portfolio/portfolio-part';
import { FINDING_WEIGHTS } from '../map/portfolio/portfolio-part';
import { UserError } from '../user-error';

const ROLLUP_SCHEMA = 'jcm-monitor/rollup@1';

export function rollupLines({ reports, unread }: PortfolioPart): readonly string[] {
  return [
    ...reports.map((report) => JSON.stringify({ schema: ROLLUP_SCHEMA, kind: 'report', ...report })),
    ...unread.map((file) => JSON.stringify({ schema: ROLLUP_SCHEMA, kind: 'unread', ...file })),
  ];
}

const words = v.object({ en: v.string(), ja: v.string() });
const figure = v.optional(v.pipe(v.number(), v.finite()));
const date = v.pipe(v.string(), v.isoDate());
const schema = v.literal(ROLLUP_SCHEMA);
const decision = v.object({
  kind: v.picklist(DECISION_KINDS),
  state: v.picklist(DECIDED_STATES),
  reason: v.optional(v.string()),
  by: v.optional(v.string()),
  on: v.optional(v.string()),
  dismisses: v.boolean(),
});
const LINE = v.variant('kind', [
  v.object({
    schema,
    kind: v.literal('report'),
    file: v.string(),
    sheet: v.string(),
    reference: v.optional(v.string()),
    spreadsheet: v.optional(v.string()),
    spreadsheetAt: v.optional(v.string()),
    project: v.optional(v.string()),
    period: v.optional(v.object({ from: date, to: date, at: v.string() })),
    figures: v.object({ EG: figure, EF_RE: figure, RE_p: figure, PE_p: figure, ER_p: figure }),
    figureAt: v.optional(v.string()),
    readings: v.optional(v.array(v.object({ value: v.pipe(v.number(), v.finite()), at: v.string() }))),
    megawatts: figure,
    country: v.optional(v.string()),
    isDescribed: v.optional(v.boolean()),
    targets: v.array(v.string()),
    vintages: v.optional(
      v.array(
        v.object({
          year: v.pipe(v.number(), v.integer()),
          tonnes: v.pipe(v.number(), v.finite()),
          isEstimate: v.boolean(),
          EG: figure,
          RE_p: figure,
          PE_p: figure,
        }),
      ),
    ),
    doubted: v.optional(v.array(v.object({ symbol: v.picklist(SYMBOLS), rule: v.string() }))),
    findings: v.array(
      v.object({
        weight: v.picklist(FINDING_WEIGHTS),
        rule: v.string(),
        message: words,
        at: v.array(v.string()),
        decision: v.optional(decision),
      }),
    ),
  }),
  v.object({ schema, kind: v.literal('unread'), file: v.string(), code: v.string(), message: words }),
]);

/** Throws `UserError` `damaged-part` with the file, the line and what was expected there. */
export function readRollupLines(file: string, text: string): PortfolioPart {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }));
  const read = lines.filter(({ line }) => line.trim() !== '').map(({ line, number }) => readLine(file, line, number));
  return {
    reports: read.flatMap((line) => (line.kind === 'report' ? [reportOf(line)] : [])),
    unread: read.flatMap((line) => (line.kind === 'unread' ? [{ file: line.file, code: line.code, message: line.message }] : [])),
  };
}

type Line = v.InferOutput<typeof LINE>;

function reportOf({ kind: _kind, schema: _schema, ...report }: Extract<Line, { kind: 'report' }>): PortfolioPart['reports'][number] {
  return report;
}

function readLine(file: string, line: string, number: number): Line {
  const result = v.safeParse(LINE, parsed(line));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  const at = place === null ? '' : ` (${place})`;
  throw new UserError('damaged-part', {
    en: `${file}, line ${number}${at}: this is no line of a roll-up (${ROLLUP_SCHEMA}); ${issue.expected === null ? issue.message : `expected ${issue.expected}, found ${issue.received}`}. Make the file again with rollup --out.`,
    ja: `${file} の ${number} 行目${at}: 集計（${ROLLUP_SCHEMA}）の行ではありません。${issue.expected ?? ''} のはずですが、${issue.received} です。rollup --out でファイルを作り直してください。`,
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // said as a line that is no roll-up
  }
}
