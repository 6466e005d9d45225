import { addressText, parseAddressText } from '../address';
import { CellMap } from '../formula/cell-map';
import type { Inflate } from '../opc/zip';
import { readXlsx } from '../read/xlsx';
import type { CellAddress } from '../workbook';
import { removeXlsx } from '../write/remove-xlsx';
import { keyOf } from '../write/xlsx/package-edit';
import { contentOf, isInRanges, rangesOn } from './cells-in-ranges';
import { overlap, rangesNamed } from './chosen-ranges';
import { chooseRedacted, type Chosen } from './choose-redacted';
import type { CopyContext } from './copy-context';
import { noteXml } from './copy-note';
import { copyPackage } from './copy-package';
import { tableSays, type FoundTable } from './copy-tables';
import { goneNames } from './copy-workbook-part';
import { formulaTies, wordsOf, type FormulaTie } from './formula-ties';
import { frozenFormulas } from './frozen-formulas';
import { readSource, type Source } from './read-source';
import type { Cleared, Frozen, FrozenReason, Redaction, RedactionRequest, Remains } from './redaction';
import { sheetsOfOurs } from './saying-cells';
import { searchCopy } from './search-copy';

/**
 * The public copy of a workbook. `bytes` are not changed. Throws UserError `bad-argument` for a range that is none, and what `readXlsx` and
 * `removeXlsx` throw.
 */
export function redactWorkbook(bytes: Uint8Array, request: RedactionRequest, inflate?: Inflate): Redaction {
  const original = readOriginal(bytes, inflate);
  const redaction = redactAsChosen(original, request, inflate);
  if (redaction.reveals.length === 0 || request.alsoRevealing === true) return redaction;
  const { additions, reworded, redacted, reveals, remains } = redactAsChosen(original, { ...request, alsoRevealing: true }, inflate);
  if (additions.length + reworded.length === 0) return redaction;
  return { ...redaction, proposal: { additions, reworded, redacted, against: [...reveals, ...remains] } };
}

interface Original {
  readonly source: Source;
  readonly ties: readonly FormulaTie[];
  /** Our own sheets, which do not come along. */
  readonly ours: readonly string[];
}

function readOriginal(bytes: Uint8Array, inflate: Inflate | undefined): Original {
  const ours = sheetsOfOurs(readXlsx(bytes, inflate));
  const options = inflate === undefined ? { evenIfUsed: true } : { evenIfUsed: true, inflate };
  const source = readSource(ours.length === 0 ? bytes : removeXlsx(bytes, ours, options), inflate);
  return { source, ties: [...formulaTies(source.workbook, source.tables)], ours };
}

function redactAsChosen({ source, ties, ours }: Original, request: RedactionRequest, inflate: Inflate | undefined): Redaction {
  const { workbook } = source;
  const named = request.leave ?? [];
  const leftRanges = named.flatMap((text) => rangesNamed(workbook, text));
  const mayStay = (at: CellAddress): boolean => isInRanges(leftRanges, at);
  const chosen = chooseRedacted(source, ties, request, mayStay);
  const fate = decideFate(source, ties, chosen);

  const cleared = new Map<string, Cleared>(ours.map((where) => [`our-sheet ${where}`, { kind: 'our-sheet', where }]));
  const context: CopyContext = {
    ...contextOf(source, chosen, fate),
    cleared: (kind, where) => cleared.set(`${kind} ${where}`, { kind, where }),
  };
  const tables = new Map(source.tables.filter(({ part }) => !fate.goneTables.has(part)).map((table) => [keyOf(table.part), table]));
  const note = noteXml(
    chosen.cells,
    fate.list.map(({ at }) => at),
  );
  const copy = copyPackage({ ...source, tables, note, withoutPictures: request.withoutPictures === true }, context);

  const { secrets, reveals } = chosen;
  const told = new Set(reveals.map(({ at }) => addressText(at)));
  const remains = [...standsAgainst(source, chosen, copy.pictures), ...searchCopy(copy.bytes, secrets, inflate)].filter(
    ({ where }) => !told.has(where),
  );
  const mayRemain = ({ kind, where }: Remains): boolean =>
    kind !== 'unknown-sheet' && (named.includes(where) || leftRanges.some((range) => isNamed(where, range)));
  const open = { reveals: reveals.filter(({ at }) => !mayStay(at)), remains: remains.filter((each) => !mayRemain(each)) };
  const isFine = open.reveals.length === 0 && open.remains.length === 0;
  return {
    ...(isFine ? { bytes: copy.bytes } : {}),
    ...open,
    left: [...reveals.filter(({ at }) => mayStay(at)), ...remains.filter(mayRemain)],
    redacted: chosen.cells,
    additions: chosen.additions,
    reworded: chosen.reworded,
    frozen: fate.list,
    cleared: [...cleared.values()],
    notSearched: secrets.notSearched,
    hiddenSheets: source.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  };
}

