import type { Language } from '../../language';

/** What the page hands to the pane in its frame: the two halves are of one origin, and strings are all that passes the bridge. */
export interface PaneDoor {
  readonly bridge: RichApiBridge;
  displayLanguage: Language;
  /** The pane sets this; the page calls it when `displayLanguage` has changed. Excel itself would have to be started again. */
  onDisplayLanguage?: () => void;
  /** The pane shows itself in this language now. */
  paneSpeaks(language: string): void;
  /** The requirement sets the virtual Excel answers for. */
  isSetSupported(name: string, version: string): boolean;
  /** `Office.context.document.getFileAsync`: the workbook as a file, as it stands now. Throws `UserError`. */
  readFile(): Uint8Array;
  /** `Office.actions.associate`: what the add-in does for a command of the ribbon. */
  associate(command: string, carryOut: CommandFunction): void;
  /** `Office.addin.showAsTaskpane` and `hide`. */
  showPane(isShown: boolean): void;
  /** F6 within the pane: Excel goes on to the cells. */
  leavePane(): void;
}

export type CommandFunction = (event: CommandEvent) => unknown;

/** What Excel gives a command's function. */
export interface CommandEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

/** What Microsoft's client library looks for before it does anything else. */
export interface RichApiBridge {
  /** The client calls this with a request. */
  sendMessageToHost(message: string): void;
  /** The client sets this; the host calls it with the answer. */
  onMessageFromHost?: ((message: string) => void) | undefined;
}

declare global {
  interface Window {
    jcmMonitorDoor?: PaneDoor;
    _richApiNativeBridge?: RichApiBridge;
  }
}
