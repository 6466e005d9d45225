import type { NewRelationship } from './part-relationships';

/** The relationships of a part that is written; one for each web address, however many cells lead there. */
export class NewRelationships {
  readonly all: NewRelationship[];
  private readonly addresses = new Map<string, string>();

  /** `types`: how relationship types begin in this workbook. `kept`: what stays of earlier ones. */
  constructor(
    private readonly types: string,
    kept: readonly NewRelationship[] = [],
  ) {
    this.all = [...kept];
  }

  toPart(type: string, target: string): string {
    return this.add(type, target, false);
  }

  toWeb(url: string): string {
    const known = this.addresses.get(url);
    if (known !== undefined) return known;
    const id = this.add('hyperlink', url, true);
    this.addresses.set(url, id);
    return id;
  }

  private add(type: string, target: string, isExternal: boolean): string {
    let number = this.all.length + 1;
    while (this.all.some(({ id }) => id === `rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.all.push({ id, type: `${this.types}/${type}`, target, isExternal });
    return id;
  }
}
