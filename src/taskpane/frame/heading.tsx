import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: '0 0 6px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  two: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  three: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, marginTop: '16px' },
});

/** Section headings of the pane; its title is the only first-level one. */
export function Heading({ level, children }: { readonly level: 2 | 3; readonly children: ReactNode }) {
  const styles = useStyles();
  const Tag = level === 2 ? 'h2' : 'h3';
  return <Tag className={mergeClasses(styles.heading, level === 2 ? styles.two : styles.three)}>{children}</Tag>;
}
