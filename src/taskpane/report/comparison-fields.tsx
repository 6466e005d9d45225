import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SETTINGS, type CheckSettings, type Range } from '../../check/settings';
import type { OwnSettings } from '../state/use-own-settings';
import { Folded } from '../frame/folded';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px', alignItems: 'end' },
  // What it offers is longer than a figure.
  row: { gridColumn: '1 / -1' },
  wide: { width: '100%', minWidth: 0 },
  note: { margin: '6px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly settings: CheckSettings;
  readonly own: OwnSettings;
}

export function ComparisonFields({ settings, own: { put } }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { planDeviation, yieldDeviation, capacityFactor, planCovers, installedCapacity } = settings;
  const years = typeof planCovers === 'number' && planCovers !== 1 ? planCovers : undefined;
  const covers =
    planCovers === undefined ? 'said' : planCovers === 'monitoring-period' ? planCovers : years === undefined ? 'year' : 'years';
  return (
    <Folded title={t('bands')}>
      <div className={styles.fields}>
        <NumberField
          label={t('bandOfPlan')}
          value={planDeviation * 100}
          most={10_000}
          onPut={(percent) => put({ planDeviation: percent === undefined ? DEFAULT_SETTINGS.planDeviation : percent / 100 })}
        />
        <NumberField
          label={t('bandOfYield')}
          value={yieldDeviation * 100}
          most={10_000}
          onPut={(percent) => put({ yieldDeviation: percent === undefined ? DEFAULT_SETTINGS.yieldDeviation : percent / 100 })}
        />
        <CapacityBand value={capacityFactor} onPut={(range) => put({ capacityFactor: range })} />
        <NumberField
          label={t('installedCapacity')}
          value={installedCapacity}
          most={100_000}
          onPut={(megawatts) => put({ installedCapacity: megawatts })}
        />
        <Field className={styles.row} label={t('planCovers')} size="small">
          <Select
            className={styles.wide}
            size="small"
            value={covers}
            onChange={(_, { value }) => put({ planCovers: COVERS[value as keyof typeof COVERS] })}
          >
            {COVER_NAMES.map((name) => (
              <option key={name} value={name}>
                {t(`planCovers_${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        {covers === 'years' && (
          <NumberField label={t('planYears')} value={years} most={100} onPut={(given) => put({ planCovers: given ?? COVERS.years })} />
        )}
      </div>
      <p className={styles.note}>{t('bandsNote')}</p>
    </Folded>
  );
}

/** Ten years is the commonest length of a plan that is for several; the field beside it says another. */
const COVERS = { said: undefined, year: 1, 'monitoring-period': 'monitoring-period', years: 10 } as const;
const COVER_NAMES = ['said', 'year', 'monitoring-period', 'years'] as const;

interface RangeProps {
  readonly value: Range;
  readonly onPut: (value: Range) => void;
}

/** Two ends, of which the lower must be below the upper: half a change changes nothing. An emptied end is the default. */
function CapacityBand({ value, onPut }: RangeProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Partial<Record<keyof Range, string>>>({});
  const shareOf = (end: keyof Range, text: string | undefined): number => {
    if (text === undefined) return value[end];
    return text.trim() === '' ? DEFAULT_SETTINGS.capacityFactor[end] : Number(text.normalize('NFKC')) / 100;
  };
  const rangeOf = (texts: typeof typed): Range => ({ low: shareOf('low', texts.low), high: shareOf('high', texts.high) });
  const isRange = ({ low, high }: Range): boolean => low >= 0 && low < high && high <= 1;
  const type = (end: keyof Range, text: string): void => {
    const texts = { ...typed, [end]: text };
    setTyped(texts);
    const range = rangeOf(texts);
    if (isRange(range)) onPut(range);
  };
  const wrong = isRange(rangeOf(typed)) ? {} : { validationMessage: t('capacityBandWrong') };
  return (['low', 'high'] as const).map((end) => (
    <Field key={end} label={t(`capacityBand_${end}`)} size="small" {...wrong}>
      <Input
        className={styles.wide}
        size="small"
        inputMode="decimal"
        value={typed[end] ?? percentText(value[end])}
        onChange={(_, data) => type(end, data.value)}
      />
    </Field>
  ));
}

function percentText(share: number): string {
  return String(Number((share * 100).toPrecision(12)));
}

interface NumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly most: number;
  /** Undefined: the field was emptied. */
  readonly onPut: (value: number | undefined) => void;
}

/** Takes a figure above 0 as it is typed; whatever else is typed changes nothing, and says so. */
function NumberField({ label, value, most, onPut }: NumberProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : String(Number(value.toPrecision(12))));
  const figure = Number(shown.normalize('NFKC'));
  const isWrong = shown.trim() !== '' && !(figure > 0 && figure <= most);
  const type = (text: string): void => {
    setTyped(text);
    const given = Number(text.normalize('NFKC'));
    if (text.trim() === '') onPut(undefined);
    else if (given > 0 && given <= most) onPut(given);
  };
  return (
    <Field label={label} size="small" {...(isWrong ? { validationMessage: t('aboveZero', { most }) } : {})}>
      <Input className={styles.wide} size="small" inputMode="decimal" value={shown} onChange={(_, data) => type(data.value)} />
    </Field>
  );
}
