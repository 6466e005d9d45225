import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { DIMENSION_OF } from '../../check/units/base-units';
import { figureText } from '../../check/numbers/figure-decimals';
import type { IndicatorEntry, IndicatorValue } from '../../map/sdg-profile';
import { figureDoubt } from '../../map/typed-figure';
import { CLAIM_ANSWERS } from '../../our-sheets/sdg-sheet';
import { unitWords } from '../../unit-words';
import { CellLink } from '../frame/cell-link';
import { DoubtNote } from '../frame/doubt-note';
import { useLanguage } from '../language/pane-language';
import { AnswerText } from './answer-field';
import { useFieldOf } from './answers';
import { ChoiceField } from './choice-field';
import { SheetRow } from './sheet-row';
import { SupportFields } from './support-fields';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular },
  target: { fontWeight: tokens.fontWeightSemibold },
  value: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'baseline' },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: 'anywhere' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', gap: '8px' },
});

interface Props {
  readonly entry: IndicatorEntry;
  /** The same as the sheet has it. */
  readonly standing: IndicatorEntry;
}

/** One indicator: its figure with the cells it comes from, or the fields for it. */
export function IndicatorCard({ entry, standing }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <SheetRow data-indicator={entry.id}>
      <h4 className={styles.title} id={`indicator-${entry.id}`}>
        <span className={styles.target}>{entry.target}</span> {entry.label[language]}
      </h4>
      {entry.activities && <p className={styles.quiet}>{entry.activities.map((each) => t(`activity_${each}`)).join(t('listComma'))}</p>}
      <div role="group" aria-labelledby={`indicator-${entry.id}`}>
        <Value entry={entry} standing={standing.value} />
        <SupportFields table="indicators" row={entry.id} standing={standing} needsEvidence={isSaid(entry.value)} />
      </div>
    </SheetRow>
  );
}

function Value({ entry, standing }: { readonly entry: IndicatorEntry; readonly standing: IndicatorValue }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const fieldOf = useFieldOf();
  const { id, value, unit } = entry;
  switch (value.kind) {
    case 'monitored':
      return (
        <div className={styles.value}>
          <span className={styles.figure}>{figureText(value.value, DIMENSION_OF[value.symbol])}</span>
          {unit !== undefined && unitWords(unit)[language]}
          {value.at.map((at) => (
            <CellLink key={`${at.sheet}!${at.row},${at.column}`} at={at} />
          ))}
          <DoubtNote rules={value.doubts} />
        </div>
      );
    case 'unavailable':
      return (
        <p className={styles.quiet}>
          {value.reason[language]} {value.at[0] && <CellLink at={value.at[0]} />}
        </p>
      );
    case 'issued':
      return (
        <p className={styles.quiet}>
          {value.tonnes === undefined ? t('issuedByRecords') : t('issuedTonnes', { tonnes: figureText(value.tonnes, 'credits') })}
        </p>
      );
    case 'quantity': {
      const stands = standing.kind === 'quantity' ? standing : { kind: 'quantity' as const };
      const text = stands.typed === undefined ? '' : String(stands.typed);
      const field = fieldOf('indicators', id, 'value', text);
      const doubt = typeof value.typed === 'string' || field.typed !== undefined ? figureDoubt(field.typed ?? text) : undefined;
      return (
        <div className={styles.pair}>
          <AnswerText
            label={t('field_value')}
            field={field}
            standing={text}
            isNumber
            problem={doubt?.words[language]}
            isInvalid={doubt?.isInvalid === true}
          />
          <AnswerText
            label={t('field_unit')}
            field={fieldOf('indicators', id, 'unit', stands.unit ?? '')}
            standing={stands.unit ?? ''}
            placeholder={unit === undefined ? undefined : unitWords(unit)[language]}
          />
        </div>
      );
    }
    case 'claim': {
      const stands = standing.kind === 'claim' ? standing : { kind: 'claim' as const };
      const text = stands.answer === undefined ? String(stands.unknownAnswer ?? '') : CLAIM_ANSWERS[stands.answer].en;
      return (
        <ChoiceField
          label={t('claim')}
          answers={CLAIM_ANSWERS}
          options={CLAIMS}
          field={fieldOf('indicators', id, 'value', text)}
          standing={text}
        />
      );
    }
  }
}

/** By a person: the report bears out its own figures alone. */
function isSaid(value: IndicatorValue): boolean {
  return (value.kind === 'quantity' && typeof value.typed === 'number') || (value.kind === 'claim' && value.answer === 'claimed');
}

const CLAIMS = ['claimed', 'not-claimed'] as const;
