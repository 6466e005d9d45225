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

interface Props {
  readonly draft: PaneDraft;
  /** The sheet that the step is for: what is for another one is told there. */
  readonly sheet: 'sdg' | 'credits';
}

/** What was typed for a sheet and is not on it: now or at an earlier visit; and whether it is kept when the pane is closed. */
export function DraftNote({ draft, sheet }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { parts, leftAt, isKept } = draft;
  const count = countDraft(parts, sheet);
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
          <Button size="small" onClick={() => draft.put(DROPPED[sheet])}>
            {t('discardDraft')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

const DROPPED: Readonly<Record<Props['sheet'], DraftParts>> = {
  sdg: { answers: undefined, choices: undefined },
  credits: { credits: undefined },
};

/** What a person would have to do again. Which reports are meant counts too, until it is written: it is kept after that, for it stands nowhere else. */
export function countDraft({ answers, choices = {}, credits, written }: DraftParts, sheet: Props['sheet']): number {
  if (sheet === 'credits') return countCredits(credits ?? {});
  const { sheets, ...others } = choices;
  const isWaiting = sheets !== undefined && JSON.stringify(sheets) !== JSON.stringify(written?.choices?.sheets);
  return countTyped(answers ?? {}) + Object.keys(others).length + (isWaiting ? 1 : 0);
}