interface Fate {
  readonly frozen: CellMap<FrozenReason>;
  readonly list: readonly Frozen[];
  readonly gone: ReadonlySet<string>;
  /** Parts. */
  readonly goneTables: ReadonlySet<string>;
}

/** Tables go where a cell of theirs changes, names where they say a secret; formulas that need them are frozen, and other tables may hold those. */
function decideFate(source: Source, ties: readonly FormulaTie[], chosen: Chosen): Fate {
  const { secrets, cells } = chosen;
  const isTouched = (table: FoundTable): boolean => cells.some((at) => isInRanges([table], at));
  const tables = new Set(source.tables.filter((table) => table.isFed || isTouched(table) || tableSays(table, secrets)));
  const gone = new Set(goneNames(source.names, secrets));
  const meanings = source.names.map(({ name, formula }) => ({ name: name.toLowerCase(), words: [...wordsOf(formula)] }));
  for (;;) {
    const size = gone.size;
    for (const { name } of tables) gone.add(name.toLowerCase());
    for (const { name, words } of meanings) if (words.some((word) => gone.has(word))) gone.add(name);
    const frozen = frozenFormulas(ties, cells, secrets, { words: gone });
    for (const table of source.tables) if (frozen.cellsIn(table.sheet, table.range).length > 0) tables.add(table);
    if (gone.size === size && [...tables].every(({ name }) => gone.has(name.toLowerCase()))) {
      const list: Frozen[] = [];
      frozen.forEach((at, reason) => list.push({ at, reason }));
      return { frozen, list, gone, goneTables: new Set([...tables].map(({ part }) => part)) };
    }
  }
}

function contextOf(
  { workbook }: Source,
  { ranges, additions, reworded, secrets }: Chosen,
  { frozen, gone }: Fate,
): Omit<CopyContext, 'cleared'> {
  const addedCells = new CellMap<true>();
  for (const at of additions.flatMap(({ cells }) => cells)) addedCells.set(at, true);
  const texts = new CellMap<string>();
  for (const at of reworded) {
    const content = contentOf(workbook, at)?.content;
    if (content?.kind === 'text') texts.set(at, secrets.without(content.value));
  }
  return {
    secrets,
    gone,
    touches: (sheet, range) =>
      rangesOn(ranges, sheet).some((chosen) => overlap(chosen, range)) || addedCells.cellsIn(sheet, range).length > 0,
    fateOf: (sheet) => {
      const here = rangesOn(ranges, sheet);
      const isHere = (row: number, column: number): boolean =>
        here.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
      return {
        isRedacted: (row, column) => isHere(row, column) || addedCells.has({ sheet, row, column }),
        isFrozen: (row, column) => frozen.has({ sheet, row, column }),
        rewordedAt: (row, column) => texts.get({ sheet, row, column }),
      };
    },
  };
}

/** What no copying can clear. */
function standsAgainst({ sheets }: Source, { secrets }: Chosen, pictures: readonly string[]): readonly Remains[] {
  return [
    ...sheets.flatMap(({ name, kind }): readonly Remains[] => {
      if (kind !== 'worksheet' && kind !== 'chartsheet') return [{ kind: 'unknown-sheet', where: name, of: [] }];
      const of = secrets.in(name).flatMap((hit) => hit.of);
      return of.length > 0 ? [{ kind: 'sheet-name', where: name, of }] : [];
    }),
    ...pictures.map((where): Remains => ({ kind: 'picture', where, of: [] })),
  ];
}

function isNamed(where: string, range: ReturnType<typeof rangesNamed>[number]): boolean {
  const at = parseAddressText(where);
  return at !== undefined && isInRanges([range], at);
}
