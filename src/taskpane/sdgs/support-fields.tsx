import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Support } from '../../map/sdg-profile';
import type { TypedTable } from '../../map/typed-answers';
import { Folded } from '../frame/folded';
import { AnswerText } from './answer-field';
import { useFieldOf } from './answers';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '6px' },
  missing: { color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly table: TypedTable;
  readonly row: string;
  readonly standing: Support;
  /** A figure or claim of a person's own: it takes evidence. */
  readonly needsEvidence: boolean;
}

const NAMES = ['evidence', 'date', 'note'] as const;

/** Evidence, date and note of a row. */
export function SupportFields({ table, row, standing, needsEvidence }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const fieldOf = useFieldOf();
  const fields = NAMES.map((name) => ({ name, standing: standing[name] ?? '', field: fieldOf(table, row, name, standing[name] ?? '') }));
  const filled = fields
    .filter(({ field, standing: stands }) => (field.typed ?? stands).trim() !== '')
    .map(({ name }) => t(`field_${name}`));
  const isMissing = needsEvidence && standing.evidenceLink === undefined && !filled.includes(t('field_evidence'));
  const title = isMissing ? (
    <span className={styles.missing} data-evidence="missing">
      {t('evidenceMissing')}
    </span>
  ) : filled.length === 0 ? (
    t('addSupport')
  ) : (
    t('hasSupport', { fields: filled.join(t('listComma')) })
  );
  return (
    <Folded title={title}>
      <div className={styles.fields}>
        {fields.map(({ name, field, standing: stands }) => (
          <AnswerText
            key={name}
            label={t(`field_${name}`)}
            field={field}
            standing={stands}
            isLong={name === 'note'}
            hint={linkHint(name === 'evidence' ? standing.evidenceLink : undefined, field.typed !== undefined, (link) =>
              t('linkGoes', { link }),
            )}
          />
        ))}
      </div>
    </Folded>
  );
}

/** A link leads where the words that were replaced said: it goes with them. */
function linkHint(link: string | undefined, isReplaced: boolean, words: (link: string) => string): string | undefined {
  return link === undefined || !isReplaced ? undefined : words(link);
}
