import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { flushSync } from 'react-dom';
import { SIGN_IN_LINE } from './sign-in-line';

const useStyles = makeStyles({ add: { alignSelf: 'flex-start', ...SIGN_IN_LINE } });

interface Props {
  readonly label: string;
  readonly onAdd: () => void;
}

/** Adds a row of fields to the step; whoever does goes on in the first of them. */
export function AddButton({ label, onAdd }: Props) {
  const styles = useStyles();
  const addTo = (step: Element | null): void => {
    const before = new Set(fieldsIn(step));
    flushSync(onAdd);
    fieldsIn(step)
      .find((field) => !before.has(field))
      ?.focus();
  };
  return (
    <Button
      className={styles.add}
      appearance="subtle"
      size="small"
      icon={<AddRegular />}
      onClick={({ currentTarget }) => addTo(currentTarget.closest('[role="tabpanel"]'))}
    >
      {label}
    </Button>
  );
}

function fieldsIn(step: Element | null): readonly HTMLElement[] {
  return [...(step?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])];
}
