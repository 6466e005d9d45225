import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: '4px 0',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  inside: { paddingTop: '4px', paddingBottom: '4px' },
});

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onToggle?: (isOpen: boolean) => void;
  /** Opens by itself when something in it has to be said. It does not close when that is said: there may be more. */
  readonly isAsking?: boolean;
}

/** The browser's own disclosure: it brings keyboard, roles and find-in-page with it. */
export function Folded({ title, children, onToggle, isAsking = false }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (isAsking && place.current) place.current.open = true;
  }, [isAsking]);
  return (
    <details ref={place} onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
