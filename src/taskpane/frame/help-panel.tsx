import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PaneSettings } from '../state/pane-settings';
import { PanelFrame } from './panel-frame';

const useStyles = makeStyles({
  keys: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '4px', margin: '0 0 8px', alignItems: 'baseline' },
  key: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  what: { margin: 0 },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const KEYS = [
  [['r'], 'keyCheck'],
  [['1', '2', '3', '4', '5'], 'keySteps'],
  [['j', 'k'], 'keyFindings'],
  [['/'], 'keySearch'],
  [['Ctrl+Enter'], 'keyWrite'],
  [['?'], 'keyHelp'],
] as const;

interface Props {
  readonly settings: PaneSettings;
  readonly onSettings: (changed: Partial<PaneSettings>) => void;
  readonly onTour: () => void;
  readonly onClose: () => void;
}

/** The keys of the pane, the switch for them, and the way back to the tour. */
export default function HelpPanel({ settings, onSettings, onTour, onClose }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <PanelFrame id="help" title={t('help')} onClose={onClose}>
      <h3 className={styles.title}>{t('keys')}</h3>
      <dl className={styles.keys}>
        {KEYS.map(([keys, what]) => (
          <KeyRow key={what} keys={keys} what={t(what)} />
        ))}
      </dl>
      <p className={styles.note}>{t('keysNote')}</p>
      <Switch label={t('keysOn')} checked={settings.keys} onChange={(_, { checked }) => onSettings({ keys: checked })} />
      <div>
        <Button size="small" onClick={onTour}>
          {t('tourAgain')}
        </Button>
      </div>
    </PanelFrame>
  );
}

function KeyRow({ keys, what }: { readonly keys: readonly string[]; readonly what: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        {keys.map((key) => (
          <kbd key={key} className={styles.key}>
            {key}
          </kbd>
        ))}
      </dt>
      <dd className={styles.what}>{what}</dd>
    </>
  );
}
