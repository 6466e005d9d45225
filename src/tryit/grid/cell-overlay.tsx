import { cellName } from '../../address';
import { usePageWords } from '../page/page-words';
import { CellEditor } from './cell-editor';
import { ChoiceList } from './choice-list';
import type { GridPlace } from './grid-keys';
import type { SheetView } from './sheet-view';

/** What is open over the active cell: nothing, its drop-down list, or the input with what stands in it first. */
export type OpenedCell = { readonly kind: 'list' } | { readonly kind: 'editor'; readonly initial: string; readonly isTyped: boolean };

interface Props {
  readonly view: SheetView;
  readonly at: GridPlace;
  /** CSS pixels, of the cell. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly opened: OpenedCell | undefined;
  readonly onOpenList: () => void;
  /** Undefined: leave the cell as it was. `key`: the arrow that leads on from it. */
  readonly onFinish: (text: string | undefined, key?: string) => void;
}

/** Over the active cell: the arrow of its drop-down list, the list, or the input. */
export function CellOverlay({ view, at, left, top, width, height, opened, onOpenList, onFinish }: Props) {
  const words = usePageWords();
  const name = cellName(at.row, at.column);
  const choices = view.choices(at.row, at.column);
  if (opened?.kind === 'editor') {
    const place = { left, top, width, height };
    const { initial, isTyped } = opened;
    return <CellEditor label={words.editCell(name)} initial={initial} isTyped={isTyped} choices={choices} {...place} onFinish={onFinish} />;
  }
  if (choices.length === 0) return null;
  const present = view.cell(at.row, at.column).text;
  return (
    <>
      <button
        type="button"
        className="grid-arrow"
        aria-label={words.openChoices(name)}
        title={words.openChoices(name)}
        // Alt+Down opens the list from the cell itself, as in Excel.
        tabIndex={-1}
        aria-expanded={opened !== undefined}
        style={{ left: left + width, top: top + Math.max(height - ARROW, 0) }}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (opened ? onFinish(undefined) : onOpenList())}
      >
        ▾
      </button>
      {opened && (
        <ChoiceList
          label={words.choicesOf(name)}
          choices={choices}
          present={present}
          left={left}
          top={top + height}
          width={width}
          onFinish={onFinish}
        />
      )}
    </>
  );
}

/** Height of the arrow's button, in CSS pixels. */
const ARROW = 20;
