import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { ChartFont } from '../model/sheet-chart';
import { colourSetter } from './colour';

const CHART_FONT: ObjectType<ChartFont> = {
  name: 'ChartFont',
  properties: {
    Bold: {
      get: (font) => font.bold ?? false,
      set: (font, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('ChartFont.bold');
        font.bold = value;
      },
    },
    Color: {
      get: (font) => font.color ?? '#000000',
      set: (font, value) => {
        font.color = colourSetter(value, 'ChartFont.color');
      },
    },
    Size: {
      get: (font) => font.size ?? 10,
      set: (font, value) => {
        if (typeof value !== 'number' || value < 1 || value > 409) throw invalidArgument('ChartFont.size');
        font.size = value;
      },
    },
  },
};

/** Of a chart area or a title: of their formats only the font is known. */
const AREA_FORMAT: ObjectType<ChartFont> = { name: 'ChartAreaFormat', objects: { Font: (font) => present(CHART_FONT, font) } };
const TITLE_FORMAT: ObjectType<ChartFont> = { name: 'ChartTitleFormat', objects: { Font: (font) => present(CHART_FONT, font) } };

export const chartAreaFormat = (font: ChartFont): HostObject => present(AREA_FORMAT, font);
export const chartTitleFormat = (font: ChartFont): HostObject => present(TITLE_FORMAT, font);
