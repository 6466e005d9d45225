/** A workbook is written in one of two dialects (ISO/IEC 29500 part 4 and part 1); everything added follows the workbook's own. */
export interface Dialect {
  readonly main: string;
  /** Of `r:id` attributes, and the beginning of relationship types. */
  readonly relationships: string;
  /** DrawingML: what all drawings share, charts, and their places on a sheet. */
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
  readonly isStrict: boolean;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  isStrict: false,
};

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  isStrict: true,
};

export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const SPREADSHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const CONTENT_TYPES = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  worksheet: `${SPREADSHEETML}.worksheet+xml`,
  table: `${SPREADSHEETML}.table+xml`,
  styles: `${SPREADSHEETML}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;
