import { quotedSheetName } from '../address';
import { remembered } from '../remembered';

/** As `SUM` takes cells: any number of them one after the other, so that a span of sheets is so many arguments. */
const TAKES_SPANS = /^(?:SUM|PRODUCT|AVERAGEA?|COUNTA?|MAXA?|MINA?|MEDIAN|(?:STDEV|VAR)(?:\.P|\.S|PA?|A)?)$/;

/** Excel's own bound. */
const MOST_ARGUMENTS = 255;

const AREA = String.raw`(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
/** Texts and quoted sheets are passed over, and what stands behind a bracket (`[1]Jan:Dec!B40`): that is another workbook. */
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|(?<![!\]$\p{L}\p{N}_.])([\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+))!(${AREA})(?![\p{L}\p{N}_.(:!])|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)?\(|\)`,
  'gu',
);

/**
 * Writes cells of several sheets at once (3-D references, `SUM(Jan:Dec!B40)`) as the cells of each sheet between the two, which Excel takes in
 * the order of the tabs. Where the function takes no list, or a sheet is not there, it stays, and the formula is one that cannot be read.
 */
export function spanSpelling(sheets: readonly string[]): (formula: string) => string {
  const places = new Map(sheets.map((name, place) => [name.toLowerCase(), place]));
  const sheetsIn = (span: string): readonly string[] => {
    const [first, last, ...more] = span.split(':').map((name) => places.get(name.replaceAll("''", "'").toLowerCase()));
    if (first === undefined || last === undefined || more.length > 0) return [];
    return sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
  };
  const spell = remembered((formula: string): string => {
    const callers: string[] = [];
    return formula.replace(PIECE, (piece: string, quoted?: string, bare?: string, area?: string, called?: string, place = 0) => {
      if (piece.endsWith('(')) callers.push((called ?? '').toUpperCase());
      if (piece === ')') callers.pop();
      if (area === undefined) return piece;
      const names = sheetsIn(quoted ?? bare ?? '');
      const isArgument = /[(,]\s*$/.test(formula.slice(0, place)) && /^\s*[,)]/.test(formula.slice(place + piece.length));
      if (!isArgument || !TAKES_SPANS.test(callers.at(-1) ?? '') || names.length > MOST_ARGUMENTS) return piece;
      return names.length === 0 ? piece : names.map((name) => `${quotedSheetName(name)}!${area}`).join(',');
    });
  });
  return (formula) => (/:[^!(),]*!/.test(formula) ? spell(formula) : formula);
}
