import { HostError, invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { Validation } from '../model/book-sheet';
import type { SheetRange } from '../model/sheet-range';
import { assertUnlocked } from './range-changes';

/** Excel's list of words has at most 255 characters. */
const DATA_VALIDATION: ObjectType<SheetRange> = {
  name: 'DataValidation',
  properties: {
    Rule: {
      get: (range) => at(range)?.rule ?? {},
      set: (range, value) => {
        assertRule(value);
        const { sheet } = range;
        assertUnlocked(range);
        const { top, left, bottom, right } = range;
        sheet.looks.validations = sheet.looks.validations.filter((old) => !isSame(old, range));
        sheet.looks.validations.push({ range: { top, left, bottom, right }, rule: value, ignoreBlanks: true });
      },
    },
    ErrorAlert: part('errorAlert'),
    Prompt: part('prompt'),
    IgnoreBlanks: {
      get: (range) => at(range)?.ignoreBlanks ?? true,
      set: (range, value) => {
        existing(range).ignoreBlanks = value === true;
      },
    },
    Type: { get: (range) => typeOf(at(range)?.rule) },
  },
  methods: {
    Clear(range) {
      assertUnlocked(range);
      range.sheet.looks.validations = range.sheet.looks.validations.filter((old) => !range.intersection(old.range));
    },
  },
};

function part(name: 'errorAlert' | 'prompt'): Property<SheetRange> {
  return {
    get: (range) => at(range)?.[name] ?? null,
    set: (range, value) => {
      existing(range)[name] = value;
    },
  };
}

const at = (range: SheetRange): Validation | undefined => range.sheet.looks.validations.findLast((old) => range.intersection(old.range));

function existing(range: SheetRange): Validation {
  const found = range.sheet.looks.validations.findLast((old) => isSame(old, range));
  if (!found) throw new HostError('InvalidOperation', 'The range has no data validation rule yet.');
  return found;
}

const isSame = ({ range: { top, left, bottom, right } }: Validation, range: SheetRange): boolean =>
  top === range.top && left === range.left && bottom === range.bottom && right === range.right;

/** `Excel.DataValidationType`: the rule's own word with a capital. */
function typeOf(rule: unknown): string {
  const [kind] = typeof rule === 'object' && rule !== null ? Object.keys(rule) : [];
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function assertRule(rule: unknown): void {
  if (typeof rule !== 'object' || rule === null) throw invalidArgument('DataValidation.rule');
  if (!('list' in rule)) return;
  const source: unknown = typeof rule.list === 'object' && rule.list !== null ? Reflect.get(rule.list, 'source') : undefined;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > 255) {
    throw invalidArgument('a list of words for data validation has at most 255 characters');
  }
}

export const dataValidation = (range: SheetRange): HostObject => present(DATA_VALIDATION, range);
