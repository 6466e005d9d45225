import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorEntry } from '../../map/sdg-profile';
import { GoalChip } from '../write/goal-chip';
import { IndicatorCard } from './indicator-card';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: '6px 0',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  inside: { display: 'inline-flex', gap: '8px', alignItems: 'baseline', width: 'calc(100% - 24px)' },
  name: { flex: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly title: string;
  /** Absent for rows of no single goal. */
  readonly goal?: number;
  readonly entries: readonly IndicatorEntry[];
  /** How far it is filled in. */
  readonly count: string;
  readonly standing: ReadonlyMap<string, IndicatorEntry>;
  /** While something is looked for, whatever was found is in sight. */
  readonly isSearched: boolean;
}

/** The indicators of a goal, folded; those inside are made when it is opened. */
export function GoalGroup({ title, goal, entries, count, standing, isSearched }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || isSearched;
  if (entries.length === 0) return null;
  return (
    <details open={isShown} onToggle={({ currentTarget }) => !isSearched && setOpen(currentTarget.open)} data-goal-group={goal ?? ''}>
      <summary className={styles.summary}>
        <span className={styles.inside}>
          {goal !== undefined && <GoalChip goal={goal} />}
          <span className={styles.name}>{title}</span>
          <span className={styles.count}>{count}</span>
        </span>
      </summary>
      {isShown && (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <IndicatorCard key={entry.id} entry={entry} standing={standing.get(entry.id) ?? entry} />
          ))}
        </ul>
      )}
    </details>
  );
}
