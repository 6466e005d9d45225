import type { CellContent } from '../workbook';
import type { SymbolName } from './extraction';
import { labelSymbol, sectionNumber } from './labels';
import { remembered } from '../remembered';
import { looseText } from './plain-text';
import { symbolIn } from './symbol-notation';
import { isUnit } from './unit';

export type TextContent = CellContent & { readonly kind: 'text' };

/** A text and what it may mean. */
export class Phrase {
  /** `looseText` of it. */
  readonly loose: string;
  /** Texts without a letter (dates, numbers) say nothing. */
  readonly hasLetter: boolean;

  constructor(readonly content: TextContent) {
    this.loose = looseText(content.value);
    this.hasLetter = /\p{L}/u.test(content.value);
  }

  get section(): 1 | 2 | 3 | 4 | undefined {
    return sectionNumber(this.content.value);
  }

  get label(): SymbolName | undefined {
    return labelSymbol(this.content.value);
  }

  get symbol(): SymbolName | undefined {
    return symbolIn(this.content);
  }

  get isUnit(): boolean {
    return isUnit(this.content.value);
  }
}

/** The same one for the same text, unless some of it is sub- or superscript. */
export function phraseOf(content: TextContent): Phrase {
  return content.runs === undefined ? plainPhrase(content.value) : new Phrase(content);
}

const plainPhrase = remembered((value) => new Phrase({ kind: 'text', value }));
