import { remembered } from '../remembered';
import type { CellContent, TextRun } from '../workbook';
import type { SymbolName } from './extraction';
import { plainText } from './plain-text';

/**
 * The spellings of each symbol once everything that is only notation is gone (see `bare`). The index i stands for the system or
 * meter, p for the period, PJ for the project; the calculation sheet sums over i, the input sheet has one row per i.
 */
const SPELLINGS: readonly { readonly symbol: SymbolName; readonly bare: RegExp }[] = [
  { symbol: 'EG', bare: /^((Σ|SUM|TOTAL)I?)?EG(PJ)?(NET)?I?P?(NET)?$/i },
  { symbol: 'EF_RE', bare: /^EFRE(I|P|IP)?$/i },
  { symbol: 'RE_p', bare: /^REP$/i },
  { symbol: 'PE_p', bare: /^PEP$/i },
  { symbol: 'ER_p', bare: /^ERP$/i },
];

/** The letters that carry the meaning. `Rep` or `pep` without any mark of a subscript are words, not symbols. */
const BASES: Readonly<Record<SymbolName, RegExp>> = {
  EG: /^((Σ|SUM|Sum|sum|TOTAL|Total|total)i?)?EG/,
  EF_RE: /^EF[Rr][Ee]/,
  RE_p: /^REp$/,
  PE_p: /^PEp$/,
  ER_p: /^ERp$/,
};

const LONGEST_NOTATION = 48;

/**
 * The symbol a cell's text is, in whatever notation: `ER_p`, `ERp`, `ER p`, `ERₚ`, `$\Sigma EG_{i,p}$`, `EG PJ,i,p`, `ＥＦ＿ＲＥ`.
 * The whole text must be the symbol, give or take a colon, brackets, or a unit in brackets behind it; prose never is.
 * `anyCase`: the text stands where a symbol is expected (the column Parameter), so `erp` and `REP` count too.
 */
export function symbolIn(content: CellContent, anyCase = false): SymbolName | undefined {
  if (content.kind !== 'text') return undefined;
  return symbolNamed(content.runs ? flattenedRuns(content.runs) : content.value, anyCase);
}

/** The same for a text without runs. */
export function symbolNamed(text: string, anyCase = false): SymbolName | undefined {
  const named = namedBy(text);
  return anyCase || named?.isSure === true ? named?.symbol : undefined;
}

/** `isSure`: by its letters or a mark of a subscript, wherever it stands. */
const namedBy = remembered((text): { readonly symbol: SymbolName; readonly isSure: boolean } | undefined => {
  if (text.length > LONGEST_NOTATION) return undefined;
  const marked = plainText(withMarkedSubscripts(text));
  if (!/e/i.test(marked)) return undefined;
  const notation = withoutTail(withoutLatex(marked));
  const bareText = bare(notation);
  const found = SPELLINGS.find((spelling) => spelling.bare.test(bareText));
  if (!found) return undefined;
  const isMarked = /[A-Za-z)][_{,]/.test(notation);
  return { symbol: found.symbol, isSure: isMarked || BASES[found.symbol].test(bareText) };
});

/** Spellings with another period index than p: `ER_y`, `ΣEG_i,m`. Not i and j, which count systems. */
const OTHER_INDEX: readonly { readonly symbol: SymbolName; readonly bare: RegExp }[] = [
  { symbol: 'EG', bare: /^((Σ|SUM|TOTAL)I?)?EG(PJ)?I?[A-HK-OQ-Z]$/i },
  { symbol: 'EF_RE', bare: /^EFREI?[A-HK-OQ-Z]$/i },
  { symbol: 'RE_p', bare: /^RE[A-HK-OQ-Z]$/i },
  { symbol: 'PE_p', bare: /^PE[A-HK-OQ-Z]$/i },
  { symbol: 'ER_p', bare: /^ER[A-HK-OQ-Z]$/i },
];

/**
 * The symbol of ours whose notation a text in the column Parameter is but for the index of the period: `ER_y`, `EG_i,m`. The label must
 * say the same before such a row counts: other methodologies have symbols like that of their own.
 */
export function symbolOfOtherPeriod(content: CellContent): SymbolName | undefined {
  const notation = content.kind === 'text' ? bareNotation(content.value) : undefined;
  return notation === undefined ? undefined : OTHER_INDEX.find((spelling) => spelling.bare.test(notation))?.symbol;
}

/**
 * Which supply a factor is for, in lower case: `cap` of `EF_RE,cap`. Methodologies such as MN_AM003 have one factor for the grid and one
 * for captive power; a project may use both.
 */
export function regimeOfFactor(content: CellContent): string | undefined {
  const notation = content.kind === 'text' ? bareNotation(content.value)?.toLowerCase() : undefined;
  return /^efrei?(grid|national|ng|captive|cap|cg|internal|int|isolated|iso|mixed|mix|\d)i?p?$/.exec(notation ?? '')?.[1];
}

