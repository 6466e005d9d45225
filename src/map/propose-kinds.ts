/** The kind of project that is plain from a report: from its EG, or from what the title, the methodology or Table 1 speak of. */
import { METHODOLOGIES, methodologyId } from '../check/methodologies';
import type { CalculationSheet, Extraction } from '../extract/extraction';
import { isInTable6 } from './guidance/project-types';
import type { ProjectKind, Sector } from './sdg-profile';

export interface ProposedKind {
  readonly kind: ProjectKind;
  /** The text that says so; absent where EG does. */
  readonly because?: string;
}

const RENEWABLE =
  /solar|photovoltaic|(?<![a-z])PV(?![a-z])|(?<![a-z])wind(?![a-z])|hydro(power|-?electric)|geotherm|biomass|biogas|renewable|太陽光|風力|水力|地熱|バイオマス|バイオガス|再生可能/i;
const WASTE = /waste[- ]to[- ]energy|incinerat|municipal (solid )?waste|廃棄物発電|ごみ発電|焼却/i;
/** Heat that a process gives off anyway is no renewable energy, and the guidance names it nowhere. */
const WASTE_HEAT = /(waste|exhaust)[- ]?(heat|gas)|heat recovery|廃熱|排熱/i;
/** Table 1 of the guidance: refrigerators, co-generation, chillers and compressors, among others. */
const EFFICIENCY =
  /chiller|refrigerat|boiler|burner|furnace|kiln|compressor|air[- ]?condition|heat pump|co-?generation|lighting|luminaire|lamps?(?![a-z])|(street|road) ?lights?|energy[- ](sav|efficien)|high[- ]efficien|冷凍機|冷蔵|チラー|ボイラ|バーナ|コンプレッサ|空調|ヒートポンプ|コージェネ|照明|街路灯|省エネ|高効率/i;
/** Nobody writes a light-emitting diode in small letters, and the past of "lead" in large ones. */
const LED = /(?<![A-Za-z])LED(?![A-Za-z])/;
const TRANSPORT =
  /modal shift|(?<![a-z])trucks?(?![a-z])|railway|(?<![a-z])rail(?![a-z])|tachograph|eco-?driving|vehicles?(?![a-z])|モーダルシフト|トラック|鉄道|車両/i;
const TRANSMISSION = /transmission (line|loss)|transformer|送電線|変圧器/i;
const OF_GENERATION: ProjectKind = { technology: 'renewable-energy', sector: 'other' };

/** A symbol of efficiencies that are compared. */
const RATIO = /^(COP|η|EER)/;

/** The sectors of Table 6 that words name; a farm or a plant may be one of solar power. */
const SECTORS: readonly (readonly [Sector, RegExp])[] = [
  ['transportation', new RegExp(`${TRANSPORT.source}|(street|road) ?lights?|traffic signal|街路灯|信号機`, 'i')],
  ['energy-transmission', TRANSMISSION],
  ['water-utility', /water (supply|treatment|utility)|waterworks|wastewater|sewage|上水|下水|水道|浄水/i],
  ['agriculture', /agricultur|paddy|irrigation|農業|水田|灌漑/i],
  ['manufacturing', /factor(y|ies)|cement|manufactur|工場|製造|セメント/i],
  ['waste-recycling', /recycl|リサイクル/i],
];

/** One for each technology of the reports; none where a report leaves its own open. Without a report there is nothing to ask about. */
export function proposeKinds({ reports, projectTitle }: Extraction): readonly ProposedKind[] {
  if (reports.length === 0) return [{ kind: OF_GENERATION }];
  const all = reports.map((report) => proposeKind(report, projectTitle?.value));
  const plain = all.filter((one) => one !== undefined);
  if (plain.length < all.length) return [];
  return plain.filter(({ kind }, index) => plain.findIndex((other) => isSame(other.kind, kind)) === index);
}

/** Undefined where nothing says it, or several things are said. A report without EG is never taken for one of renewable energy. */
export function proposeKind(report: CalculationSheet, title = ''): ProposedKind | undefined {
  const methodology = METHODOLOGIES[methodologyId(report) ?? '']?.title;
  const headings = [title, methodology?.en ?? ''].filter((text) => text !== '');
  const rows = (report.inputs?.rows ?? []).map(({ parameter, description }) => description ?? parameter);
  const texts = [...headings, ...rows];
  if (report.readings.EG.kind !== 'missing') {
    const isOther = !texts.some((text) => RENEWABLE.test(text)) && texts.some((text) => WASTE_HEAT.test(text) || WASTE.test(text));
    return isOther ? kindIn(texts) : { kind: OF_GENERATION };
  }
  if (headings.some(isSaid)) return kindIn(headings);
  if (rows.some(isSaid)) return kindIn(rows);
  const ratio = report.otherFigures?.find(({ notation }) => RATIO.test(notation));
  return ratio && { kind: { technology: 'energy-efficiency', sector: 'other' }, because: ratio.notation };
}

function isSame(one: ProjectKind, other: ProjectKind): boolean {
  return one.technology === other.technology && one.sector === other.sector;
}

/** Whether a text says anything of the technology. */
function isSaid(text: string): boolean {
  return RENEWABLE.test(text) || WASTE.test(text) || WASTE_HEAT.test(text) || isEfficiency(text);
}

function isEfficiency(text: string): boolean {
  return [EFFICIENCY, LED, TRANSPORT, TRANSMISSION].some((words) => words.test(text));
}

function kindIn(texts: readonly string[]): ProposedKind | undefined {
  if (texts.some((text) => RENEWABLE.test(text) || WASTE_HEAT.test(text))) return undefined;
  const waste = texts.find((text) => WASTE.test(text));
  const efficiency = texts.find(isEfficiency);
  if (waste !== undefined) {
    return efficiency === undefined ? { kind: { technology: 'waste-to-energy', sector: 'other' }, because: waste } : undefined;
  }
  return efficiency === undefined ? undefined : { kind: { technology: 'energy-efficiency', sector: sectorIn(texts) }, because: efficiency };
}

function sectorIn(texts: readonly string[]): Sector {
  const said = SECTORS.filter(([sector, words]) => isInTable6('energy-efficiency', sector) && texts.some((text) => words.test(text)));
  const [first] = said;
  return said.length === 1 && first !== undefined ? first[0] : 'other';
}
