import type { IndicatorValue, SdgProfile, Support } from './sdg-profile';

/** How many entries of people's own stand on the sheet in their places, and how many in the block of what has no place any more. */
export interface CarriedOver {
  readonly entries: number;
  readonly kept: number;
}

export function carriedOver({ indicators, goal5, schemeIndicators, ownClaims, issuance, checkList, keptNotes }: SdgProfile): CarriedOver {
  const values = [...indicators, ...goal5, ...schemeIndicators].flatMap((entry) => [typedValue(entry.value), ...supportOf(entry)]);
  const claims = ownClaims.flatMap((claim) => [claim.typed, ...supportOf(claim)]);
  const records = issuance.flatMap((record) => [record.tonnes, record.vintage, record.decision, ...supportOf(record)]);
  const answers = checkList.items.flatMap(({ plan, report, description, change }) => [
    plan.answer ?? plan.unknown,
    report.answer ?? report.unknown,
    description,
    change,
  ]);
  const typed = [...values, ...claims, ...records, ...answers].filter((entry) => entry !== undefined);
  return { entries: typed.length, kept: keptNotes.length };
}

function typedValue(value: IndicatorValue): string | number | undefined {
  if (value.kind === 'quantity') return value.typed;
  return value.kind === 'claim' ? (value.answer ?? value.unknownAnswer) : undefined;
}

function supportOf({ evidence, date, note }: Support): readonly (string | undefined)[] {
  return [evidence, date, note];
}
