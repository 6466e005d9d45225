import type { CheckSettings } from '../settings';
import { tidy } from './word-number';

/** Where rounding turns from one result to the next: ROUNDDOWN and its kin at whole steps, ROUND halfway between them. */
export type Turn = 'wholes' | 'halves';

/**
 * Whether a figure is so near the turn of a rounding, without being on it, that spreadsheet programs disagree on which side it is:
 * `ROUNDDOWN(4.35*100,0)` is 434 to some and 435 to others.
 */
export function isBorderline(exact: number, step: number, turn: Turn, settings: CheckSettings): boolean {
  const steps = exact / step - (turn === 'halves' ? 0.5 : 0);
  const whole = Math.round(steps);
  return steps !== whole && Math.abs(steps - whole) <= settings.borderline * Math.max(1, Math.abs(steps));
}

/** Whether a figure is a borderline one rounded to either side; a whole one down, as claims are. */
export function isEitherSide(found: number, exact: number, step: number, turn: Turn, settings: CheckSettings): boolean {
  if (!isBorderline(exact, step, turn, settings)) return false;
  const [steps, wanted] = [tidy(found / step), exact / step];
  const whole = Math.round(wanted);
  return turn === 'wholes'
    ? steps === whole || steps === whole - Math.sign(wanted)
    : steps === Math.floor(wanted) || steps === Math.ceil(wanted);
}
