import { useCallback, useMemo, useState } from 'react';
import type { Language } from '../../language';
import type { VirtualExcel } from '../../virtual-excel';
import type { CommandFunction, PaneDoor } from './pane-door';

export interface PaneHost {
  readonly isShown: boolean;
  show(isShown: boolean): void;
  /** Whether the add-in has told what it does for the command: before, its button does nothing. */
  knows(command: string): boolean;
  run(command: string): void;
  /** For one pane; another workbook gets another pane. */
  doorTo(excel: VirtualExcel, displayLanguage: Language): PaneDoor;
}

type Commands = ReadonlyMap<string, CommandFunction>;

/** What Excel does for the pane besides the workbook: it holds the commands, and shows or hides the pane, which goes on running hidden. */
export function usePaneHost(onLanguage: (language: Language) => void): PaneHost {
  const [isShown, show] = useState(true);
  const [commands, setCommands] = useState<Commands>(new Map());

  const doorTo = useCallback(
    (excel: VirtualExcel, displayLanguage: Language): PaneDoor => {
      setCommands(new Map());
      return {
        bridge: excel.bridge,
        displayLanguage,
        paneSpeaks: (language) => onLanguage(language === 'ja' ? 'ja' : 'en'),
        isSetSupported,
        readFile: () => excel.save(),
        associate: (command, carryOut) => setCommands((known) => new Map(known).set(command, carryOut)),
        showPane: show,
        leavePane: () => document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true }),
      };
    },
    [onLanguage],
  );

  return useMemo(
    () => ({
      isShown,
      show,
      knows: (command) => commands.has(command),
      run: (command) => void commands.get(command)?.({ source: { id: command }, completed: () => undefined }),
      doorTo,
    }),
    [isShown, commands, doorTo],
  );
}

/** What the virtual Excel answers for: the sets up to the newest the pane asks for (1.13, merged areas). What is missing of them it answers by name. */
function isSupported(version: string, newest: number): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 1 || (major === 1 && minor <= newest);
}

const NEWEST: Readonly<Record<string, number>> = { ExcelApi: 13, SharedRuntime: 1, CompressedFile: 1 };

const isSetSupported = (set: string, version: string): boolean => isSupported(version, NEWEST[set] ?? -1);
