import type { CellRange } from '../../workbook';

/** How a sheet is printed: Excel's defaults until a script says otherwise. */
export class PageSetUp {
  orientation = 'Portrait';
  paperSize = 'Letter';
  zoom: unknown = { scale: 100 };
  titleRows: { readonly top: number; readonly bottom: number } | undefined;
  printArea: CellRange | undefined;
  centerHorizontally = false;
  /** Rows that begin a page because somebody said so, ascending. */
  pageStarts: readonly number[] = [];
  /** With Excel's codes: `&P` is the page's number. */
  readonly marginTexts: Record<MarginText, string> = {
    LeftHeader: '',
    CenterHeader: '',
    RightHeader: '',
    LeftFooter: '',
    CenterFooter: '',
    RightFooter: '',
  };
  /** In points. */
  readonly margins: Record<'Left' | 'Right' | 'Top' | 'Bottom' | 'Header' | 'Footer', number> = {
    Left: 50.4,
    Right: 50.4,
    Top: 54,
    Bottom: 54,
    Header: 21.6,
    Footer: 21.6,
  };

  copy(): PageSetUp {
    return Object.assign(new PageSetUp(), this, { marginTexts: { ...this.marginTexts }, margins: { ...this.margins } });
  }

  startPageAt(row: number): void {
    this.pageStarts = [...new Set([...this.pageStarts, row])].sort((a, b) => a - b);
  }
}

export type MarginText = `${'Left' | 'Center' | 'Right'}${'Header' | 'Footer'}`;
