import { useEffect, useEffectEvent } from 'react';
import { takeCommands, type RibbonCommand } from './ribbon-commands';

/** What the pane does when somebody presses one of our buttons on Excel's ribbon. */
export function useRibbonCommands(carryOut: (command: RibbonCommand) => void): void {
  const latest = useEffectEvent(carryOut);
  useEffect(() => takeCommands((command) => latest(command)), []);
}
