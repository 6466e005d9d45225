import * as v from 'valibot';
import { measureOfUnit } from '../../extract/unit';
import { parseOwnFile, refusedFile, wordFileIssue, wordFileProblem, type FileProblem } from '../../file-problem';
import type { Words } from '../../language';
import type { UserError } from '../../user-error';
import { balanceOf } from './balance';
import { isEquation, parseEquation, type Equation } from './equation';
import { FORMS } from './forms';
import { FORM_NAMES, type KnownFactor, type Methodology, type MethodologySymbol, type NationalFactor } from './methodology';
import { METHODOLOGY_FILE } from './methodology-file';

/** More than any methodology has; a file is no place for a program. */
const MOST_ITEMS = 200;
const LONGEST_TEXT = 500;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_TEXT));
const words = v.union([text, v.strictObject({ en: text, ja: text })]);
const list = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST_ITEMS));
const status = v.picklist(['confirmed', 'second-hand', 'unconfirmed']);
const symbolName = v.pipe(text, v.regex(/^\p{L}[\p{L}\p{N}_]*$/u));

const versions = list(v.pipe(text, v.regex(/^\d+(\.\d+)?$/)));
const figure = v.pipe(v.number(), v.finite());

const FILE = v.strictObject({
  id: v.pipe(text, v.regex(/^[A-Z]{2}_[AP]M\d{3}$/)),
  title: v.optional(words),
  versions: v.optional(versions),
  form: v.optional(v.picklist(FORM_NAMES)),
  equations: v.optional(list(text)),
  symbols: v.optional(
    list(
      v.strictObject({
        name: symbolName,
        unit: text,
        perPoint: v.optional(v.boolean()),
        aliases: v.optional(list(text)),
        meaning: v.optional(words),
      }),
    ),
  ),
  factors: v.optional(
    list(
      v.strictObject({
        symbol: symbolName,
        value: figure,
        unit: text,
        label: v.optional(words),
        versions: v.optional(versions),
        source: v.optional(words),
        status: v.optional(status),
      }),
    ),
  ),
  nationalFactors: v.optional(
    list(
      v.strictObject({
        country: v.optional(v.pipe(text, v.regex(/^[A-Z]{2}$/))),
        value: figure,
        unit: text,
        label: words,
        source: v.optional(words),
        status: v.optional(status),
      }),
    ),
  ),
  source: v.optional(words),
});
type File = v.InferOutput<typeof FILE>;

/**
 * A methodology from the text of a JSON file that a user wrote (docs/methodologies.md). Throws `UserError` `bad-argument` that names
 * the place, what is expected there and what stands there.
 */
export function readMethodology(json: string): Methodology {
  const found = v.safeParse(FILE, parseOwnFile(json, METHODOLOGY_FILE));
  if (!found.success) {
    const [first, ...others] = found.issues;
    throw refusedFile([wordFileIssue(first, METHODOLOGY_FILE), ...others.map((issue) => wordFileIssue(issue, METHODOLOGY_FILE))]);
  }
  const file = found.output;
  const form = file.form === undefined ? undefined : FORMS[file.form];
  const equations = file.equations ?? form?.equations;
  if (equations === undefined) {
    throw bad(
      'equations',
      { en: 'a list of equations, or a form', ja: '式の一覧、または form' },
      { en: 'neither', ja: 'どちらもありません' },
    );
  }
  const own = (file.symbols ?? []).map(symbolOf);
  judgeNames(own);
  const symbols = withForm(own, form?.symbols ?? []);
  const methodology: Methodology = {
    id: file.id,
    title: inBoth(file.title ?? file.id),
    ...(file.versions === undefined ? {} : { versions: file.versions }),
    form: file.equations === undefined && file.form !== undefined ? file.form : 'own',
    equations,
    symbols,
    factors: (file.factors ?? []).map(factorOf),
    ...(file.nationalFactors === undefined
      ? {}
      : { nationalFactors: file.nationalFactors.map((given, index) => nationalOf(given, index, file.id)) }),
    source: file.source ?? THE_USER,
    status: 'confirmed',
  };
  judgeEquations(methodology);
  return methodology;
}

function judgeUnit(unit: string, place: string): void {
  if (unit === '-' || measureOfUnit(unit) !== undefined) return;
  throw bad(place, METHODOLOGY_FILE.expected('unit', undefined), quoted(unit));
}

function inBoth(given: string | Words): Words {
  return typeof given === 'string' ? { en: given, ja: given } : given;
}

function symbolOf(given: NonNullable<File['symbols']>[number], index: number): MethodologySymbol {
  const { name, unit, perPoint, aliases, meaning } = given;
  judgeUnit(unit, `symbols[${index}].unit`);
  return {
    name,
    unit,
    ...(perPoint === true ? { perPoint } : {}),
    ...(aliases === undefined ? {} : { aliases }),
    meaning: inBoth(meaning ?? name),
  };
}

