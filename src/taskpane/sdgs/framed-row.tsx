import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px 10px',
    margin: '6px 0',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The fields of one row of a sheet, with a frame and a name. */
export function FramedRow({ name, ...row }: ComponentProps<'div'> & { readonly name: string }) {
  return <div {...row} className={useStyles().row} role="group" aria-label={name} />;
}
