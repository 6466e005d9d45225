/** Whatever people typed on a former sheet stands in one place of the profile: nothing is dropped, nothing doubled, nothing added up across targets. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EarlierAnswers, EarlierItemAnswer, EarlierSupport, UnkeyedAnswer } from '../../src/extract/our-sheet/earlier-answers';
import { ALL_ROWS } from '../../src/map/all-rows';
import { STAND_IN_FORM } from '../../src/map/check-list-forms';
import { PROJECT_TYPES } from '../../src/map/guidance/project-types';
import type { ProjectChoice } from '../../src/map/map-to-sdgs';
import { SECTORS, TECHNOLOGIES, type CheckListForm, type SdgProfile } from '../../src/map/sdg-profile';
import { cell, formerSheet, profileOf } from './profile-of';
import { calculationSheet, extractionOf, numberReading } from './project-extraction';

const OTHER_FORM: CheckListForm = {
  ...STAND_IN_FORM,
  id: 'XX/1',
  items: STAND_IN_FORM.items.slice(3, 9).map((item, index) => ({ ...item, number: String(index + 1) })),
};

/** Words and amounts that occur nowhere else, made one after the other; `said` are all of them. */
class Pen {
  readonly said: string[] = [];

  words(): string {
    return this.keep(`word${this.said.length}.`);
  }

  amount(): number {
    return Number(this.keep(String(1_000_003 + this.said.length * 7919)));
  }

  private keep(text: string): string {
    this.said.push(text);
    return text;
  }
}

/** Which fields are filled; an answer is written from it with a pen. */
const FIELDS = ['value', 'unit', 'evidence', 'evidenceLink', 'date', 'note', 'target', 'title', 'label'] as const;
const ITEM_FIELDS = ['plan', 'answer', 'description', 'descriptionLink', 'change'] as const;
const filled = <Field extends string>(...fields: readonly Field[]): fc.Arbitrary<readonly Field[]> =>
  fc.subarray([...fields], { minLength: 1 });

const DRAFT = fc.record({
  indicators: fc.dictionary(fc.constantFrom(...ALL_ROWS.map(({ id }) => id), '9.9/nobodys'), fc.tuple(filled(...FIELDS), fc.boolean()), {
    maxKeys: 25,
    noNullPrototype: true,
  }),
  unkeyed: fc.array(fc.tuple(filled(...FIELDS), fc.boolean()), { maxLength: 3 }),
  issuance: fc.array(filled('tonnes', 'vintage', 'decision', 'evidence', 'evidenceLink', 'date', 'note'), { maxLength: 3 }),
  items: fc.dictionary(fc.integer({ min: 1, max: 20 }).map(String), filled(...ITEM_FIELDS), { maxKeys: 12, noNullPrototype: true }),
  types: fc.subarray([...PROJECT_TYPES, 'Nuclear projects']),
  notes: fc.integer({ min: 0, max: 3 }),
});

type Draft = typeof DRAFT extends fc.Arbitrary<infer Value> ? Value : never;

function written(draft: Draft, pen: Pen): EarlierAnswers {
  let row = 10;
  const at = () => cell((row += 1));
  const support = (fields: readonly string[]): EarlierSupport =>
    write(fields, { evidence: () => pen.words(), evidenceLink: () => pen.words(), date: () => pen.words(), note: () => pen.words() });
  const answer = ([fields, isNumber]: readonly [readonly string[], boolean], isOwnRow: boolean): UnkeyedAnswer => ({
    at: at(),
    ...write(fields, { value: () => (isNumber ? pen.amount() : pen.words()) }),
    ...write(fields, { unit: () => pen.words() }),
    ...support(fields),
    ...(isOwnRow ? write(fields, { target: () => pen.words(), title: () => pen.words(), label: () => pen.words() }) : {}),
  });
  const item = (number: string, fields: readonly string[]): EarlierItemAnswer => ({
    at: at(),
    ...write(fields, Object.fromEntries(ITEM_FIELDS.map((field) => [field, () => pen.words()]))),
    item: STAND_IN_FORM.items.find((each) => each.number === number)?.item.en ?? pen.words(),
  });
  return formerSheet({
    indicators: mapValues(draft.indicators, (_, each) => answer(each, false)),
    unkeyed: draft.unkeyed.map((each) => answer(each, true)),
    issuance: draft.issuance.map((fields) => ({
      at: at(),
      ...write(fields, { tonnes: () => pen.amount() }),
      ...write(fields, { vintage: () => pen.words(), decision: () => pen.words() }),
      ...support(fields),
    })),
    checkList: mapValues(draft.items, item),
    project: { kinds: [], types: Object.fromEntries(draft.types.map((type) => [type, pen.words()])) },
    notes: Array.from({ length: draft.notes }, () => ({ where: pen.words(), text: pen.words(), link: pen.words() })),
  });
}

