import { Checkbox, Field } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly reports: readonly string[];
  readonly chosen: readonly string[];
  readonly onChosen: (sheets: readonly string[]) => void;
}

/** Only where several reports stand in one workbook. Where they belong to different projects or periods none is chosen beforehand: whose figures are meant is the person's to say. */
export function ReportField({ reports, chosen, onChosen }: Props) {
  const { t } = useTranslation();
  return (
    <Field label={t('reportsToUse')} hint={t('reportsToUseHint')}>
      <div role="group" aria-label={t('reportsToUse')}>
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
      </div>
    </Field>
  );
}
