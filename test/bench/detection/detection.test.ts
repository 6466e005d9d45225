import { BASES } from './bases';
import { basesFor, brokenWorkbook, type Trial } from './bench';
import { Desk } from './desk';
import { OPERATORS } from './operators';
import { randomFrom } from './random';
import { NOT_CAUGHT, WITH_FALSE_ALARMS, UNRELATED } from './reached';
import { runDetection, type Detection } from './run-detection';

/** Each operator in two workbooks, other ones for each operator; `npm run detection` looks at more. */
const BASES_FOR_EACH = 2;

let detection: Detection;
beforeAll(async () => {
  detection = await runDetection({ limit: BASES_FOR_EACH });
});

test('correct workbooks raise no alarm', () => {
  const alarms = detection.falseAlarms.filter(({ base }) => !WITH_FALSE_ALARMS.includes(base.name));
  expect(alarms.map(({ base, remarks }) => ({ base: base.name, remarks }))).toEqual([]);
});

test('every slip is caught that was caught before', () => {
  const escaped = detection.trials.filter(({ verdict, operator }) => verdict !== 'caught' && !(operator.id in NOT_CAUGHT));
  expect(escaped.map(inWords)).toEqual([]);
});

test('a slip that is caught by now is no longer excused', () => {
  const caught = Object.keys(NOT_CAUGHT).filter((id) => trialsOf(id).every(({ verdict }) => verdict === 'caught'));
  expect(caught).toEqual([]);
});

test('one slip raises no alarm about other things', () => {
  const loud = detection.trials.filter(({ unrelated, operator }) => unrelated.length > 0 && !UNRELATED.includes(operator.id));
  expect(loud.map((trial) => ({ ...inWords(trial), unrelated: trial.unrelated }))).toEqual([]);
});

test('operators have names of their own, and enough workbooks to be tried in', () => {
  expect(new Set(OPERATORS.map(({ id }) => id)).size).toBe(OPERATORS.length);
  expect(new Set(BASES.map(({ name }) => name)).size).toBe(BASES.length);
  expect(OPERATORS.filter((operator) => basesFor(operator, 1).length === 0)).toEqual([]);
});

test.each(OPERATORS.map((operator) => [operator.id, operator] as const))('%s changes the workbook', async (_, operator) => {
  const [base] = basesFor(operator, 1);
  if (base === undefined) throw new Error('No workbook suits it.');
  const desk = await Desk.open(await base.bytes(), base.description, randomFrom(''));
  const { bytes } = await brokenWorkbook(operator, base);
  expect(Buffer.from(bytes).equals(await desk.save(true))).toBe(false);
});

const trialsOf = (id: string): readonly Trial[] => detection.trials.filter(({ operator }) => operator.id === id);

const inWords = ({ operator, base, verdict, said }: Trial): object => ({ operator: operator.id, base: base.name, verdict, said });
