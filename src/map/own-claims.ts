import type { EarlierIndicatorAnswer, UnkeyedAnswer } from '../extract/our-sheet/earlier-answers';
import type { Words } from '../language';
import { rowById } from './all-rows';
import { targetOf } from './guidance/guidance-row';
import { isOtherUnit } from './indicator-entries';
import { isIssuedCredits } from './issuance-records';
import { targetNumber } from './match-unkeyed';
import type { OwnClaim } from './sdg-profile';
import { supportOf } from './support';

/**
 * Claims that the guidance's rows for the project do not hold: under rows that its types do not carry, and in rows of people's own.
 * `shown` are the ids that have a row of their own on the sheet; `isOfReport` tells figures of the report from what people typed.
 */
export function ownClaims(
  earlier: Readonly<Record<string, EarlierIndicatorAnswer>>,
  unmatched: readonly UnkeyedAnswer[],
  shown: ReadonlySet<string>,
  isOfReport: (id: string, answer: EarlierIndicatorAnswer) => boolean,
): readonly OwnClaim[] {
  const elsewhere = Object.entries(earlier).filter(([id]) => !shown.has(id));
  return [
    ...elsewhere.map(([id, answer]) => claimUnder(id, answer, isIssuedCredits(id) || isOfReport(id, answer))).filter(isSomething),
    ...unmatched.map(claimInOwnRow),
  ];
}

/** `isElsewhere`: the value is the report's, or an issuance record holds it. */
function claimUnder(id: string, answer: EarlierIndicatorAnswer, isElsewhere: boolean): OwnClaim {
  const row = rowById(id);
  const label = row?.label ?? sameInBoth(answer.label);
  const unit = isOtherUnit(answer.unit, row?.unit) ? answer.unit : row?.unit;
  return {
    id,
    target: row ? targetOf(row) : id.slice(0, id.indexOf('/')),
    ...(label === undefined ? {} : { label }),
    ...(unit === undefined ? {} : { unit }),
    ...(answer.value === undefined || isElsewhere ? {} : { typed: answer.value }),
    ...supportOf(answer),
  };
}

function isSomething({ id = '', target: _, label: __, unit, ...claim }: OwnClaim): boolean {
  return Object.keys(claim).length > 0 || isOtherUnit(unit, rowById(id)?.unit);
}

function claimInOwnRow({ target, title, label, unit, value, ...support }: UnkeyedAnswer): OwnClaim {
  const words = sameInBoth(label);
  return {
    ...(target === undefined ? {} : { target: targetNumber(target) }),
    ...(title === undefined ? {} : { title }),
    ...(words === undefined ? {} : { label: words }),
    ...(unit === undefined ? {} : { unit }),
    ...(value === undefined ? {} : { typed: value }),
    ...supportOf(support),
  };
}

function sameInBoth(label: string | undefined): Words | undefined {
  return label === undefined ? undefined : { en: label, ja: label };
}
