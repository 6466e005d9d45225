import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellSource } from '../../formula/cell-source';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { chooseMethodology, methodologyId, type ChosenMethodology } from '../methodologies';
import type { CheckSettings } from '../settings';
import { bindSymbols, type BoundMethodology } from './bind-symbols';
import { calculationSource } from './calculation-source';

/** What a report is held against: as much of its methodology as is known and stands on the sheet. */
export interface ReportModel {
  readonly bound: BoundMethodology;
  readonly source: CellSource;
  readonly chosen?: ChosenMethodology;
  /** Why only ER_p = RE_p − PE_p can be held against the report; absent where all of the methodology can. */
  readonly because?: Words;
  /**
   * Whether the methodology is known all the same. What displaced electricity lacks (EG, EF_RE, their units) is told by the rules about
   * them; what other forms lack, nobody else tells.
   */
  readonly isLeftToAPerson?: true;
}

/** What all methodologies of the JCM have in common (calculation sheet, section 1). */
const COMMON_EQUATION = 'ER_p = RE_p - PE_p';

/** The report's model; `because` alone where not even the equation that all methodologies share can be held against it. */
export function reportModel(
  sheet: CalculationSheet,
  workbook: Extraction,
  settings: CheckSettings,
): ReportModel | { readonly bound?: never; readonly because: Words } {
  const chosen = chooseMethodology(sheet, settings);
  const source = calculationSource(sheet, workbook);
  const whole = chosen && bindSymbols(chosen.methodology, sheet);
  if (chosen !== undefined && whole?.bound !== undefined) return { bound: whole.bound, source, chosen };
  const common = bindSymbols({ ...COMMON, equations: [COMMON_EQUATION] }, sheet);
  if (common.bound === undefined) return { because: common.because };
  const isLeftToAPerson = chosen !== undefined && chosen.methodology.form !== 'displaced-electricity';
  return {
    bound: common.bound,
    source,
    because: whole?.because ?? noEquations(methodologyId(sheet)),
    ...(isLeftToAPerson ? { isLeftToAPerson } : {}),
  };
}

/** The figures that are held against equations of which nothing but the report can be wrong. */
export function provenFigures(sheet: CalculationSheet, workbook: Extraction, settings: CheckSettings): readonly CellAddress[] {
  const { bound, chosen, because } = { chosen: undefined, ...reportModel(sheet, workbook, settings) };
  const isCertain = chosen?.by === 'user' || (chosen?.by === 'header' && chosen.methodology.status === 'confirmed');
  return bound !== undefined && because === undefined && isCertain ? [...bound.figures.values()].map(({ at }) => at) : [];
}

const RESULT = { en: '', ja: '' };
const COMMON = {
  id: '',
  title: RESULT,
  form: 'own',
  symbols: ['RE_p', 'PE_p', 'ER_p'].map((name) => ({ name, unit: 'tCO2/p', meaning: RESULT })),
  factors: [],
  source: '',
  status: 'confirmed',
} as const;

function noEquations(id: string | undefined): Words {
  if (id === undefined) {
    return {
      en: 'The header names no methodology, and the symbols on the sheet are not those of one that is known.',
      ja: 'ヘッダーに方法論の記載がなく、シートの記号からも方法論を判断できません。',
    };
  }
  return {
    en: `The equations of ${id} are not known; a file with them can be given (check --methodology).`,
    ja: `${id} の計算式が登録されていません（check --methodology でファイルを指定できます）。`,
  };
}
