import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { DECISION_WORDS } from '../../our-sheets/check-log';
import type { CheckLog } from '../../map/check-log';
import { Folded } from '../frame/folded';
import { FormulaText } from '../frame/formula-text';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  entry: { marginBottom: '6px', overflowWrap: 'anywhere' },
});

/** Findings of the log that are no longer found: mended, most likely. */
export function GoneEntries({ log }: { readonly log: CheckLog }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const gone = log.entries.filter(({ state }) => state === 'gone');
  if (gone.length === 0) return null;
  return (
    <Folded title={`${t('goneFindings')} (${gone.length})`}>
      <ul className={styles.list}>
        {gone.map(({ key, decision, typed }) => (
          <li key={key} className={styles.entry}>
            {[typed?.place, typed?.rule].filter((part) => part !== undefined).join(' · ')}
            <br />
            <FormulaText>{typed?.finding ?? ''}</FormulaText>
            {decision && (
              <>
                <br />
                {[DECISION_WORDS[decision.kind][language], decision.by, decision.on, decision.reason]
                  .filter((part) => part !== undefined)
                  .join(' · ')}
              </>
            )}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
