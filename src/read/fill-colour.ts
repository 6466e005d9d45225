/** The top-left part of a sheet whose colours are read, in rows and columns: Excel tells them cell by cell, and logs are longer. */
export const COLOURED_HEAD = { rows: 300, columns: 40 };

/** Whether text of a colour cannot be told from the fill behind it. `#RRGGBB`; automatic text is black, and where no fill is it is white. */
export function isFillColour(text: string | undefined, fill: string | undefined): boolean {
  return (text || '#000000').toUpperCase() === (fill || '#FFFFFF').toUpperCase();
}
