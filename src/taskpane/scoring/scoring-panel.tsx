import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../assess';
import type { LogAct } from '../../map/check-log';
import { standingResults } from '../../map/standing-results';
import { scoreProposal } from '../../score/score-proposal';
import { COST_NOTE, otherPointsWords, unitWords } from '../../score/score-words';
import { SCALES, SCORING_SOURCE } from '../../score/scoring-sheet';
import { PanelFrame } from '../frame/panel-frame';
import { useLanguage } from '../language/pane-language';
import { oneOf } from '../write/one-of';
import { FigureField } from './figure-field';
import { proposalOf, type ProposalFields } from './proposal-fields';
import { ReportReductions } from './report-reductions';
import { ScaleBands, ScaleResultView } from './scale-result';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '12px' },
  // 240 px: a radio button with its words in either language.
  radios: { flexWrap: 'wrap' },
  results: {
    display: 'flow-root',
    margin: '0 0 8px',
    padding: '8px 10px 0',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  small: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const COST_BY = ['amount', 'per-tonne'] as const;

interface Props {
  /** Of the workbook as it was checked last; undefined where none was. */
  readonly assessment: Assessment | undefined;
  /** Decisions that are in no Check log yet. */
  readonly acts: readonly LogAct[] | undefined;
  readonly fields: ProposalFields;
  readonly onFields: (changed: Partial<ProposalFields>) => void;
  readonly onClose: () => void;
}

/** A small calculator for the criteria of the city-to-city programme that figures alone decide. */
export default function ScoringPanel({ assessment, acts, fields, onFields, onClose }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const reports = assessment?.extraction.reports ?? [];
  const standing = useMemo(() => assessment && standingResults(assessment.extraction, assessment.checks, acts), [assessment, acts]);
  const results = scoreProposal(proposalOf(fields));
  return (
    <PanelFrame title={t('panel_scoring')} onClose={onClose}>
      <p className={styles.text}>{t('scoringIntro')}</p>
      <div className={styles.fields}>
        <div>
          <FigureField
            label={t('reductionsAYear')}
            unit={unitWords(SCALES.reductions)[language]}
            value={fields.reductions}
            onChange={(reductions) => onFields({ reductions })}
          />
          {standing &&
            reports.map((report) => (
              <ReportReductions key={report.sheet} report={report} standing={standing} onTake={(reductions) => onFields({ reductions })} />
            ))}
          {reports.length === 0 && <p className={styles.small}>{t('reductionsAfterCheck')}</p>}
        </div>
        <CostFields fields={fields} onFields={onFields} />
      </div>
      <div className={styles.results} role="status" aria-label={t('scoringResults')}>
        {results.map((result) => (
          <ScaleResultView key={result.scale.name} result={result} />
        ))}
      </div>
      {results.map((result) => (
        <ScaleBands key={result.scale.name} result={result} />
      ))}
      <p className={styles.small}>{otherPointsWords()[language]}</p>
      <p className={styles.small}>{t('sourceNamed', { source: SCORING_SOURCE[language] })}</p>
    </PanelFrame>
  );
}

function CostFields({ fields, onFields }: Pick<Props, 'fields' | 'onFields'>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <Field label={t('costEffectiveness')} size="small" hint={COST_NOTE[language]}>
        <RadioGroup
          layout="horizontal"
          className={styles.radios}
          value={fields.costBy}
          onChange={(_, { value }) => onFields({ costBy: oneOf(COST_BY, value) })}
        >
          {COST_BY.map((by) => (
            <Radio key={by} value={by} label={t(`costBy_${by}`)} />
          ))}
        </RadioGroup>
      </Field>
      {fields.costBy === 'per-tonne' ? (
        <FigureField
          label={t('costBy_per-tonne')}
          unit={unitWords(SCALES['cost-effectiveness'])[language]}
          value={fields.perTonne}
          onChange={(perTonne) => onFields({ perTonne })}
        />
      ) : (
        <>
          <FigureField label={t('amount')} unit={t('yen')} value={fields.amount} onChange={(amount) => onFields({ amount })} />
          <FigureField label={t('yearsOfReductions')} unit={t('years')} value={fields.years} onChange={(years) => onFields({ years })} />
        </>
      )}
    </>
  );
}
