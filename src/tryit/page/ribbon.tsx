import { useEffect, type ReactNode } from 'react';
import type { PaneHost } from '../pane/use-pane-host';
import { COMMANDS, usePageWords, type CommandName } from './page-words';
import { isPressed, SHORTCUTS } from './shortcuts';

interface Props {
  readonly host: PaneHost;
  /** Undo and Redo. */
  readonly children: ReactNode;
}

/** Our group of Excel's Home tab: the commands of the manifest, with what the add-in has associated with them behind the buttons. */
export function Ribbon({ host, children }: Props) {
  const words = usePageWords();
  useShortcuts(host);
  return (
    <div role="group" className="ribbon" aria-label={words.ribbon}>
      {children}
      {COMMANDS.map((command) => {
        const shortcut = SHORTCUTS.find(({ action }) => action === command)?.keys;
        return (
          <button
            key={command}
            type="button"
            className="command"
            disabled={!isReady(host, command)}
            aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control')}
            title={shortcut === undefined ? undefined : `${words.commands[command]} (${shortcut})`}
            onClick={() => (command === 'openPane' ? host.show(true) : host.run(command))}
          >
            <img src={`assets/icons/${ICONS[command]}-32.png`} width={20} height={20} alt="" />
            {words.commands[command]}
          </button>
        );
      })}
    </div>
  );
}

const ICONS: Readonly<Record<CommandName, string>> = { checkReport: 'check', writeSdgSheet: 'write', openPane: 'open' };

/** Opening the pane is Excel's own doing (`ShowTaskpane`); the other commands are the add-in's. */
const isReady = (host: PaneHost, command: CommandName): boolean => command === 'openPane' || host.knows(command);

/** The pane's frame hands on those that are pressed in it (`pane-host.ts`). */
function useShortcuts(host: PaneHost): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const pressed = SHORTCUTS.find(({ keys }) => isPressed(event, keys));
      if (!pressed || !host.knows(pressed.action)) return;
      event.preventDefault();
      host.run(pressed.action);
    };
    // Before the cells, which take letters for something typed.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [host]);
}
