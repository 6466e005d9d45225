import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SheetKeeping } from '../state/monitor-state';
import { useGoToCell } from './go-to-cell';

const useStyles = makeStyles({ bar: { marginBottom: '8px' } });

interface Props {
  readonly keeping: Exclude<SheetKeeping, { step: 'failed' }>;
  readonly words: {
    readonly keeping: string;
    readonly replace: (sheet: string) => string;
    readonly kept: (sheet: string) => string;
  };
  readonly onReplace: (sheet: string) => void;
  readonly onLeave: () => void;
}

/** A sheet of ours on its way into the workbook: whether an earlier one may be replaced, and where it stands then. */
export function KeepingBar({ keeping, words, onReplace, onLeave }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const goTo = useGoToCell();
  switch (keeping.step) {
    case 'keeping':
      return <Spinner size="small" label={words.keeping} labelPosition="after" />;
    case 'asking':
      return (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{words.replace(keeping.replaces)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={() => onReplace(keeping.replaces)}>
              {t('replaceYes')}
            </Button>
            <Button size="small" onClick={onLeave}>
              {t('replaceNo')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'kept':
      return (
        <MessageBar className={styles.bar} intent="success" layout="multiline">
          <MessageBarBody>{words.kept(keeping.sheet)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => goTo({ sheet: keeping.sheet, row: 1, column: 1 })}>
              {t('showMe')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
  }
}
