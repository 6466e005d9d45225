import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly sheet: string;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Asks before a sheet is replaced, and says what is carried over and what is not. */
export default function ReplaceDialog({ sheet, onReplace, onKeep }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onKeep()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('replaceTitle', { sheet })}</DialogTitle>
          <DialogContent>
            <p>{t('replaceText')}</p>
            <p>{t('replaceKept')}</p>
            <p>{t('replaceLost')}</p>
            <p>{t('replaceCopy')}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onKeep}>
              {t('replaceNo')}
            </Button>
            <Button appearance="primary" onClick={onReplace}>
              {t('replaceYes')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
