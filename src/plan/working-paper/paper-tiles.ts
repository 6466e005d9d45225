import { rangeName } from '../../address';
import { isUndecided } from '../../map/standing-of-entry';
import { isRemaining, type RequestKind } from '../../map/working-paper';
import { BOX } from '../../our-sheets/working-paper';
import { LOG_WORDS } from '../check-log/log-words';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent } from '../sheet-plan';
import { tileRow, type Tile } from '../tile-row';
import { BOX_COLUMN, ITEM_TABLE } from './item-table';
import { REQUEST_COLUMNS as PLACES } from './paper-columns';
import type { PaperContent } from './paper-content';
import { PAPER_WORDS } from './paper-words';
import { remainingFormula } from './request-table';
import { sameInBoth } from '../sdg-sheet-words';

const TILE_PLACES: readonly (readonly [left: number, right: number])[] = [
  [PLACES.request, PLACES.place],
  [PLACES.finding, PLACES.finding],
  [PLACES.asked, PLACES.raised],
  [PLACES.response, PLACES.evidence],
  [PLACES.disposition, PLACES.state],
];

/** What remains, and on how many findings nobody has decided; the counts follow what is typed below. */
export function paperTiles(sheet: SheetBuilder, { paper }: PaperContent): void {
  const { items, others } = paper;
  const tiles: readonly Tile[] = [
    {
      label: PAPER_WORDS.tickedItems,
      figure: tickedCell(sheet, items.filter(({ isTicked }) => isTicked).length),
      style: 'plainCount',
      below: sheet.word({ en: `of ${items.length} items of A.3`, ja: `A.3の全${items.length}項目` }),
    },
    requestTile(sheet, paper, 'CAR'),
    requestTile(sheet, paper, 'CL'),
    requestTile(sheet, paper, 'FAR'),
    {
      label: LOG_WORDS.open,
      figure: { kind: 'number', value: others.filter(isUndecided).length },
      style: 'plainCount',
      below: sheet.word(PAPER_WORDS.onCheckLog),
    },
  ];
  tileRow(sheet, tiles, TILE_PLACES);
}

function tickedCell(sheet: SheetBuilder, value: number): PlannedContent {
  const body = sheet.bodyOf(ITEM_TABLE);
  if (!body) return { kind: 'number', value };
  const boxes = rangeName({ ...body, left: BOX_COLUMN, right: BOX_COLUMN });
  return { kind: 'formula', formula: `=COUNTIF(${boxes},"${BOX.ticked}")`, value };
}

function requestTile(sheet: SheetBuilder, { requests }: PaperContent['paper'], kind: RequestKind): Tile {
  const ofKind = requests.filter((request) => request.kind === kind);
  const value = ofKind.filter(isRemaining).length;
  const formula = remainingFormula(sheet, kind);
  return {
    label: sameInBoth(kind),
    figure: formula === undefined ? { kind: 'number', value } : { kind: 'formula', formula, value },
    style: 'plainCount',
    below: `${sheet.word(PAPER_WORDS.remaining)} / ${ofKind.length} ${sheet.word(LOG_WORDS.requested)}`,
  };
}