function judgeNames(symbols: readonly MethodologySymbol[]): void {
  for (const [index, { name }] of symbols.entries()) {
    if (symbols.findIndex((symbol) => symbol.name === name) < index) {
      throw bad(`symbols[${index}].name`, { en: 'each symbol once', ja: '記号ごとに 1 つの項目' }, quoted(name));
    }
  }
}

/** The file's own symbols, then those of the form that it does not name. */
function withForm(own: readonly MethodologySymbol[], ofForm: readonly MethodologySymbol[]): readonly MethodologySymbol[] {
  return [...own, ...ofForm.filter(({ name }) => !own.some((symbol) => symbol.name === name))];
}

type Factor = NonNullable<File['factors']>[number];

function factorOf({ symbol, value, unit, label, versions: held, source, status: known }: Factor, index: number): KnownFactor {
  judgeUnit(unit, `factors[${index}].unit`);
  return {
    symbol,
    value,
    unit,
    label: inBoth(label ?? symbol),
    ...(held === undefined ? {} : { versions: held }),
    source: source ?? THE_USER,
    status: known ?? 'unconfirmed',
  };
}

type National = NonNullable<File['nationalFactors']>[number];

/** Of the methodology's own country, where the file does not say. */
function nationalOf({ country, value, unit, label, source, status: known }: National, index: number, id: string): NationalFactor {
  judgeUnit(unit, `nationalFactors[${index}].unit`);
  return {
    country: country ?? id.slice(0, 2),
    value,
    unit,
    label: inBoth(label),
    source: source ?? THE_USER,
    status: known ?? 'unconfirmed',
  };
}

const THE_USER: Words = { en: 'the user', ja: '利用者' };

function judgeEquations({ equations: texts, symbols }: Methodology): void {
  const equations = texts.map((equation, index) => equationAt(equation, index));
  const results = equations.map(({ result }) => result);
  for (const [index, equation] of equations.entries()) {
    const place = `equations[${index}]`;
    const unknown = [equation.result, ...equation.symbols].find((name) => !symbols.some((symbol) => symbol.name === name));
    if (unknown !== undefined) {
      throw bad(place, { en: `symbols that are listed under symbols`, ja: 'symbols に挙げた記号' }, quoted(unknown));
    }
    if (results.indexOf(equation.result) !== index) {
      throw bad(
        place,
        { en: 'one equation for each symbol', ja: '記号ごとに 1 つの式' },
        { en: `a second for ${equation.result}`, ja: `${equation.result} の 2 つ目の式` },
      );
    }
    const early = equation.symbols.find((name) => results.indexOf(name) >= index);
    if (early !== undefined) {
      throw bad(place, { en: 'symbols computed before it', ja: 'それより前に計算した記号' }, quoted(early));
    }
    judgeBalance(place, equation, symbols);
  }
  const missing = ['RE_p', 'PE_p', 'ER_p'].find((name) => !results.includes(name));
  if (missing !== undefined) {
    throw bad('equations', { en: `an equation for ${missing}`, ja: `${missing} の式` }, { en: 'none', ja: '式がありません' });
  }
}

function equationAt(equation: string, index: number): Equation {
  const found = parseEquation(equation);
  if (isEquation(found)) return found;
  if (found.isCell === true) {
    throw bad(
      `equations[${index}]`,
      { en: 'symbols that are no addresses of cells: N_1 for N1', ja: 'セル番地ではない記号（N1 は N_1 と書きます）' },
      { en: `${found.met} in “${equation}”`, ja: `「${equation}」の ${found.met} ` },
    );
  }
  throw bad(
    `equations[${index}]`,
    {
      en: 'an equation such as RE_p = EG * EF_RE, with numbers, symbols, + - * / ^, SUM, MIN, MAX',
      ja: 'RE_p = EG * EF_RE のような式（数値、記号、+ - * / ^、SUM、MIN、MAX）',
    },
    { en: `“${equation}” (${found.met})`, ja: `「${equation}」（${found.met}）` },
  );
}

function judgeBalance(place: string, equation: Equation, symbols: readonly MethodologySymbol[]): void {
  const balance = balanceOf(equation, symbols);
  if (balance.balances) return;
  throw bad(
    place,
    {
      en: `sides that measure the same (${equation.result}: ${balance.left})`,
      ja: `両辺の次元の一致（${equation.result}: ${balance.left}）`,
    },
    { en: `${balance.right} in “${equation.text}”`, ja: `「${equation.text}」の右辺は ${balance.right}` },
  );
}

function quoted(found: string): Words {
  return { en: `“${found}”`, ja: `「${found}」` };
}

function bad(place: string, expected: Words, foundWords: Words): UserError {
  const problem: FileProblem = { place, expected, foundWords };
  return refusedFile([wordFileProblem(problem, METHODOLOGY_FILE)]);
}
