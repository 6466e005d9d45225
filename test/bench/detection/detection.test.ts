import { BASES } from './bases';
import { basesFor, brokenWorkbook, type Trial, type Verdict } from './bench';
import { Desk } from './desk';
import { OPERATORS } from './operators';
import { randomFrom } from './random';
import { NOT_CAUGHT, UNRELATED, WITH_FALSE_ALARMS } from './reached';
import { remarksBefore, runDetection, type Detection } from './run-detection';

/** Each operator in two workbooks, other ones for each operator; `npm run detection` looks at more. */
const BASES_FOR_EACH = 2;

let before: ReturnType<typeof remarksBefore>;
beforeAll(() => (before = remarksBefore()));

let detection: Detection;
beforeAll(async () => {
  detection = await runDetection({ limit: BASES_FOR_EACH }, before);
});

test('correct workbooks raise no alarm', () => {
  const alarms = detection.falseAlarms.filter(({ base }) => !WITH_FALSE_ALARMS.includes(base.name));
  expect(alarms.map(({ base, remarks }) => ({ base: base.name, remarks }))).toEqual([]);
});

test('every slip is caught that was caught before', () => {
  const escaped = detection.trials.filter(({ verdict, operator: { id } }) => RANK[verdict] < RANK[NOT_CAUGHT[id]?.reached ?? 'caught']);
  expect(escaped.map(inWords)).toEqual([]);
});

test('what is reached is demanded: reached.ts excuses nothing that is caught or spared by now', () => {
  const better = Object.entries(NOT_CAUGHT).filter(([id, { reached }]) =>
    trialsOf(id).every(({ verdict }) => RANK[verdict] > RANK[reached]),
  );
  const spared = WITH_FALSE_ALARMS.filter((name) => !detection.falseAlarms.some(({ base }) => base.name === name));
  const quiet = UNRELATED.filter((id) => trialsOf(id).every(({ unrelated }) => unrelated.length === 0));
  expect([...better.map(([id]) => id), ...spared, ...quiet]).toEqual([]);
});

test('one slip raises no alarm about other things', () => {
  const loud = detection.trials.filter(({ unrelated, operator }) => unrelated.length > 0 && !UNRELATED.includes(operator.id));
  expect(loud.map((trial) => ({ ...inWords(trial), unrelated: trial.unrelated }))).toEqual([]);
});

test('a slip that nobody sees is one: it changes the workbook', async () => {
  const unseen = detection.trials.filter(({ said }) => said.length === 0);
  for (const { operator, base } of unseen) {
    const desk = await Desk.open(await base.bytes(), base.description, randomFrom(''));
    const { bytes } = await brokenWorkbook(operator, base);
    expect({ operator: operator.id, isTheSame: Buffer.from(bytes).equals(await desk.save(true)) }).toEqual({
      operator: operator.id,
      isTheSame: false,
    });
  }
});

test('operators and workbooks have names of their own, and every operator has workbooks to be tried in', () => {
  expect(new Set(OPERATORS.map(({ id }) => id)).size).toBe(OPERATORS.length);
  expect(new Set(BASES.map(({ name }) => name)).size).toBe(BASES.length);
  expect(OPERATORS.filter((operator) => basesFor(operator, BASES_FOR_EACH).length < BASES_FOR_EACH).map(({ id }) => id)).toEqual([]);
});

const RANK: Readonly<Record<Verdict, number>> = { missed: 0, 'by-another-rule': 1, 'too-mild': 2, caught: 3 };

const trialsOf = (id: string): readonly Trial[] => detection.trials.filter(({ operator }) => operator.id === id);

const inWords = ({ operator, base, verdict, said }: Trial): object => ({ operator: operator.id, base: base.name, verdict, said });
