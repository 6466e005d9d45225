import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetRange } from '../../formula/precedents-of';
import { CellLink } from '../frame/cell-link';

const MOST_SHOWN = 10;

/** Ranges that can be gone to: they are then selected, and can be added. */
export function RangeLinks({ ranges }: { readonly ranges: readonly SheetRange[] }) {
  const { t } = useTranslation();
  return (
    <>
      {ranges.slice(0, MOST_SHOWN).map(({ sheet, range: { top, left, bottom, right } }, index) => (
        <Fragment key={`${sheet}!${top},${left},${bottom},${right}`}>
          {index > 0 && t('listComma')}
          <CellLink at={{ sheet, row: top, column: left }} to={{ row: bottom, column: right }} />
        </Fragment>
      ))}
      {ranges.length > MOST_SHOWN && ` ${t('andMore', { count: ranges.length - MOST_SHOWN })}`}
    </>
  );
}
