/** How a cell looks: what the file says or a script has set; absent parts are Excel's defaults. Files share one object among many cells. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly font?: FontFormat;
  /** `#RRGGBB`; null: no fill. */
  readonly fill?: string | null;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderFormat>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
}

export interface FontFormat {
  readonly name?: string;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
}

export type BorderSide =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal' | 'DiagonalDown' | 'DiagonalUp';

export interface BorderFormat {
  readonly style?: string;
  readonly color?: string;
  readonly weight?: string;
}

/** The later format over the earlier one, part by part. */
export function merged(below: CellFormat, above: CellFormat): CellFormat {
  const borders: Partial<Record<BorderSide, BorderFormat>> = { ...below.borders };
  for (const [side, border] of Object.entries(above.borders ?? {}) as [BorderSide, BorderFormat][]) {
    borders[side] = { ...borders[side], ...border };
  }
  return {
    ...below,
    ...above,
    ...(below.font || above.font ? { font: { ...below.font, ...above.font } } : {}),
    ...(below.borders || above.borders ? { borders } : {}),
  };
}
