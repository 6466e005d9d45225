/** Which formulas become the value that they show: computed again over XXX they would give an error, or, worse, a sum without the redacted rows. */
import { CellMap } from '../formula/cell-map';
import type { CellAddress } from '../workbook';
import type { FormulaTie } from './formula-ties';
import { MarkedCells } from './marked-cells';
import type { FrozenReason } from './redaction';
import type { Secrets } from './secrets';

export interface Gone {
  /** Defined names and tables that do not stand in the copy; in lower case. */
  readonly words: ReadonlySet<string>;
}

/** The formulas outside the redacted cells that are to be frozen, each with the first reason. */
export function frozenFormulas(
  ties: readonly FormulaTie[],
  redacted: readonly CellAddress[],
  secrets: Secrets,
  gone: Gone,
): CellMap<FrozenReason> {
  const touched = new MarkedCells([...redacted, ...ties.map(({ at }) => at)]);
  for (const at of redacted) touched.mark(at);
  const frozen = new CellMap<FrozenReason>();
  const open = ties.filter(({ at }) => !touched.has(at));
  const freeze = (tie: FormulaTie, reason: FrozenReason): void => {
    frozen.set(tie.at, reason);
    touched.mark(tie.at);
  };
  for (const tie of open) {
    const reason = reasonOf(tie, secrets, gone);
    if (reason !== undefined) frozen.set(tie.at, reason);
  }
  let waiting = open;
  for (let isNew = true; isNew;) {
    isNew = false;
    const left: FormulaTie[] = [];
    for (const tie of waiting) {
      if (touched.in(tie.ranges, 1).length === 0) {
        left.push(tie);
        continue;
      }
      freeze(tie, 'depends');
      isNew = true;
    }
    waiting = left.reverse();
  }
  return frozen;
}

function reasonOf(tie: FormulaTie, secrets: Secrets, gone: Gone): FrozenReason | undefined {
  if (tie.needsOtherWorkbook) return 'other-workbook';
  if (tie.needsGoneSheet) return 'sheet-gone';
  if ([...tie.words].some((word) => gone.words.has(word))) return 'name-or-table-gone';
  if (saysSecret(tie, secrets)) return 'formula-says-it';
  return tie.isOpen ? 'not-followed' : undefined;
}

export function saysSecret({ numbers, texts }: FormulaTie, secrets: Secrets): boolean {
  return numbers.some((value) => secrets.ofNumber(value).length > 0) || texts.some((text) => secrets.in(text).length > 0);
}
