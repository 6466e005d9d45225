import { Checkbox, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly reports: readonly string[];
  readonly chosen: readonly string[];
  readonly onChosen: (sheets: readonly string[]) => void;
}

/**
 * Only where several reports stand in one workbook. Where they belong to different projects or periods none is chosen beforehand: whose
 * figures are meant is the person's to say. No `Field` of Fluent: it gives every box in it one id and its own label.
 */
export function ReportField({ reports, chosen, onChosen }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [name, hint] = [useId(), useId()];
  return (
    <div role="group" aria-labelledby={name} aria-describedby={hint}>
      <Label id={name}>{t('reportsToUse')}</Label>
      {reports.map((sheet) => (
        <div key={sheet}>
          <Checkbox
            label={sheet}
            checked={chosen.includes(sheet)}
            onChange={(_, { checked }) =>
              onChosen(reports.filter((other) => (other === sheet ? checked === true : chosen.includes(other))))
            }
          />
        </div>
      ))}
      <p id={hint} className={styles.hint}>
        {t('reportsToUseHint')}
      </p>
    </div>
  );
}
