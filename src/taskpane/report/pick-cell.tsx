import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressText } from '../../address';
import type { SymbolName } from '../../extract/extraction';
import type { UserError } from '../../user-error';
import type { CellAddress } from '../../workbook';
import { excelError } from '../excel-error';
import { CellLink } from '../frame/cell-link';
import { ProblemNote } from '../frame/problem-note';
import { useChooseCell } from './choose-cell';

const useStyles = makeStyles({
  box: {
    margin: '6px 0',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: '0 0 6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  candidate: { display: 'flex', alignItems: 'center', flexWrap: 'wrap' },
});

interface Props {
  readonly symbol: SymbolName;
  /** Those that were found, where there are several. */
  readonly candidates?: readonly CellAddress[];
  /** One was chosen before. */
  readonly isAgain?: boolean;
}

/** A person shows the cell of a symbol: by selecting it in Excel, or one of those that were found. The check runs again with it at once. */
export function PickCell({ symbol, candidates = [], isAgain = false }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<UserError>();
  const { choose, selectedCell } = useChooseCell();
  const take = async (): Promise<void> => {
    try {
      setProblem(undefined);
      const { at } = await selectedCell();
      await choose(symbol, at);
    } catch (thrown) {
      setProblem(excelError(thrown));
    }
  };
  if (!isOpen) {
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t(isAgain ? 'pickAnotherCell' : 'pickCell')}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={t('pickCellFor', { symbol })} className={styles.box}>
      {candidates.length > 0 && <Candidates candidates={candidates} onChosen={(at) => void choose(symbol, at)} />}
      <p className={styles.text}>{t('pickCellHow', { symbol })}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void take()}>
          {t(problem ? 'pickAnotherCell' : 'useSelectedCell')}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
      {problem && <ProblemNote title={t('problemTitle')} error={problem} intent="warning" />}
    </div>
  );
}

interface CandidatesProps {
  readonly candidates: readonly CellAddress[];
  readonly onChosen: (at: CellAddress) => void;
}

function Candidates({ candidates, onChosen }: CandidatesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [chosen, setChosen] = useState('');
  const at = candidates.find((cell) => addressText(cell) === chosen);
  return (
    <>
      <RadioGroup aria-label={t('candidates')} value={chosen} onChange={(_, { value }) => setChosen(value)}>
        {candidates.map((cell) => (
          <div key={addressText(cell)} className={styles.candidate}>
            <Radio value={addressText(cell)} label={addressText(cell)} />
            <CellLink at={cell} />
          </div>
        ))}
      </RadioGroup>
      <p className={styles.text}>
        <Button size="small" disabledFocusable={!at} onClick={() => at && onChosen(at)}>
          {t('useThisCell')}
        </Button>
      </p>
    </>
  );
}
