/** The items of a JSON array, printed as they come. One is held back, since only the last has no comma after it. */
export class JsonItems {
  private held: string | undefined;

  constructor(
    private readonly print: (text: string) => void,
    /** How many levels deep the items stand. */
    private readonly depth: number,
  ) {}

  add(item: object): void {
    if (this.held !== undefined) this.print(`${this.held},`);
    this.held = JSON.stringify(item, null, 2).replace(/^/gm, '  '.repeat(this.depth));
  }

  end(): void {
    if (this.held !== undefined) this.print(this.held);
  }
}
