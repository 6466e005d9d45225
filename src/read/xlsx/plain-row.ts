import type { XmlScanner } from '../../opc/xml-scanner';

/**
 * The fast lane for rows that have the attributes of the row before but for the number: `<row r="7" spans="1:3" ht="15">`. In logs that are
 * nearly all, and to take the tags of short rows apart takes longer than to read their cells.
 *
 * Like `PlainCell` it is right or it is silent.
 */
export class PlainRow {
  row = 0;
  /** Whether nobody sees it: the attributes say so. */
  isHidden = false;
  /** Behind the start tag. */
  end = 0;
  /** What stands behind the number in the start tag of the row before. */
  private rest: string | undefined;

  constructor(private readonly xml: string) {}

  /** The row that the general scanner has just opened: the next ones may be like it. */
  follow({ start, end, declaresNamespaces }: XmlScanner, isHidden: boolean): void {
    const isEmpty = this.xml.charCodeAt(end - 2) === SLASH;
    const at = declaresNamespaces || isEmpty ? -1 : this.readNumber(start);
    this.rest = at < 0 ? undefined : this.xml.slice(at, end);
    this.isHidden = isHidden;
  }

  /** The row that starts at `start`. */
  read(start: number): boolean {
    const { xml, rest } = this;
    const at = rest === undefined ? -1 : this.readNumber(start);
    if (rest === undefined || at < 0) return false;
    this.end = at + rest.length;
    // Two texts are compared several letters at a time; `startsWith` takes them one by one.
    return xml.slice(at, this.end) === rest;
  }

  /** Behind the `</row>` that stands there; -1 where something else does. */
  pastEndTag(at: number): number {
    const { xml } = this;
    for (let index = 0; index < END.length; index += 1) if (xml.charCodeAt(at + index) !== END.charCodeAt(index)) return -1;
    return at + END.length;
  }

  /** Behind the quote that ends the number, or -1 where no row with a number first starts. */
  private readNumber(start: number): number {
    const { xml } = this;
    for (let index = 0; index < START.length; index += 1) if (xml.charCodeAt(start + index) !== START.charCodeAt(index)) return -1;
    let at = start + START.length;
    let row = 0;
    let code = xml.charCodeAt(at);
    for (; code >= 48 && code <= 57; code = xml.charCodeAt((at += 1))) row = row * 10 + code - 48;
    this.row = row;
    return code === QUOTE ? at + 1 : -1;
  }
}

const START = '<row r="';
const END = '</row>';
const QUOTE = 34;
const SLASH = 47;
