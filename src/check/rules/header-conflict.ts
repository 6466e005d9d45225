import type { CalculationSheet, Extraction, Located } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { groupsBy } from '../groups-by';
import { spreadsheetName, type SpreadsheetName } from '../spreadsheet-name';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const headerConflict: ReportRule = {
  id: 'header-conflict',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, _settings, workbook) => {
    const { reports } = workbook;
    const references = referencesOf(sheet);
    const names = namesOf(sheet, reports.length === 1);
    const missing = missingReference(sheet);
    if (references.length + names.length + missing.length === 0) {
      return notApplicable(
        'No header with a spreadsheet name or a reference number was found.',
        '方法論のスプレッドシート名と参照番号のヘッダーが見つかりません。',
      );
    }
    const grave = [...conflictingReferences(references), ...conflictingMethodologies(names), ...otherCountry(references, names)];
    if (grave.length > 0) return failedIfAny(grave);
    return failedIfAny(
      [...missing, ...malformedReferences(sheet), ...planOfOtherVersion(sheet, names), ...planOfOtherMethodology(names, workbook)],
      'warning',
    );
  },
  docs: {
    what: {
      en: 'The headers contradict each other: another methodology, version or reference number on another sheet, or a reference number of another country than the methodology’s. A plan made with another version or spreadsheet, and a reference number that is missing or not of the form XX000, are warnings.',
      ja: 'ヘッダーが互いに矛盾しています（シートによって方法論、版、参照番号が異なる、または参照番号と方法論の国コードが異なる）。計画が別の版や別のスプレッドシートで作られている場合と、参照番号がないか XX000 の形でない場合は警告にとどめます。',
    },
    why: {
      en: 'Every sheet of a monitoring spreadsheet carries the same header. One that differs was copied from another project or version, and its formulas and default values with it.',
      ja: 'モニタリングスプレッドシートの各シートには同じヘッダーが入ります。異なるシートは別の事業や別の版からコピーされたもので、数式やデフォルト値も別のものになっているおそれがあります。',
    },
    fix: {
      en: 'Use the spreadsheet of the methodology and version in the registered project documents on every sheet, and write the project’s reference number.',
      ja: '登録された文書にある方法論とその版のスプレッドシートを全シートで使い、当該事業の参照番号を記入してください。',
    },
    source: {
      en: 'Header of the published monitoring report sheet of JCM project ID009 (JCM_ID_AM002_ver02.0, ID009); JCM form "Monitoring Report Sheet"',
      ja: '公開されている JCM プロジェクト ID009 のモニタリング報告シートのヘッダー（JCM_ID_AM002_ver02.0、ID009）、JCM 様式 "Monitoring Report Sheet"',
    },
  },
  examples: {
    // Another way of writing the same version.
    ok: (correct) => withInputHeader(correct, 'JCM_MN_AM003_Ver2.0', 'MN999'),
    bad: (correct) => withInputHeader(correct, 'JCM_MN_AM003_ver02.0', 'MN998'),
  },
};

function withInputHeader(correct: CalculationSheet, spreadsheet: string, reference: string): CalculationSheet {
  const at: CellAddress = { sheet: 'MRS(input)', row: 1, column: 11 };
  const header = { spreadsheet: { value: spreadsheet, at }, reference: { value: reference, at: { ...at, row: 2 } } };
  return { ...correct, inputHeader: header, headers: [{ sheet: 'MRS(input)', ...header }] };
}

interface Reference {
  readonly value: string;
  readonly at: CellAddress;
}

/** Of the form `MN999`; a plan written before registration has none yet, and says so in many ways. */
function referencesOf({ reference, headers = [], plan }: CalculationSheet): readonly Reference[] {
  const all = [reference, ...headers.map((header) => header.reference), plan?.reference, plan?.inputHeader?.reference];
  return distinct(all).flatMap(({ value, at }) => {
    const plain = value.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    return /^[A-Z]{2}\d{3}$/.test(plain) ? [{ value: plain, at }] : [];
  });
}

/** What the report has as its reference number and what is not of its form; the same one on several sheets once. */
function malformedReferences({ reference, headers = [] }: CalculationSheet): Finding[] {
  const all = distinct([reference, ...headers.map((header) => header.reference)]);
  const written = all.map(({ value, at }) => ({ value: value.normalize('NFKC').trim(), at }));
  const malformed = written.filter(({ value }) => !/^[A-Z]{2}\d{3}$/.test(value));
  return groupsBy(malformed, ({ value }) => value).map((same) => {
    const at = same.map((one) => one.at);
    const [place, found] = [wordRanges(at), shortened(same[0]?.value ?? '')];
    return {
      at,
      expected: 'XX000',
      found,
      message: {
        en: `Expected a reference number of the form XX000, the country’s two capitals and three digits, in ${place.en}, found “${found}”.`,
        ja: `${place.ja} の参照番号は XX000 の形（国コードの大文字 2 字と数字 3 桁）のはずですが、「${found}」です。`,
      },
    };
  });
}

/** Nothing behind its label, or no label in a header that names the spreadsheet. Without any header nobody knows where it should stand. */
function missingReference({ spreadsheet, reference, emptyReference, headers = [] }: CalculationSheet): Finding[] {
  const at = emptyReference ?? spreadsheet?.at;
  if (at === undefined || [reference, ...headers.map((header) => header.reference)].some((one) => one !== undefined)) return [];
  const { en, ja } = wordRanges([at]);
  const isEmpty = emptyReference !== undefined;
  return [
    {
      at: [at],
      expected: 'XX000',
      message: {
        en: `Expected the project’s reference number (XX000) ${isEmpty ? `behind its label in ${en}` : `in the header, as beside ${en}`}, found none.`,
        ja: `${isEmpty ? `${ja} の見出しの後` : `${ja} などのヘッダー`}にプロジェクトの参照番号（XX000）が必要ですが、ありません。`,
      },
    },
  ];
}

