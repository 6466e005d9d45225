import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { BookSheet, ConditionalHighlight } from '../model/book-sheet';
import { colourSetter } from './colour';

interface OwnHighlight {
  readonly sheet: BookSheet;
  readonly highlight: ConditionalHighlight;
}

const CONDITIONAL_FORMAT: ObjectType<OwnHighlight> = {
  name: 'ConditionalFormat',
  id: ({ highlight }) => highlight.id,
  properties: {
    Id: { get: ({ highlight }) => highlight.id },
    Type: { get: () => 'Custom' },
    StopIfTrue: { get: () => false },
    Priority: { get: ({ sheet, highlight }) => sheet.looks.highlights.indexOf(highlight) },
  },
  objects: {
    Custom: (own) => present(CUSTOM, own),
    CustomOrNullObject: (own) => present(CUSTOM, own),
  },
  methods: {
    Delete({ sheet, highlight }) {
      sheet.looks.highlights = sheet.looks.highlights.filter((other) => other !== highlight);
    },
  },
};

const CUSTOM: ObjectType<OwnHighlight> = {
  name: 'CustomConditionalFormat',
  objects: { Rule: (own) => present(RULE, own), Format: (own) => present(FORMAT, own) },
};

const RULE: ObjectType<OwnHighlight> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: ({ highlight }) => highlight.formula,
      set: ({ highlight }, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
        highlight.formula = value;
      },
    },
  },
};

const FORMAT: ObjectType<OwnHighlight> = {
  name: 'ConditionalRangeFormat',
  objects: { Fill: (own) => present(FILL, own), Font: (own) => present(FONT, own) },
};

const FILL: ObjectType<OwnHighlight> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: ({ highlight }) => highlight.fill ?? '',
      set: ({ highlight }, value) => {
        highlight.fill = colourSetter(value, 'ConditionalRangeFill.color');
      },
    },
  },
};

const FONT: ObjectType<OwnHighlight> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: {
      get: ({ highlight }) => highlight.fontColor ?? '',
      set: ({ highlight }, value) => {
        highlight.fontColor = colourSetter(value, 'ConditionalRangeFont.color');
      },
    },
    Bold: {
      get: ({ highlight }) => highlight.bold ?? false,
      set: ({ highlight }, value) => {
        highlight.bold = value === true;
      },
    },
  },
};

export const conditionalFormat = (sheet: BookSheet, highlight: ConditionalHighlight): HostObject =>
  present(CONDITIONAL_FORMAT, { sheet, highlight });
