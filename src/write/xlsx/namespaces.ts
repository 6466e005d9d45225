/** A workbook is written in one of two dialects (ISO/IEC 29500 part 4 and part 1); everything added follows the workbook's own. */
export interface Dialect {
  readonly main: string;
  /** Of `r:id` attributes, and the beginning of relationship types. */
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const SPREADSHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const CONTENT_TYPES = {
  worksheet: `${SPREADSHEETML}.worksheet+xml`,
  table: `${SPREADSHEETML}.table+xml`,
  styles: `${SPREADSHEETML}.styles+xml`,
} as const;
