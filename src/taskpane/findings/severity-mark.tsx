import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Eye16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../check/rule';

/** How weighty a finding is, or that a person must decide. */
export type Mark = Severity | 'person';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  person: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled, person: Eye16Filled };

/** Sign and word together: colour alone tells nothing to many people. */
export function SeverityMark({ mark }: { readonly mark: Mark }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const Icon = ICONS[mark];
  return (
    <span className={mergeClasses(styles.mark, styles[mark])}>
      <Icon aria-hidden />
      {mark === 'person' ? t('needsPerson') : t(`severity_${mark}`)}
    </span>
  );
}
