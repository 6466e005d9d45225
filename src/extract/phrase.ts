import type { CellContent } from '../workbook';
import type { SymbolName } from './extraction';
import { labelSymbol, sectionNumber } from './labels';
import { looseText } from './plain-text';
import { symbolIn } from './symbol-notation';
import { isUnit } from './unit';

export type TextContent = CellContent & { readonly kind: 'text' };

/** A text and what it may mean, each answer found once, when it is first asked for: metering logs repeat the same words by the thousand. */
export class Phrase {
  /** `looseText` of it. */
  readonly loose: string;
  private answers = new Map<string, unknown>();

  constructor(readonly content: TextContent) {
    this.loose = looseText(content.value);
  }

  get section(): 1 | 2 | 3 | 4 | undefined {
    return this.once('section', () => sectionNumber(this.content.value));
  }

  get label(): SymbolName | undefined {
    return this.once('label', () => labelSymbol(this.content.value));
  }

  get symbol(): SymbolName | undefined {
    return this.once('symbol', () => symbolIn(this.content));
  }

  get isUnit(): boolean {
    return this.once('unit', () => isUnit(this.content.value));
  }

  private once<T>(question: string, answer: () => T): T {
    if (!this.answers.has(question)) this.answers.set(question, answer());
    return this.answers.get(question) as T;
  }
}
