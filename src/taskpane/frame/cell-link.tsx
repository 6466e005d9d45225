import { Link } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { cellName } from '../../address';
import type { CellAddress } from '../../workbook';
import { useGoToCell } from './go-to-cell';

interface Props {
  readonly at: CellAddress;
  /** The sheet the reader's mind is on: its name is left out of the text. */
  readonly home?: string | undefined;
}

/** A cell that can be gone to. It looks and reads like a link, and is a button: it goes nowhere but to a cell. */
export function CellLink({ at, home }: Props) {
  const { t } = useTranslation();
  const goTo = useGoToCell();
  const cell = cellName(at.row, at.column);
  const address = `${at.sheet}!${cell}`;
  // Has the text that is seen in it: who speaks to the computer says what stands there.
  const name = t('goToCell', { address });
  return (
    <Link as="button" inline onClick={() => goTo(at)} aria-label={name} title={name} data-cell={cell}>
      {at.sheet === home ? cell : address}
    </Link>
  );
}
