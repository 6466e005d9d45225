import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserError } from '../../user-error';
import { excelError } from '../excel-error';
import type { ExcelSession } from '../excel-session';
import { useLanguage } from '../language/pane-language';
import { ProblemNote } from './problem-note';

/** Opens a made-up report in a window of its own, where the host can. */
export function SampleButton({ openSample }: Pick<ExcelSession, 'openSample'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [problem, setProblem] = useState<UserError>();
  if (!openSample) return null;
  const open = async (): Promise<void> => {
    setProblem(undefined);
    try {
      await openSample(language);
    } catch (thrown) {
      setProblem(excelError(thrown));
    }
  };
  return (
    <>
      <Button title={t('openSampleHint')} onClick={() => void open()}>
        {t('openSample')}
      </Button>
      {problem && <ProblemNote title={t('problemTitle')} error={problem} />}
    </>
  );
}
