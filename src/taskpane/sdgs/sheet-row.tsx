import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  row: {
    padding: '8px 0 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    minWidth: 0,
  },
});

/** A row of the SDG sheet with its fields: an indicator, an item of the check list. */
export function SheetRow(props: ComponentProps<'li'>) {
  return <li {...props} className={useStyles().row} />;
}
