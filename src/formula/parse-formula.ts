import { LONGEST_FORMULA } from '../excel-limits';
import { remembered } from '../remembered';
import type { BinaryOperator, FormulaTree, LiteralTree, ParseFailure } from './formula-tree';
import { TokenReader } from './read-tokens';
import type { Token } from './read-tokens';

/** Excel allows 64 levels of nested functions; parentheses and signs nest on top of that. */
const DEEPEST = 200;

/** How tightly the operators bind (Microsoft, "Calculation operators and precedence"). All bind to the left, `^` too. */
const STRENGTH: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ' ': 8,
  // Written only inside parentheses, where it is handled apart.
  ',': 0,
};
/** Unlike in mathematics a sign binds tighter than `^`: `-2^2` is 4. */
const SIGN_STRENGTH = 7;

/** The tree of an A1-style formula in English, with or without its leading `=`. Never throws; always ends. */
export const parseFormula = remembered((text): FormulaTree | ParseFailure => {
  if (text.length > LONGEST_FORMULA + 1) return { kind: 'failure', reason: 'too-long', name: 'formula', position: LONGEST_FORMULA };
  try {
    return new Parser(text).whole();
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.failure;
    throw thrown;
  }
});

/** Carries a failure out of the recursion. */
class Stop extends Error {
  constructor(readonly failure: ParseFailure) {
    super(failure.reason);
  }
}

function mayBeRange({ kind }: FormulaTree): boolean {
  return kind === 'reference' || kind === 'name' || kind === 'call' || kind === 'binary';
}

class Parser {
  private readonly tokens: TokenReader;
  private token: Token;
  private depth = 0;

  constructor(text: string) {
    this.tokens = new TokenReader(text);
    this.token = this.read();
  }

  whole(): FormulaTree {
    const tree = this.expression(0);
    if (this.token.kind !== 'end') throw this.unexpected();
    return tree;
  }

  /** Everything that binds tighter than `floor`. */
  private expression(floor: number): FormulaTree {
    this.depth += 1;
    if (this.depth > DEEPEST) throw this.stop('too-deep', 'formula');
    let left = this.operand();
    for (let operator = this.operator(); operator !== undefined && STRENGTH[operator] > floor; operator = this.operator()) {
      if (operator !== ' ') this.advance();
      else if (!mayBeRange(left)) throw this.unexpected();
      left = { kind: 'binary', operator, left, right: this.expression(STRENGTH[operator]) };
    }
    this.depth -= 1;
    return left;
  }

  private operator(): BinaryOperator | undefined {
    const { token } = this;
    if (token.kind === 'mark' && token.text !== ',' && token.text in STRENGTH) return token.text as BinaryOperator;
    if (this.isMark(':')) throw this.stop('unsupported', 'computed range');
    if (this.isMark('#')) throw this.stop('unsupported', 'spilled range');
    return token.afterSpace && this.startsOperand() ? ' ' : undefined;
  }

  private startsOperand(): boolean {
    return this.token.kind === 'operand' || this.token.kind === 'function' || this.isMark('(');
  }

  private operand(): FormulaTree {
    const { token } = this;
    if (token.kind === 'mark' && (token.text === '-' || token.text === '+' || token.text === '@')) {
      this.advance();
      return { kind: 'unary', operator: token.text, operand: this.expression(SIGN_STRENGTH) };
    }
    let tree = this.primary();
    for (; this.isMark('%'); this.advance()) tree = { kind: 'percent', operand: tree };
    return tree;
  }

  private primary(): FormulaTree {
    const { token } = this;
    if (token.kind === 'operand') {
      this.advance();
      return token.tree;
    }
    if (token.kind === 'function') {
      this.advance();
      this.expect('(');
      return { kind: 'call', name: token.name, arguments: this.callArguments() };
    }
    if (this.isMark('(')) return this.parenthesis();
    if (this.isMark('{')) return this.array();
    throw this.unexpected();
  }

  private parenthesis(): FormulaTree {
    this.expect('(');
    let tree = this.expression(0);
    while (this.isMark(',')) {
      this.advance();
      tree = { kind: 'binary', operator: ',', left: tree, right: this.expression(0) };
    }
    this.expect(')');
    return tree;
  }

  private callArguments(): readonly FormulaTree[] {
    const found: FormulaTree[] = [];
    if (this.isMark(')')) {
      this.advance();
      return found;
    }
    for (;;) {
      found.push(this.isMark(',') || this.isMark(')') ? { kind: 'omitted' } : this.expression(0));
      if (this.isMark(')')) break;
      this.expect(',');
    }
    this.advance();
    return found;
  }

  /** `{1,2;3,4}`: constants only. */
  private array(): FormulaTree {
    this.expect('{');
    const rows: LiteralTree[][] = [[this.element()]];
    while (!this.isMark('}')) {
      if (this.isMark(';')) rows.push([]);
      else if (!this.isMark(',')) throw this.unexpected();
      this.advance();
      rows.at(-1)?.push(this.element());
    }
    this.advance();
    if (rows.some((row) => row.length !== rows[0]?.length)) throw this.stop('syntax', 'array of uneven rows');
    return { kind: 'array', rows };
  }

  private element(): LiteralTree {
    const sign = this.isMark('-') ? -1 : 1;
    if (this.isMark('-') || this.isMark('+')) this.advance();
    const { token } = this;
    if (token.kind !== 'operand' || token.tree.kind === 'reference' || token.tree.kind === 'name') throw this.unexpected();
    this.advance();
    return token.tree.kind === 'number' ? { kind: 'number', value: sign * token.tree.value } : token.tree;
  }

  private isMark(text: string): boolean {
    return this.token.kind === 'mark' && this.token.text === text;
  }

  private expect(text: string): void {
    if (!this.isMark(text)) throw this.unexpected();
    this.advance();
  }

  private advance(): void {
    this.token = this.read();
  }

  private read(): Token {
    const token = this.tokens.next();
    if (token.kind === 'failure') throw new Stop(token);
    return token;
  }

  private unexpected(): Stop {
    const { token } = this;
    switch (token.kind) {
      case 'mark':
        return this.stop('syntax', token.text);
      case 'end':
        return this.stop('syntax', 'end');
      default:
        return this.stop('syntax', token.kind === 'function' ? token.name : 'operand');
    }
  }

  private stop(reason: ParseFailure['reason'], name: string): Stop {
    return new Stop({ kind: 'failure', reason, name, position: this.token.position });
  }
}
