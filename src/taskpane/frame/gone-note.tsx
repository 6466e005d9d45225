import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { countCredits, layCredits } from '../../map/credits/typed-credits';
import { countTyped, layTyped } from '../../map/typed-answers';
import type { ForSheets } from '../state/draft-parts';
import type { PaneDraft } from '../state/use-draft';
import type { Monitor } from '../state/use-monitor';
import { withoutParts } from '../state/written-parts';

const useStyles = makeStyles({ bar: { margin: '4px 0 8px' } });

interface Props {
  readonly monitor: Pick<Monitor, 'choose'>;
  readonly draft: PaneDraft;
  readonly gone: ForSheets;
}

/** What was written into the workbook and is there no more: said, and offered again. */
export function GoneNote({ monitor, draft, gone }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const counts = {
    goneDecisions: gone.acts?.length ?? 0,
    goneCells: gone.cells?.length ?? 0,
    goneAnswers: countTyped(gone.answers ?? {}),
    goneCredits: countCredits(gone.credits ?? {}),
  };
  const said = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((name) =>
    counts[name] === 0 ? [] : t(name, { count: counts[name] }),
  );
  const written = withoutParts(draft.parts.written ?? {}, gone);
  const bringBack = (): void => {
    draft.put({ ...laidUnder(gone, draft.parts), written });
    if (gone.cells) void monitor.choose(gone.cells);
  };
  return (
    <div role="status">
      {said.length > 0 && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" data-gone>
          <MessageBarBody>{t('goneFromWorkbook', { what: said.join(t('listComma')) })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={bringBack}>
              {t('bringBack')}
            </Button>
            <Button size="small" onClick={() => draft.put({ written })}>
              {t('leaveOut')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** What was typed since goes first. Cells are chosen apart: with them the workbook is checked again. */
function laidUnder({ acts, answers, choices, credits }: ForSheets, waiting: ForSheets): ForSheets {
  return {
    ...(acts ? { acts: [...acts, ...(waiting.acts ?? [])] } : {}),
    ...(answers ? { answers: layTyped(answers, waiting.answers ?? {}), choices: { ...choices, ...waiting.choices } } : {}),
    ...(credits ? { credits: layCredits(credits, waiting.credits ?? {}) } : {}),
  };
}
