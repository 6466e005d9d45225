import { addressText } from '../../address';
import { citationText } from '../../citation';
import type { CalculationSheet } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { ABSENCES } from '../absences';
import { STATUS_WORDS } from '../known-factors';
import { chooseMethodology, WARMING_POTENTIALS } from '../methodologies';
import type { KnownFactor } from '../methodologies/methodology';
import { failedIfAny, needsAPerson, notApplicableBecause } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { agree, type CheckSettings } from '../settings';
import { INPUT_SHEET } from '../sources';
import { wordNumber } from '../numbers/word-number';

/** A warming potential on the sheets. */
interface WrittenGwp {
  /** `GWP_CH4`, however it is written. */
  readonly symbol: string;
  readonly value: number;
  readonly at: CellAddress;
}

export const gwpConflict: ReportRule = {
  id: 'gwp-conflict',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet, settings) => {
    const written = writtenGwps(sheet);
    const [first] = written;
    if (first === undefined) return notApplicableBecause(ABSENCES.gwp.reason);
    const conflicts = written.flatMap((one, index) => conflictWith(one, written.slice(0, index), settings));
    if (conflicts.length > 0) return failedIfAny(conflicts);
    const { known, isUsers } = knownGwps(sheet, settings);
    const others = written.flatMap((one) => differenceFrom(one, known, settings));
    const broken = others.filter(({ factor }) => isUsers && factor.status === 'confirmed');
    if (broken.length > 0 || others.length === 0) return failedIfAny(broken.map(({ finding }) => finding));
    return needsAPerson(...others.map(({ finding }) => finding));
  },
  docs: {
    what: {
      en: 'The global warming potential (GWP) of a gas has two values on the sheets of a report. Where it has one, a person is asked if it is another than the one known of the methodology: what is known of CH4 and N2O is second-hand.',
      ja: '報告書のシートに、同じガスの地球温暖化係数（GWP）が二つの値で記載されています。値が一つの場合も、方法論について知られている値（CH4 と N2O の値は間接的な情報です）と異なるときは要確認とします。',
    },
    why: {
      en: 'Emissions of the gas are multiplied by it: 25 in place of 28 is a tenth of them. The values of the IPCC’s reports differ, and each methodology says which it takes.',
      ja: 'ガスの排出量にこの係数を乗じます。28 の代わりに 25 を使うと約1割変わります。IPCC の報告書により値は異なり、どれを使うかは方法論が定めています。',
    },
    fix: {
      en: 'Take the value from the text of the methodology, in one cell that all formulas refer to.',
      ja: '方法論の本文の値を一つのセルに記入し、すべての数式からそのセルを参照してください。',
    },
    source: INPUT_SHEET,
  },
  examples: {
    ok: (correct) => withGwps(correct, [28, 28]),
    bad: (correct) => withGwps(correct, [28, 25]),
  },
};

function withGwps(correct: CalculationSheet, values: readonly number[]): CalculationSheet {
  const otherFigures = values.map((value, index) => ({
    notation: 'GWP_CH4',
    at: { sheet: correct.sheet, row: 40 + index, column: 5 },
    content: { kind: 'number' as const, value },
    unit: 'tCO2/tCH4',
  }));
  return { ...correct, otherFigures };
}

/** `GWP_CH4`, `GWPCH4`, `GWP CH4,p`: the gas, without indices. */
const GWP = /^GWP[\s_,]*([A-Z][A-Z0-9]+?)(?:[\s_,]+[IJPY])*$/;

function writtenGwps({ otherFigures = [], inputs }: CalculationSheet): readonly WrittenGwp[] {
  const rows = (inputs?.rows ?? []).map(({ parameter, value }) => ({ notation: parameter, at: value.at, content: value.value }));
  return [...otherFigures, ...rows].flatMap(({ notation, at, content }) => {
    const [, gas] = GWP.exec(notation.normalize('NFKC').toUpperCase().replace(/[{}]/g, '').trim()) ?? [];
    return gas === undefined || content.kind !== 'number' ? [] : [{ symbol: `GWP_${gas}`, value: content.value, at }];
  });
}

function conflictWith(one: WrittenGwp, before: readonly WrittenGwp[], settings: CheckSettings): readonly Finding[] {
  const other = before.find(({ symbol, value }) => symbol === one.symbol && !agree(value, one.value, settings));
  if (other === undefined) return [];
  const [place, otherPlace] = [addressText(one.at), addressText(other.at)];
  const [found, expected] = [wordNumber(one.value), wordNumber(other.value)];
  return [
    {
      at: [one.at, other.at],
      expected: other.value,
      found: one.value,
      message: {
        en: `Expected ${one.symbol} = ${expected} in ${place} as in ${otherPlace}, found ${found}.`,
        ja: `${place} の ${one.symbol} は ${otherPlace} と同じ ${expected} のはずですが、${found} になっています。`,
      },
    },
  ];
}

function knownGwps(
  sheet: CalculationSheet,
  settings: CheckSettings,
): { readonly known: readonly KnownFactor[]; readonly isUsers: boolean } {
  const chosen = chooseMethodology(sheet, settings);
  const own = (chosen?.methodology.factors ?? []).filter(({ symbol }) => symbol.startsWith('GWP_'));
  return own.length > 0 ? { known: own, isUsers: chosen?.by === 'user' } : { known: WARMING_POTENTIALS, isUsers: false };
}

interface Difference {
  readonly factor: KnownFactor;
  readonly finding: Finding;
}

function differenceFrom({ symbol, value, at }: WrittenGwp, known: readonly KnownFactor[], settings: CheckSettings): readonly Difference[] {
  const factors = known.filter((factor) => factor.symbol === symbol);
  const [factor] = factors;
  if (factor === undefined || factors.some((one) => agree(one.value, value, settings))) return [];
  const [place, found, expected] = [addressText(at), wordNumber(value), wordNumber(factor.value)];
  const status = STATUS_WORDS[factor.status];
  return [
    {
      factor,
      finding: {
        at: [at],
        expected: factor.value,
        found: value,
        message: {
          en: `${symbol} in ${place} is ${found}; known is ${expected} (${status.en}: ${citationText(factor.source, 'en')}). Compare it with the text of the methodology.`,
          ja: `${place} の ${symbol} は ${found} です。知られている値は ${expected} です（${status.ja}：${citationText(factor.source, 'ja')}）。方法論の本文と照合してください。`,
        },
      },
    },
  ];
}