function write<Value>(fields: readonly string[], writers: Readonly<Record<string, () => Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(writers).flatMap(([field, writer]) => (fields.includes(field) ? [[field, writer()]] : [])));
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, to: (key: string, value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(key, value)]));
}

const PROJECT: fc.Arbitrary<ProjectChoice> = fc.record(
  {
    kinds: fc.array(fc.record({ technology: fc.constantFrom(...TECHNOLOGIES), sector: fc.constantFrom(...SECTORS) }), { maxLength: 3 }),
    added: fc.subarray([...PROJECT_TYPES]),
    removed: fc.subarray([...PROJECT_TYPES]),
    checkListForm: fc.constant(OTHER_FORM),
  },
  { requiredKeys: ['kinds'] },
);

/** Everything that the profile says of people's words: not the guidance's, not the report's figures and sums, not our remarks. */
function toldIn({ indicators, goal5, schemeIndicators, ownClaims, issuance, checkList, keptNotes }: SdgProfile): readonly string[] {
  const rows = [...indicators, ...goal5, ...schemeIndicators].map(({ value, ...row }) =>
    value.kind === 'issued' || value.kind === 'monitored' ? row : { ...row, value },
  );
  return leaves({ rows, ownClaims, issuance, items: checkList.items, keptNotes });
}

/** The same words in both languages are said once. */
function leaves(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  if ('en' in value && 'ja' in value && value.en === value.ja) return leaves(value.en);
  return Object.values(value).flatMap(leaves);
}

test('every word that people typed stands in one place of the profile', () => {
  fc.assert(
    fc.property(DRAFT, PROJECT, fc.constantFrom('TH014', 'VN011', 'KG001', 'none'), (draft, project, reference) => {
      const pen = new Pen();
      const report = calculationSheet({ reference: { value: reference, at: cell(2) } });
      const profile = profileOf(extractionOf([report], { earlierAnswers: written(draft, pen) }), project);
      const told = toldIn(profile);
      const often = pen.said.map((words) => [words, told.filter((leaf) => leaf === words).length]);
      expect(often.filter(([, count]) => count !== 1)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('figures are never added up across targets: each is the report’s, or the records’, however many targets ask for it', () => {
  const figure = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      figure,
      figure,
      fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 3 }),
      PROJECT,
      (generation, reductions, credits, project) => {
        const report = calculationSheet(
          {},
          { EG: numberReading('EG', { value: generation }), ER_p: numberReading('ER_p', { value: reductions }) },
        );
        const issuance = credits.map((tonnes, index) => ({ at: cell(40 + index), tonnes }));
        const { indicators, goal5, schemeIndicators } = profileOf(
          extractionOf([report], { earlierAnswers: formerSheet({ issuance }) }),
          project,
        );
        for (const { id, value } of [...indicators, ...goal5, ...schemeIndicators]) {
          if (value.kind === 'monitored') expect(value.value).toBe(id === '7.2/re-electricity' ? generation : reductions);
          if (value.kind === 'issued')
            expect(value.tonnes).toBe(credits.length === 0 ? undefined : credits.reduce((sum, each) => sum + each, 0));
        }
      },
    ),
    { numRuns: 200 },
  );
});
