import { makeStyles, tokens } from '@fluentui/react-components';
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
});

/** A goal's number on its colour. */
export function GoalChip({ goal }: { readonly goal: number }) {
  const styles = useStyles();
  const colour = GOAL_COLOURS[goal] ?? '#595959';
  return (
    <span className={styles.chip} style={{ backgroundColor: colour, color: readableOn(colour) }}>
      {goal}
    </span>
  );
}
