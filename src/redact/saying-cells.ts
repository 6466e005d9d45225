import { isMarkerOfOurs } from '../our-sheets/our-sheets';
import type { CellAddress, Workbook } from '../workbook';
import { saysSecret } from './frozen-formulas';
import type { FormulaTie } from './formula-ties';
import type { Reveal } from './redaction';
import type { Secrets } from './secrets';

/** Cells that can be seen and say what was redacted elsewhere: the same number, a text with it, a formula into which it was typed. */
export function sayingCells(workbook: Workbook, secrets: Secrets, isRedacted: (at: CellAddress) => boolean): readonly Reveal[] {
  const reveals: Reveal[] = [];
  for (const { name: sheet, cells } of workbook.sheets) {
    for (const { row, column, content } of cells) {
      const at = { sheet, row, column };
      const of =
        content.kind === 'number'
          ? secrets.ofNumber(content.value)
          : content.kind === 'text'
            ? secrets.in(content.value).flatMap((hit) => hit.of)
            : [];
      if (of.length > 0 && !isRedacted(at)) reveals.push({ kind: content.kind === 'number' ? 'same-number' : 'says-it', at, of });
    }
  }
  return reveals;
}

/** Formulas that name the value, and those whose cells are not known. */
export function tellingFormulas(
  ties: readonly FormulaTie[],
  secrets: Secrets,
  isRedacted: (at: CellAddress) => boolean,
): readonly Reveal[] {
  return ties.flatMap((tie): readonly Reveal[] => {
    const { at, cell, isOpen } = tie;
    if (isRedacted(at)) return [];
    if (saysSecret(tie, secrets)) {
      const inTexts = tie.texts.flatMap((text) => secrets.in(text).flatMap((hit) => hit.of));
      return [{ kind: 'formula-says-it', at, of: [...tie.numbers.flatMap((value) => secrets.ofNumber(value)), ...inTexts] }];
    }
    return isOpen && (cell.content.kind === 'number' || cell.content.kind === 'text') ? [{ kind: 'not-followed', at, of: [] }] : [];
  });
}

/** The sheets that this program wrote: known by their marker. */
export function sheetsOfOurs(workbook: Workbook): readonly string[] {
  return workbook.sheets
    .filter(({ cells }) => [...cells].some(({ content }) => content.kind === 'text' && isMarkerOfOurs(content.value)))
    .map(({ name }) => name);
}
