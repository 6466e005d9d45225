/** The results of one file in SARIF: what was found, and what passed, did not apply or needs a person (3.27.9). */
import { createHash } from 'node:crypto';
import type { ArtifactLocation, Location, LogicalLocation, Result, Suppression } from 'sarif';
import { quotedSheetName } from '../../address';
import type { Language, Words } from '../../language';
import type { CellInFile } from '../../check/rule';
import type { FindingDecision } from '../../map/finding-decisions';
import type { AcrossJson, FileJson, FindingJson, ResultJson } from '../check-json';
import { sarifMessage } from './sarif-message';
import { LEVELS, ruleIndex } from './sarif-rules';

export function fileResults(file: FileJson, artifact: ArtifactLocation, language: Language): readonly Result[] {
  if (file.outcome === 'refused') return [];
  const fingerprints = new Fingerprints();
  const log = file.checkLog && { physicalLocation: { artifactLocation: artifact }, logicalLocations: [sheetLocation(file.checkLog.sheet)] };
  const results = (of: readonly ResultJson[], sheet?: string): readonly Result[] =>
    of.flatMap((result) => sarifResults(result, { artifact, sheet, log, language, fingerprints }));
  return [...results(file.results), ...file.reports.flatMap((report) => results(report.results, report.sheet))];
}

/** What was found between files; what passed is said of no file. */
export function acrossResults(results: readonly AcrossJson[], artifactOf: (file: string) => ArtifactLocation): readonly Result[] {
  const fingerprints = new Fingerprints();
  const placed = ({ file, cell }: CellInFile): Location => ({
    physicalLocation: { artifactLocation: artifactOf(file) },
    logicalLocations: [cellLocation(cell)],
  });
  return results.flatMap((result) => {
    if (!('findings' in result)) return [];
    const { rule, outcome, severity } = result;
    return result.findings.map(({ at, ...finding }) => {
      const [first, ...others] = at.map(placed);
      const places = { locations: first === undefined ? [] : [first], ...(others.length === 0 ? {} : { relatedLocations: others }) };
      const kind: Pick<Result, 'kind' | 'level'> =
        outcome === 'failed' ? { kind: 'fail', level: LEVELS[severity] } : { kind: 'review', level: 'none' };
      return { ...told(finding, rule), ...places, ...fingerprint(fingerprints, [rule, at]), ...kind };
    });
  });
}

interface Place {
  readonly artifact: ArtifactLocation;
  /** The calculation sheet of the report; undefined for the workbook as a whole. */
  readonly sheet: string | undefined;
  /** The Check log of the workbook. */
  readonly log: Location | undefined;
  readonly language: Language;
  readonly fingerprints: Fingerprints;
}

/** A crashed rule has no result: it is a notification of the run. Whatever is no failure has no level (3.27.10). */
function sarifResults(result: ResultJson, place: Place): readonly Result[] {
  const without = (text: string): Omit<Result, 'kind'> => ({ ...found({ at: [], message: text }, result.rule, place), level: 'none' });
  switch (result.outcome) {
    case 'passed':
      return [{ ...without(result.note ?? PASSED[place.language]), kind: 'pass' }];
    case 'not-applicable':
      return [{ ...without(result.reason), kind: 'notApplicable' }];
    case 'failed':
      return result.findings.map((finding) => ({
        ...found(finding, result.rule, place),
        kind: 'fail',
        level: LEVELS[finding.severity ?? result.severity],
      }));
    case 'needs-a-person':
      return result.findings.map((finding) => ({ ...found(finding, result.rule, place), kind: 'review', level: 'none' }));
    case 'crashed':
      return [];
  }
}

const PASSED: Words = { en: 'The rule found nothing.', ja: '指摘はありません。' };

/** What is there is in the first cell; the others are related to it: mending one does not ask for mending all (3.27.12). */
function found({ at, ...finding }: FindingJson, rule: string, place: Place): Result {
  const [first, ...others] = at;
  return {
    ...told(finding, rule, place.log),
    locations: [location(first, place)],
    ...(others.length === 0 ? {} : { relatedLocations: others.map((cell) => location(cell, place)) }),
    ...fingerprint(place.fingerprints, [rule, place.sheet ?? null, at]),
  };
}

function told({ message, ...known }: Omit<FindingJson, 'at'>, rule: string, log?: Location): Result {
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule),
    message: sarifMessage(message),
    suppressions: known.decision ? suppressions(known.decision, log) : [],
    ...(Object.keys(known).length === 0 ? {} : { properties: known }),
  };
}

/**
 * Every result has them, since all or none must (3.27.23). A Check log is a store beside what was checked, so `external` (3.35.2). A
 * dismissal that does not hold as it stands is under review; whoever accepts or raises a finding suppresses nothing.
 */
function suppressions({ kind, reason, dismisses }: FindingDecision, log: Location | undefined): Suppression[] {
  if (kind !== 'dismissed') return [];
  return [
    {
      kind: 'external',
      status: dismisses ? 'accepted' : 'underReview',
      ...(log ? { location: log } : {}),
      ...(reason === undefined ? {} : { justification: reason }),
    },
  ];
}

function fingerprint(fingerprints: Fingerprints, identity: readonly unknown[]): Pick<Result, 'partialFingerprints'> {
  return { partialFingerprints: { 'jcmMonitor/v1': fingerprints.next(identity) } };
}

function location(cell: string | undefined, { artifact, sheet }: Place): Location {
  const logical = cell !== undefined ? cellLocation(cell) : sheet === undefined ? undefined : sheetLocation(sheet);
  return { physicalLocation: { artifactLocation: artifact }, ...(logical === undefined ? {} : { logicalLocations: [logical] }) };
}

/** SARIF has no words of its own for the parts of a workbook (3.33.7 lets a tool bring its own). */
function cellLocation(cell: string): LogicalLocation {
  return { fullyQualifiedName: cell, name: cell.slice(cell.lastIndexOf('!') + 1), kind: 'cell' };
}

function sheetLocation(sheet: string): LogicalLocation {
  return { fullyQualifiedName: quotedSheetName(sheet), name: sheet, kind: 'sheet' };
}

/**
 * What makes a finding the same in the next run: its rule and cells, not its words, which hold figures and come in two languages. The
 * second at the same place is numbered.
 */
class Fingerprints {
  private readonly seen = new Map<string, number>();

  next(identity: readonly unknown[]): string {
    const key = JSON.stringify(identity);
    const count = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, count);
    return createHash('sha256').update(`${key}:${count}`).digest('hex');
  }
}
