import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { countCredits } from '../../map/credits/typed-credits';
import { countTyped } from '../../map/typed-answers';
import { momentText } from '../date-text';
import type { DraftParts } from '../state/draft-parts';
import type { PaneDraft } from '../state/use-draft';

const useStyles = makeStyles({
  bar: { marginBottom: '8px' },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** What was typed and is not in the workbook: from the last visit, or since; and whether it is kept when the pane is closed. */
export function DraftNote({ draft }: { readonly draft: PaneDraft }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { parts, leftAt, isKept } = draft;
  const count = countDraft(parts);
  if (count === 0) return null;
  const said =
    leftAt === undefined ? t('notYetWritten', { count }) : t('fromLastVisit', { when: momentText(new Date(leftAt), new Date()), count });
  if (leftAt === undefined && isKept) {
    return (
      <p className={styles.quiet} data-draft="now">
        {said}
      </p>
    );
  }
  return (
    <MessageBar
      className={styles.bar}
      layout="multiline"
      intent={isKept ? 'info' : 'warning'}
      data-draft={leftAt === undefined ? 'now' : 'restored'}
    >
      <MessageBarBody>{isKept ? said : [said, t('draftNotKept')].join(t('sentenceGap'))}</MessageBarBody>
      {leftAt !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={() => draft.put({ answers: undefined, choices: undefined, credits: undefined })}>
            {t('discardDraft')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** What a person would have to do again. Which reports are meant counts too: they said it. */
function countDraft({ answers, choices, credits }: DraftParts): number {
  return countTyped(answers ?? {}) + countCredits(credits ?? {}) + Object.keys(choices ?? {}).length;
}
