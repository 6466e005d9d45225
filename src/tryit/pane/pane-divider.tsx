import { useState, type KeyboardEvent } from 'react';
import { usePageWords } from '../page/page-words';
import { LEAST_WIDTH, MOST_WIDTH } from './use-pane-width';

interface Props {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const STEP = 10;

/** Between the cells and the pane: dragged, or moved with the arrow keys, as in WAI-ARIA's window splitter pattern. */
export function PaneDivider({ width, onWidth }: Props) {
  const words = usePageWords();
  const [isDragged, setIsDragged] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: LEAST_WIDTH, End: MOST_WIDTH }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(to);
  };
  return (
    // A separator that can be moved is a widget: the rules take every separator for a line.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={words.paneWidth}
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      title={words.paneWidth}
      className={isDragged ? 'pane-divider dragged' : 'pane-divider'}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setIsDragged(true);
      }}
      onPointerMove={(event) => isDragged && onWidth(window.innerWidth - event.clientX)}
      onPointerUp={() => setIsDragged(false)}
      onPointerCancel={() => setIsDragged(false)}
    />
  );
}
