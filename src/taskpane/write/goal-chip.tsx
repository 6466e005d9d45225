import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GOAL_COLOURS } from '../../map/guidance/goal-colours';
import { readableOn } from './readable-on';

const useStyles = makeStyles({
  chip: {
    flex: 'none',
    display: 'inline-block',
    minWidth: '28px',
    padding: '1px 0',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    // The colour is the goal's name to many: it stays in high contrast too.
    forcedColorAdjust: 'none',
  },
  open: {
    outlineStyle: 'dashed',
    outlineWidth: '2px',
    outlineOffset: '-2px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly goal: number;
  /** Framed in its colour only: nothing of the goal is chosen yet. */
  readonly isOpen?: boolean;
}

/** A goal's number on its colour. */
export function GoalChip({ goal, isOpen = false }: Props) {
  const styles = useStyles();
  const colour = GOAL_COLOURS[goal] ?? '#595959';
  const filled = { backgroundColor: colour, color: readableOn(colour) };
  return (
    <span className={mergeClasses(styles.chip, isOpen && styles.open)} style={isOpen ? { outlineColor: colour } : filled}>
      {goal}
    </span>
  );
}
