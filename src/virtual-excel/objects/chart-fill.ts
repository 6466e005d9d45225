import { present, type HostObject, type ObjectType } from '../object-type';
import { colourSetter } from './colour';

/** Takes `#RRGGBB`; an empty string for none. */
export type Painter = (colour: string) => void;

const CHART_FILL: ObjectType<Painter> = {
  name: 'ChartFill',
  methods: {
    Clear: (paint) => paint(''),
    SetSolidColor: (paint, args) => paint(colourSetter(args.text(0), 'ChartFill.setSolidColor')),
  },
};

/** Of anything that is drawn on a chart and of which only the fill is known: `ChartSeriesFormat`, `ChartPointFormat`. */
const FILLED: (name: string) => ObjectType<Painter> = (name) => ({ name, objects: { Fill: (paint) => present(CHART_FILL, paint) } });
const SERIES_FORMAT = FILLED('ChartSeriesFormat');
const POINT_FORMAT = FILLED('ChartPointFormat');

export const chartSeriesFormat = (paint: Painter): HostObject => present(SERIES_FORMAT, paint);
export const chartPointFormat = (paint: Painter): HostObject => present(POINT_FORMAT, paint);