/** 2 of `EG_2,p`: the electricity of one numbered system, where others are numbered, too. */
export function pointOfElectricity(notation: string): number | undefined {
  const [, point] = /^EG(?:PJ)?(\d{1,2})P?$/i.exec(bareNotation(notation) ?? '') ?? [];
  return point === undefined ? undefined : Number(point);
}

const bareNotation = remembered((text): string | undefined => {
  if (text.length > LONGEST_NOTATION) return undefined;
  return bare(withoutTail(withoutLatex(plainText(withMarkedSubscripts(text)))));
});

/**
 * Whether a text has the shape of some symbol, ours or another's (`EF_elec`, `EC_PJ,i,p`): a row that carries another symbol is
 * not ours, whatever its label says.
 */
export const looksLikeSymbol = remembered((text): boolean => {
  if (text.length > LONGEST_NOTATION) return false;
  const notation = withoutLatex(plainText(withMarkedSubscripts(text)));
  if (/^(n\/?a|-+|none|yes|no)$/i.test(notation)) return false;
  return (SOME_SYMBOL.test(notation) || FLAT_SYMBOL.test(notation)) && !/[a-z]{6,}/.test(notation);
});

const SOME_SYMBOL = /^[ΣΔ]?\s*(?=.*[A-Z])[A-Za-zΑ-ω]{1,5}\d?([_{(, ]+[A-Za-z0-9,_{}() ]{1,20})?$/;
/** A subscript read flat, behind two capitals or a Greek letter: `EFelec`, `ECPJi,p`, `ηPJ,i`. */
const FLAT_SYMBOL = /^[ΣΔ]?\s*([A-Z]{2}|[α-ω])[A-Za-z0-9]{1,10}([_{(, ]+[A-Za-z0-9,_{}() ]{1,20})?$/;

/** The notation as written, subscripts flattened with `_`: `EG_i,p`. */
export function notationOf(content: CellContent): string {
  if (content.kind === 'number') return String(content.value);
  if (content.kind !== 'text') return '';
  const flat = content.runs ? flattenedRuns(content.runs) : withMarkedSubscripts(content.value);
  const isLatex = /\$|\\[A-Za-z]/.test(flat) || /_\s*\{/.test(flat);
  return plainText(isLatex ? withoutLatex(flat).replace(/[{}]/g, '') : flat);
}

function flattenedRuns(runs: readonly TextRun[]): string {
  let text = '';
  let isInSubscript = false;
  for (const run of runs) {
    const isSubscript = run.position === 'subscript';
    const needsMark = isSubscript && !isInSubscript && text !== '' && !/[\s_]$/.test(text) && run.text.trim() !== '';
    text += needsMark && !run.text.startsWith('_') ? `_${run.text}` : run.text;
    if (run.text.trim() !== '') isInSubscript = isSubscript;
  }
  return text;
}

/** Unicode's own subscript letters and digits; there is no subscript comma, so commas between them belong to the subscript. */
const UNICODE_SUBSCRIPTS = /[\u2080-\u2089\u2090-\u209c\u1d62-\u1d6a\u2c7c](?:,?\s?[\u2080-\u2089\u2090-\u209c\u1d62-\u1d6a\u2c7c])*/g;

function withMarkedSubscripts(text: string): string {
  return text.replace(UNICODE_SUBSCRIPTS, (subscript, offset: number) =>
    offset === 0 || text[offset - 1] === '_' ? subscript.normalize('NFKC') : `_${subscript.normalize('NFKC')}`,
  );
}

function withoutLatex(text: string): string {
  return text
    .replaceAll('$', '')
    .replace(/\\(Sigma|sum)(?![A-Za-z])/g, 'Σ')
    .replace(/\\(mathrm|mathit|mathsf|mathbf|text|textit|textrm|operatorname|rm|it)(?![A-Za-z])/g, '')
    .replace(/\\(limits|left|right|displaystyle|quad|nolimits)(?![A-Za-z])/g, '')
    .replace(/\\[,;:! ]/g, ' ')
    .replaceAll('\\_', '_')
    .replace(/[∑Ʃ]/g, 'Σ')
    .trim();
}

/** Drops a colon or an equals sign at the end, a unit in brackets, and brackets round the whole. */
function withoutTail(notation: string): string {
  let text = notation.replace(/\s*[:=]$/, '');
  text = text.replace(/\s*[[(]\s*(?:[kMG]?Wh|[tk]g?\s?-?CO2)[^\])]*[\])]$/i, '');
  const wrapped = /^[[(](.*)[\])]$/.exec(text);
  return wrapped?.[1] ?? text;
}

/** Only the letters: `Σ EG_{i,p}` → `ΣEGip`. Any character that is not mere notation stays, so that it prevents a match. */
function bare(notation: string): string {
  return notation.replace(/[\s_,{}'"*]/g, '').replace(/^(Σ|sum|total)(i?)[(](.*)[)]$/i, '$1$2$3');
}
