import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Without a height of its own it does not push the lines of a text apart.
  below: { fontSize: '0.75em', lineHeight: 0 },
});

/** A subscript. */
export function Below({ children }: { readonly children: ReactNode }) {
  return <sub className={useStyles().below}>{children}</sub>;
}
