import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { ChartAxis, SheetChart } from '../model/sheet-chart';

const CHART_AXES: ObjectType<SheetChart> = {
  name: 'ChartAxes',
  objects: {
    CategoryAxis: ({ categoryAxis }) => present(CHART_AXIS, categoryAxis),
    ValueAxis: ({ valueAxis }) => present(CHART_AXIS, valueAxis),
  },
};

const CHART_AXIS: ObjectType<ChartAxis> = {
  name: 'ChartAxis',
  properties: {
    MajorTickMark: oneOf('majorTickMark', ['None', 'Cross', 'Inside', 'Outside']),
    MajorUnit: numberOrAutomatic('majorUnit'),
    Minimum: numberOrAutomatic('minimum'),
    NumberFormat: {
      get: (axis) => axis.numberFormat,
      set: (axis, value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument('ChartAxis.numberFormat');
        axis.numberFormat = value;
      },
    },
    Position: oneOf('position', ['Automatic', 'Maximum', 'Minimum']),
    ReversePlotOrder: {
      get: (axis) => axis.reversed,
      set: (axis, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('ChartAxis.reversePlotOrder');
        axis.reversed = value;
      },
    },
  },
  objects: {
    Format: (axis) => present(AXIS_FORMAT, axis),
    MajorGridlines: (axis) => present(GRIDLINES, axis),
  },
};

const AXIS_FORMAT: ObjectType<ChartAxis> = { name: 'ChartAxisFormat', objects: { Line: (axis) => present(LINE, axis) } };

const LINE: ObjectType<ChartAxis> = {
  name: 'ChartLineFormat',
  methods: {
    Clear(axis) {
      axis.hasLine = false;
    },
  },
};

const GRIDLINES: ObjectType<ChartAxis> = {
  name: 'ChartGridlines',
  properties: {
    Visible: {
      get: (axis) => axis.hasGridlines,
      set: (axis, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('ChartGridlines.visible');
        axis.hasGridlines = value;
      },
    },
  },
};

function oneOf(part: 'majorTickMark' | 'position', names: readonly string[]): Property<ChartAxis> {
  return {
    get: (axis) => axis[part],
    set: (axis, value) => {
      if (typeof value !== 'string' || !names.includes(value)) throw invalidArgument(`ChartAxis.${part}`);
      axis[part] = value;
    },
  };
}

/** An empty string lets Excel choose, and is what it gives where it chooses. */
function numberOrAutomatic(part: 'majorUnit' | 'minimum'): Property<ChartAxis> {
  return {
    get: (axis) => axis[part] ?? '',
    set: (axis, value) => {
      const isStep = typeof value === 'number' && (part === 'minimum' || value > 0);
      if (value !== '' && !isStep) throw invalidArgument(`ChartAxis.${part}`);
      axis[part] = value === '' ? undefined : Number(value);
    },
  };
}

export const chartAxes = (chart: SheetChart): HostObject => present(CHART_AXES, chart);
