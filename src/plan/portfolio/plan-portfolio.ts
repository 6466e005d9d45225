import type { IsoDate } from '../../extract/extraction';
import type { Language } from '../../language';
import type { Portfolio } from '../../map/portfolio/portfolio';
import { dateWords } from '../sdg-sheet-words';
import type { SheetPlan } from '../sheet-plan';
import { findingsSheet, unreadSheet } from './findings-sheet';
import { reportsSheet } from './reports-sheet';
import { summarySheet } from './summary-sheet';

/** The sheets of the portfolio workbook, from the whole to the single report. */
export function planPortfolio(portfolio: Portfolio, language: Language, today: IsoDate, version: string): readonly SheetPlan[] {
  const subtitle = `${dateWords(today)[language]}   ·   JCM Monitor ${version}`;
  return [summarySheet, reportsSheet, findingsSheet, unreadSheet].map((plan) => plan(portfolio, language, subtitle));
}
