import { useCallback, useEffect, useState } from 'react';
import type { VirtualExcel } from '../../virtual-excel';
import type { UndoStep } from '../../virtual-excel/undo-history';
import { isTypedInto } from '../grid/is-typed-into';
import { useChanges } from '../grid/use-book';
import { usePageWords } from './page-words';

/** Undo and Redo, as buttons and as Ctrl+Z and Ctrl+Y, with what they would do: also take back a sheet that the pane has written. */
export function UndoButtons({ excel }: { readonly excel: VirtualExcel }) {
  const words = usePageWords();
  useChanges(excel);
  const [said, setSaid] = useState('');
  const { undo, redo } = excel.undoable;

  const step = useCallback(
    (way: 'undo' | 'redo'): void => {
      const done = excel[way]();
      if (done) setSaid(`${way === 'undo' ? words.undone : words.redone}: ${nameOf(done, words.steps)}`);
    },
    [excel, words],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const way = wayOf(event);
      if (!way || isTypedInto(event.target)) return;
      event.preventDefault();
      step(way);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [step]);

  return (
    <>
      <StepButton sign="↶" word={words.undo} next={undo} keys="Ctrl+Z" onPress={() => step('undo')} />
      <StepButton sign="↷" word={words.redo} next={redo} keys="Ctrl+Y" onPress={() => step('redo')} />
      <span role="status" className="unseen">
        {said}
      </span>
    </>
  );
}

/** In their place until a workbook is open: the buttons beside them must not move away from under the mouse. */
export function NoUndoButtons() {
  const words = usePageWords();
  const nothing = { next: undefined, onPress: () => undefined };
  return (
    <>
      <StepButton sign="↶" word={words.undo} keys="Ctrl+Z" {...nothing} />
      <StepButton sign="↷" word={words.redo} keys="Ctrl+Y" {...nothing} />
    </>
  );
}

interface StepProps {
  readonly sign: string;
  readonly word: string;
  readonly next: UndoStep | undefined;
  readonly keys: string;
  readonly onPress: () => void;
}

function StepButton({ sign, word, next, keys, onPress }: StepProps) {
  const words = usePageWords();
  const name = next ? `${word}: ${nameOf(next, words.steps)}` : word;
  return (
    <button
      type="button"
      className="command"
      // It keeps the focus when there is nothing left to undo.
      aria-disabled={next === undefined}
      aria-label={name}
      aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
      title={`${name} (${keys})`}
      onClick={() => next && onPress()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

type StepWords = Readonly<Record<UndoStep['kind'], (place: string) => string>>;

function nameOf({ kind, sheet, cells }: UndoStep, words: StepWords): string {
  return words[kind](cells === undefined ? sheet : `${sheet}!${cells}`);
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : undefined;
}
