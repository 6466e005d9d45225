/**
 * The commands on Excel's Home tab and on the keyboard (`manifest.xml`, `assets/shortcuts.json`): Excel calls the function associated with
 * a command's name. Pane and commands run in one page (the shared runtime), so that a command can be handed over here.
 */
export type RibbonCommand = 'check' | 'write';

/** By the names in the manifest. */
export const COMMANDS: Readonly<Record<string, RibbonCommand>> = { checkReport: 'check', writeSdgSheet: 'write' };

type CarryOut = (command: RibbonCommand) => void;

let waiting: RibbonCommand | undefined;
let carryOut: CarryOut | undefined;

/** To be called as soon as Office is ready: pressing a button may be what starts this page, and Excel looks for the function then. */
export function associateCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      give(command);
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        // A shortcut sends no event. Until a button's event is completed, Excel shows the command as running.
        event?.completed();
      }
    });
  }
}

/** The pane takes the commands from now on, first the one that came before the pane was there. Gives the way to stop it. */
export function takeCommands(pane: CarryOut): () => void {
  carryOut = pane;
  if (waiting) pane(waiting);
  waiting = undefined;
  return () => {
    if (carryOut === pane) carryOut = undefined;
  };
}

function give(command: RibbonCommand): void {
  if (carryOut) carryOut(command);
  else waiting = command;
}