interface Name extends SpreadsheetName {
  readonly text: string;
  readonly at: CellAddress;
}

/** Of the report's own sheets; of the others only where there is one report, as each methodology has a spreadsheet of its own. */
function namesOf({ spreadsheet, inputHeader, headers = [] }: CalculationSheet, isOnlyReport: boolean): readonly Name[] {
  const others = isOnlyReport ? headers.map((header) => header.spreadsheet) : [];
  return distinct([spreadsheet, inputHeader?.spreadsheet, ...others]).flatMap(named);
}

function named({ value, at }: Located<string>): Name[] {
  const name = spreadsheetName(value);
  return name ? [{ ...name, text: value, at }] : [];
}

function distinct(all: readonly (Located<string> | undefined)[]): readonly Located<string>[] {
  const known = new Map(all.flatMap((one) => (one ? [[JSON.stringify(one.at), one] as const] : [])));
  return [...known.values()];
}

function conflictingReferences(references: readonly Reference[]): Finding[] {
  const [first, ...others] = mostCommonFirst(references, ({ value }) => value);
  return conflicts({ en: 'reference number', ja: '参照番号' }, first, others, ({ value }) => value);
}

function conflictingMethodologies(names: readonly Name[]): Finding[] {
  const [first, ...others] = mostCommonFirst(names, ({ methodology, version }) => `${methodology} ${version}`);
  const differing = others.filter((group) =>
    group.some((name) => first?.some((one) => name.methodology !== one.methodology || isOtherVersion(name, one))),
  );
  return conflicts({ en: 'spreadsheet', ja: 'スプレッドシート' }, first, differing, ({ text }) => text);
}

/** What most sheets say is the likelier; of two said alike often, what the calculation sheet says. */
function mostCommonFirst<T>(all: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  return groupsBy(all, key).toSorted((a, b) => b.length - a.length);
}

function conflicts<T extends { readonly at: CellAddress }>(
  subject: Words,
  expected: readonly T[] = [],
  others: readonly (readonly T[])[],
  textOf: (one: T) => string,
): Finding[] {
  const [wanted] = expected;
  return others.flatMap(([found, ...more]) =>
    wanted && found
      ? [
          conflict(
            subject,
            textOf(wanted),
            wanted.at,
            textOf(found),
            [found, ...more].map(({ at }) => at),
          ),
        ]
      : [],
  );
}

function conflict(subject: Words, first: string, firstAt: CellAddress, other: string, at: readonly CellAddress[]): Finding {
  const [places, place] = [wordRanges(at), wordRanges([firstAt])];
  const [wanted, found] = [shortened(first), shortened(other)];
  return {
    at: [...at, firstAt],
    expected: wanted,
    found,
    message: {
      en: `Expected the ${subject.en} ${wanted} on every sheet as in ${place.en}, found ${found} in ${places.en}.`,
      ja: `${subject.ja}は全シートで ${place.ja} と同じ ${wanted} のはずですが、${places.ja} は ${found} です。`,
    },
  };
}

function otherCountry(references: readonly Reference[], names: readonly Name[]): Finding[] {
  const [reference] = references;
  const [name] = names;
  if (!reference || !name || reference.value.slice(0, 2) === name.country) return [];
  const [place, namePlace] = [wordRanges([reference.at]), wordRanges([name.at])];
  const wanted = `${name.country}…`;
  return [
    {
      at: [reference.at, name.at],
      expected: wanted,
      found: reference.value,
      message: {
        en: `Expected a reference number of the country of ${shortened(name.text)} (${name.country}, ${namePlace.en}), found ${reference.value} in ${place.en}.`,
        ja: `${place.ja} の参照番号は ${shortened(name.text)}（${namePlace.ja}）と同じ国コード ${name.country} のはずですが、${reference.value} です。`,
      },
    },
  ];
}

/** One report and one plan: where there are more, a methodology may not have been reported yet. */
function planOfOtherMethodology(names: readonly Name[], { reports, plans }: Extraction): Finding[] {
  const [first] = names;
  const [planned] = distinct([plans[0]?.spreadsheet]).flatMap(named);
  if (reports.length !== 1 || plans.length !== 1 || !first || !planned || planned.methodology === first.methodology) return [];
  const subject: Words = { en: 'spreadsheet', ja: 'スプレッドシート' };
  return [conflict(subject, first.text, first.at, planned.text, [planned.at])];
}

function planOfOtherVersion({ plan }: CalculationSheet, names: readonly Name[]): Finding[] {
  const [first] = names;
  const [planned] = distinct([plan?.spreadsheet]).flatMap(named);
  if (!first || !planned || planned.methodology !== first.methodology || !isOtherVersion(planned, first)) return [];
  const [place, planPlace] = [wordRanges([first.at]), wordRanges([planned.at])];
  return [
    {
      at: [first.at, planned.at],
      expected: shortened(planned.text),
      found: shortened(first.text),
      message: {
        en: `Expected the spreadsheet of the plan, ${shortened(planned.text)} (${planPlace.en}), found ${shortened(first.text)} in ${place.en}. A change of version after registration must be requested.`,
        ja: `${place.ja} は計画（${planPlace.ja}）と同じ ${shortened(planned.text)} のはずですが、${shortened(first.text)} です。登録後の版の変更には申請が必要です。`,
      },
    },
  ];
}

function isOtherVersion(a: SpreadsheetName, b: SpreadsheetName): boolean {
  return a.version !== undefined && b.version !== undefined && a.version !== b.version;
}
