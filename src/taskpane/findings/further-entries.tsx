import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { DECISION_WORDS } from '../../our-sheets/check-log';
import type { Language } from '../../language';
import type { CheckLog, LogEntry, LogState } from '../../map/check-log';
import { Folded } from '../frame/folded';
import { FormulaText } from '../frame/formula-text';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  entry: { marginBottom: '6px', overflowWrap: 'anywhere' },
});

/** What stands on the Check log and is nothing the rules find now: findings of people's own, and those that were mended, most likely. */
export function FurtherEntries({ log }: { readonly log: CheckLog }) {
  const { t } = useTranslation();
  const of = (state: LogState): readonly LogEntry[] => log.entries.filter((entry) => entry.state === state);
  return (
    <>
      <Entries title={t('ownFindings')} entries={of('added')} />
      <Entries title={t('goneFindings')} entries={of('gone')} />
    </>
  );
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly LogEntry[] }) {
  const styles = useStyles();
  const language = useLanguage();
  if (entries.length === 0) return null;
  return (
    <Folded title={`${title} (${entries.length})`}>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.key} className={styles.entry}>
            {linesOf(entry, language).map((line) => (
              <div key={line}>
                <FormulaText>{line}</FormulaText>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

/** Where and what, the finding, and what was decided; a line of which nothing is said is left out. */
function linesOf({ decision, typed = {} }: LogEntry, language: Language): readonly string[] {
  const { place, rule, finding, reason, response } = typed;
  const decided = decision
    ? [typed.decision ?? DECISION_WORDS[decision.kind][language], decision.by, decision.on, decision.reason]
    : [typed.decision, reason];
  return [[place, rule], [finding], decided, [response]]
    .map((parts) => parts.filter((part) => part !== undefined && part !== '').join(' · '))
    .filter((line) => line !== '');
}
