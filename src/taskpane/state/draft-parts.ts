/**
 * What a draft may hold. A part of one's own is one line in `DraftParts` and one in `DraftSchema`: a schema wrapped in `part`, so that an unusable entry (an older
 * version's, a stranger's) goes alone and takes nothing else with it.
 */
import * as v from 'valibot';
import { DECISION_KINDS } from '../../our-sheets/check-log';
import type { CellByHand } from '../../extract/check-log/earlier-log';
import { SYMBOLS } from '../../extract/extraction';
import type { LogAct } from '../../map/check-log';
import { readCheckListForm } from '../../map/check-list-forms/read-check-list-form';
import { PROJECT_TYPES } from '../../map/guidance/project-types';
import { SECTORS, TECHNOLOGIES } from '../../map/sdg-profile';
import { TYPED_CREDITS } from '../../map/credits/read-typed-credits';
import type { TypedCredits } from '../../map/credits/typed-credits';
import type { TypedAnswers } from '../../map/typed-answers';
import { UserError } from '../../user-error';
import type { SaidChoice } from './sheet-choice';

const text = v.exactOptional(v.string());
const support = { evidence: text, date: text, note: text };

const typedAnswers = v.object({
  indicators: v.exactOptional(v.record(v.string(), v.object({ value: text, unit: text, ...support }))),
  checkLists: v.exactOptional(
    v.record(v.string(), v.record(v.string(), v.object({ plan: text, answer: text, description: text, change: text }))),
  ),
  issuance: v.exactOptional(v.record(v.string(), v.object({ decision: text, tonnes: text, vintage: text, ...support }))),
  ownClaims: v.exactOptional(v.record(v.string(), v.object({ target: text, label: text, value: text, unit: text, ...support }))),
});

const form = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return readCheckListForm(dataset.value);
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      addIssue({ message: thrown.message });
      return NEVER;
    }
  }),
);

const types = v.exactOptional(v.array(v.picklist(PROJECT_TYPES)));

const saidChoice = v.object({
  kinds: v.exactOptional(v.array(v.object({ technology: v.picklist(TECHNOLOGIES), sector: v.picklist(SECTORS) }))),
  added: types,
  removed: types,
  sheets: v.exactOptional(v.array(v.string())),
  form: v.exactOptional(v.union([v.literal('shipped'), form])),
  values: v.exactOptional(v.picklist(['linked', 'frozen'])),
  language: v.exactOptional(v.picklist(['en', 'ja', 'both'])),
});

const decision = v.object({ key: v.string(), kind: v.picklist(DECISION_KINDS), reason: text, by: text, on: text, about: v.string() });
const withdrawal = v.object({ key: v.string(), kind: v.literal('withdrawn') });

const halfDecision = v.object({ kind: v.picklist(DECISION_KINDS), reason: v.string(), by: v.string() });

const cellByHand = v.object({
  symbol: v.picklist(SYMBOLS),
  at: v.object({ sheet: v.string(), row: v.number(), column: v.number() }),
  report: text,
  unit: text,
  by: text,
  on: text,
});

function part<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.optional(schema), undefined);
}

const forSheets = {
  answers: part(typedAnswers),
  choices: part(saidChoice),
  credits: part(TYPED_CREDITS),
  acts: part(v.pipe(v.array(v.union([decision, withdrawal])), v.readonly())),
  cells: part(v.pipe(v.array(cellByHand), v.readonly())),
};

export const DraftSchema = v.object({
  /** When it was last changed, as `Date.toISOString` gives it. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  ...forSheets,
  deciding: part(v.pipe(v.record(v.string(), halfDecision), v.readonly())),
  written: part(v.object(forSheets)),
});

/** What stands in the fields of a decision, whole or not. */
export type HalfDecision = v.InferOutput<typeof halfDecision>;

/** What goes onto sheets of ours when they are written. */
export interface ForSheets {
  readonly answers?: TypedAnswers | undefined;
  readonly choices?: SaidChoice | undefined;
  /** Of the Credits sheet, and not on it yet. */
  readonly credits?: TypedCredits | undefined;
  /** Decisions that are in no Check log yet. */
  readonly acts?: readonly LogAct[] | undefined;
  /** Cells by hand that are in none. */
  readonly cells?: readonly CellByHand[] | undefined;
}

export interface DraftParts extends ForSheets {
  /** Decisions that are typed and not saved yet, by the key of what they are about. */
  readonly deciding?: Readonly<Record<string, HalfDecision>> | undefined;
  /** Has been written into the workbook from here: where it is there no more (undone, its sheet deleted), it is offered again. */
  readonly written?: ForSheets | undefined;
}

export interface Draft extends DraftParts {
  readonly savedAt: string;
}
