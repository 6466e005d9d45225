import { randomNumbers } from './random-numbers';

/** What is drawn for one cell. */
export interface Drawable {
  /** In the cell's own unit; undefined where it holds no number. */
  readonly today: number | undefined;
  /** `quantity`: anything from nothing to a million times today's. `factor`: of today's order; a factor of 0 would hide everything else. */
  readonly kind: 'quantity' | 'factor';
}

/** Values for all cells, in the cells' order. */
export type Draw = readonly number[];

/** What quantities are multiplied by, draw by draw: today's order first, then floors, caps and branches far from it. */
const SCALES = [1, 1, 1, 10, 0.1, 1e3, 1, 0.01, 1e6, 100, 1, 1e-4];
/** In every so many draws some quantities are 0: a meter that did not run. */
const WITH_ZEROS = 4;

/**
 * Draws values for cells, the same for the same seed. Few digits, so that a counter-example can be typed in by hand. Cells are drawn one
 * after the other, so a further cell at the end changes nothing for those before it only within a draw.
 */
export function drawInputs(cells: readonly Drawable[], count: number, seed: number): readonly Draw[] {
  const random = randomNumbers(seed);
  const usual = usualQuantity(cells);
  return Array.from({ length: count }, (_, index) => {
    const scale = SCALES[index % SCALES.length] ?? 1;
    return cells.map((cell) => {
      const share = 0.2 + 1.8 * random();
      const isZero = random() < 0.3 && index % WITH_ZEROS === WITH_ZEROS - 1;
      if (cell.kind === 'factor') return fewDigits(nonZero(cell.today, 0.5) * share);
      return isZero ? 0 : fewDigits(nonZero(cell.today, usual) * share * scale);
    });
  });
}

/**
 * Draws on both sides of numbers that formulas compare with. One cell may be compared, or a total of all of them: in turn each quantity
 * lies about the number, and each about its share of it. As many draws as there is room for, the numbers one after the other.
 */
export function drawAround(numbers: readonly number[], cells: readonly Drawable[], most: number, seed: number): readonly Draw[] {
  const random = randomNumbers(seed);
  const quantities = Math.max(1, cells.filter(({ kind }) => kind === 'quantity').length);
  return AROUND.flatMap(({ low, high, isShared }) =>
    numbers.map((number) =>
      cells.map((cell) => {
        const share = low + (high - low) * random();
        if (cell.kind === 'factor') return fewDigits(nonZero(cell.today, 0.5) * (0.5 + random()));
        return fewDigits((isShared ? number / quantities : number) * share);
      }),
    ),
  ).slice(0, most);
}

const AROUND = [
  { low: 0.3, high: 1.7, isShared: false },
  { low: 0.3, high: 1, isShared: true },
  { low: 1, high: 2.5, isShared: true },
  { low: 0.6, high: 1.4, isShared: false },
  { low: 0.3, high: 1, isShared: false },
];

/** What a cell without a number might hold: what the others hold. */
function usualQuantity(cells: readonly Drawable[]): number {
  const sizes = cells.flatMap(({ today, kind }) => (kind === 'quantity' && today !== undefined && today !== 0 ? [Math.abs(today)] : []));
  sizes.sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 1000;
}

function nonZero(value: number | undefined, otherwise: number): number {
  return value === undefined || value === 0 ? otherwise : Math.abs(value);
}

function fewDigits(value: number): number {
  return Number(value.toPrecision(4));
}
