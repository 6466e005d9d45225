/**
 * `check --format sarif`: one run of SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format", errata 01) over all files; the
 * sections named below are its. Results are printed as they come; what sums them up stands after them.
 */
import type { Artifact, ArtifactLocation, Invocation, Location, Notification, Run } from 'sarif';
import { allResults, type AcrossJson, type CheckedJson, type FileJson, type ResultJson } from '../check-json';
import type { ExitCode } from '../terminal';
import type { CheckFormat, FormatOptions } from './check-format';
import { cellsByHand } from './check-log-text';
import { fileUri } from './file-uri';
import { JsonItems } from './json-items';
import { sarifMessage } from './sarif-message';
import { acrossResults, fileResults } from './sarif-results';
import { sarifTool } from './sarif-rules';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function sarifFormat({ print, language }: FormatOptions): CheckFormat {
  const results = new JsonItems(print, 4);
  const artifacts = new Artifacts();
  const notifications: Notification[] = [];
  return {
    begin: () => {
      const run = members({ tool: sarifTool(language), language, columnKind: 'utf16CodeUnits' } satisfies Partial<Run>);
      print(`{\n  "version": "2.1.0",\n  "$schema": ${JSON.stringify(SCHEMA)},\n  "runs": [\n    {\n${run},\n      "results": [`);
    },
    file: (file) => {
      const artifact = artifacts.locationOf(file);
      notifications.push(...fileNotifications(file, artifact));
      fileResults(file, artifact, language).forEach((result) => results.add(result));
    },
    across: (found) => {
      acrossResults(found, (path) => artifacts.ofPath(path)).forEach((result) => results.add(result));
      notifications.push(...found.flatMap((result) => crashed(result, [])));
    },
    end: (exitCode) => {
      results.end();
      const invocations = [invocation(exitCode, notifications)];
      print(`      ],\n${members({ artifacts: artifacts.list, invocations } satisfies Partial<Run>)}\n    }\n  ]\n}`);
    },
  };
}

/** The files, each once, though it may be named twice (3.14.15). */
class Artifacts {
  readonly list: Artifact[] = [];
  private readonly indices = new Map<string, number>();

  locationOf(file: FileJson): ArtifactLocation {
    const uri = fileUri(file.file);
    const index = this.indices.get(uri) ?? this.list.length;
    if (index === this.list.length) {
      this.list.push({ location: { uri }, roles: ['analysisTarget'], ...(file.outcome === 'checked' ? known(file) : {}) });
      this.indices.set(uri, index);
    }
    return { uri, index };
  }

  /** Of a file that was looked at. */
  ofPath(path: string): ArtifactLocation {
    const uri = fileUri(path);
    const index = this.indices.get(uri);
    return { uri, ...(index === undefined ? {} : { index }) };
  }
}

function known({ sha256, reports }: CheckedJson): Partial<Artifact> {
  const byHand = reports.flatMap(cellsByHand);
  return { hashes: { 'sha-256': sha256 }, ...(byHand.length === 0 ? {} : { properties: { cellsByHand: byHand } }) };
}

/** The properties of the run without the braces around them. */
function members(run: Partial<Run>): string {
  return JSON.stringify(run, null, 2).slice('{\n'.length, -'\n}'.length).replace(/^/gm, '    ');
}

/** The run went well where every file was checked, whatever was found (3.20.14). */
function invocation(exitCode: ExitCode, toolExecutionNotifications: Notification[]): Invocation {
  return { executionSuccessful: exitCode < 2, exitCode, toolExecutionNotifications };
}

/** What could not be checked: a file that was refused, a rule that failed (3.20.21). */
function fileNotifications(file: FileJson, artifactLocation: ArtifactLocation): readonly Notification[] {
  const locations = [{ physicalLocation: { artifactLocation } }];
  if (file.outcome === 'refused') {
    const { code, message } = file.refusal;
    return [{ level: 'error', descriptor: { id: code }, message: sarifMessage(message), locations }];
  }
  return allResults(file).flatMap((result) => crashed(result, locations));
}

function crashed(result: ResultJson | AcrossJson, locations: Location[]): readonly Notification[] {
  if (result.outcome !== 'crashed') return [];
  return [{ level: 'error', message: sarifMessage(result.error), associatedRule: { id: result.rule }, locations }];
}
