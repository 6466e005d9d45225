import type { CellContent } from '../workbook';
import type { SymbolName } from './extraction';
import { labelSymbol, sectionNumber } from './labels';
import { looseText } from './plain-text';
import { symbolIn } from './symbol-notation';
import { isUnit } from './unit';

export type TextContent = CellContent & { readonly kind: 'text' };

/** A text and what it may mean. */
export class Phrase {
  /** `looseText` of it. */
  readonly loose: string;

  constructor(readonly content: TextContent) {
    this.loose = looseText(content.value);
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
